#include "tests/gui/DeskBench.h"

#include "tests/gui/InventedLicence.h"
#include "ui/desk/CardView.h"
#include "ui/desk/DeskPage.h"
#include "ui/desk/StageView.h"

#include <QTest>

namespace licencedesk::test {

LicenceRecord latestRecord(DeskController &desk)
{
    const auto &latest = desk.records().latest();
    const auto record = latest ? desk.records().record(latest->id)
                               : Result<LicenceRecord>(failure(ErrorKind::NotFound, {}));
    if (!record) {
        qFatal("No record was accepted");
    }
    return *record;
}

DeskBench::DeskBench()
    : desk(fakePages(script), clock, settings, records, access), live(fakePages(script), settings),
      intake(live, desk, settings), batch(fakePages(script))
{
    settings.setTourAnswered(true); // whoever wants the offer, takes this back
}

QString DeskBench::addPicture(const QString &name, const std::vector<PageReading> &pages)
{
    const QString file = path(name);
    const bool saved = inventedPhotograph().image.save(file);
    Q_ASSERT(saved);
    Q_UNUSED(saved);
    const QMutexLocker lock(&script->mutex);
    script->byName[name] = pages;
    return file;
}

MainWindow &DeskBench::window()
{
    if (!m_window) {
        m_window = std::make_unique<MainWindow>(desk, live, batch, files, settings);
        m_window->desk()->stage()->card()->setZoomTime(0);
        m_window->show();
        if (!QTest::qWaitForWindowActive(m_window.get())) {
            qFatal("The window does not become active");
        }
    }
    return *m_window;
}

} // namespace licencedesk::test
