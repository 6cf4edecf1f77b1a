#include "tests/gui/WindowPages.h"

#include "tests/gui/InventedLicence.h"
#include "tests/unit/setup/TargetScene.h"
#include "ui/audit/AuditPage.h"
#include "ui/desk/DeskActions.h"
#include "ui/desk/DeskPage.h"
#include "ui/desk/FindingsPanel.h"
#include "ui/desk/ReasonBar.h"
#include "ui/help/DeskHelp.h"
#include "ui/help/Tour.h"
#include "ui/help/TourCard.h"
#include "ui/settings/CustomerSection.h"
#include "ui/settings/PrivacySection.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/WatchListSection.h"
#include "ui/setup/CheckRow.h"
#include "ui/setup/SetupPage.h"
#include "ui/style/StateMark.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace licencedesk::test {

namespace {

constexpr int Patience = 20'000; // ms, on a busy machine

template <typename Condition>
void waitFor(Condition condition)
{
    if (!QTest::qWaitFor(condition, Patience)) {
        qFatal("What a page waits for does not come");
    }
}

void putDoubtful(DeskBench &bench)
{
    PageReading page = inventedMainPageWithDoubtfulName();
    page.fields[FieldId::Address].review = ReviewReason::LowConfidence;
    FieldValue &name = page.fields[FieldId::Name];
    while (name.candidates.size() < 5) { // as many as there ever are
        name.candidates << name.candidates.constFirst() + QString::number(name.candidates.size());
    }
    bench.desk.putCaptured({page}, {inventedPhotograph()});
    bench.desk.setRental(QStringLiteral("coach"), bench.clock.today(),
                         bench.clock.today().addDays(3)); // a failed check is in view, too
    bench.desk.select({DocumentPage::Main, FieldId::Name});
}

void putSure(DeskBench &bench)
{
    bench.desk.putCaptured({inventedMainPage()}, {inventedPhotograph()});
}

void playTarget(DeskBench &bench)
{
    const QString path = bench.path(QStringLiteral("desk.png"));
    if (!QFile::exists(path)) {
        TargetScene scene;
        scene.lightLeft = 0.2;
        scene.matLevel = 0.8;
        drawScene(scene).save(path);
    }
    bench.live.playFile(path);
    waitFor([&bench] { return bench.live.hasPicture(); });
}

void showSettings(MainWindow &window, const QString &section)
{
    window.actions().settings->trigger();
    SettingsPage &page = *window.settings();
    if (section == QLatin1String("privacy")) {
        page.showSection(SettingsPage::Section::Privacy);
        page.privacy()->purgeButton()->click(); // asks
    } else if (section == QLatin1String("do-not-rent list")) {
        page.showSection(SettingsPage::Section::WatchList);
        page.watchList()->numberEdit()->setText(inventedNumber());
        page.watchList()->askButton()->click();
    } else if (section == QLatin1String("customer")) {
        page.showSection(SettingsPage::Section::Customer);
        page.customer()->numberEdit()->setText(inventedNumber());
        page.customer()->findButton()->click();
        page.customer()->removeButton()->click(); // asks
    } else if (section == QLatin1String("server")) {
        page.showSection(SettingsPage::Section::Server);
    }
}

void showHelp(DeskBench &bench, const QString &page)
{
    MainWindow &window = bench.window();
    if (page == QLatin1String("manual")) {
        window.actions().manual->trigger();
    } else if (page == QLatin1String("tour")) {
        bench.script->otherwise = {inventedMainPage()};
        window.actions().tour->trigger();
        waitFor([&window] { return window.help()->tour()->step() == 0; });
        window.help()->tour()->card()->next()->click(); // with the way back
        window.help()->tour()->card()->next()->click();
    } else if (page.startsWith(QLatin1String("why"))) {
        putDoubtful(bench);
        if (page == QLatin1String("why a check")) {
            window.desk()->findings()->rows().front()->setFocus();
        }
        window.help()->explain();
    }
}

} // namespace

const QStringList &windowPages()
{
    static const QStringList pages = {QStringLiteral("empty"),
                                      QStringLiteral("live"),
                                      QStringLiteral("notice"),
                                      QStringLiteral("review"),
                                      QStringLiteral("corners"),
                                      QStringLiteral("typed"),
                                      QStringLiteral("reason"),
                                      QStringLiteral("session"),
                                      QStringLiteral("nothing accepted"),
                                      QStringLiteral("set-up"),
                                      QStringLiteral("audit log"),
                                      QStringLiteral("insights"),
                                      QStringLiteral("settings: counter"),
                                      QStringLiteral("settings: privacy"),
                                      QStringLiteral("settings: do-not-rent list"),
                                      QStringLiteral("settings: customer"),
                                      QStringLiteral("settings: server"),
                                      QStringLiteral("tour offered"),
                                      QStringLiteral("tour"),
                                      QStringLiteral("why a check"),
                                      QStringLiteral("why a field"),
                                      QStringLiteral("manual"),
                                      QStringLiteral("plain empty"),
                                      QStringLiteral("plain field"),
                                      QStringLiteral("plain done")};
    return pages;
}

void showWindowPage(DeskBench &bench, const QString &page)
{
    bench.settings.setPlainMode(page.startsWith(QLatin1String("plain")));
    bench.settings.setTourAnswered(page != QLatin1String("tour offered"));
    bench.desk.checkAgain(); // the offer is shown or not
    MainWindow &window = bench.window();
    if (page == QLatin1String("live")) {
        playTarget(bench);
    } else if (page == QLatin1String("notice")) {
        bench.live.playFile(bench.path(QStringLiteral("none.mp4")));
        waitFor([&bench] { return bench.live.status().state == SourceState::Unreadable; });
    } else if (page == QLatin1String("review") || page == QLatin1String("plain field")) {
        putDoubtful(bench);
    } else if (page == QLatin1String("corners")) {
        putSure(bench);
        window.actions().setCorners->trigger();
    } else if (page == QLatin1String("typed")) {
        bench.desk.typeIn();
    } else if (page == QLatin1String("reason")) {
        putSure(bench);
        bench.desk.setRental(QStringLiteral("coach"), bench.clock.today(),
                             bench.clock.today().addDays(3));
        bench.desk.accept();
    } else if (page == QLatin1String("session")) {
        putSure(bench);
        bench.desk.accept();
        window.actions().showSession->trigger();
    } else if (page == QLatin1String("nothing accepted")) {
        window.actions().showSession->trigger();
    } else if (page == QLatin1String("set-up")) {
        playTarget(bench);
        window.actions().checkDesk->trigger();
        const auto measured = [&window] {
            const auto marks = window.setup()->findChildren<StateMark *>();
            return std::any_of(marks.begin(), marks.end(), [](const StateMark *mark) {
                return mark->accessibleName() == verdictWord(DeskVerdict::Passed);
            });
        };
        waitFor(measured);
    } else if (page == QLatin1String("audit log") || page == QLatin1String("insights")) {
        putSure(bench);
        bench.desk.accept();
        const bool log = page == QLatin1String("audit log");
        (log ? window.actions().auditLog : window.actions().insights)->trigger();
        if (log) {
            window.audit()->verify();
        }
    } else if (page.startsWith(QLatin1String("settings: "))) {
        putSure(bench);
        bench.desk.accept();
        showSettings(window, page.section(QStringLiteral(": "), 1));
    } else if (page == QLatin1String("plain done")) {
        putSure(bench);
    } else {
        showHelp(bench, page);
    }
    QTest::qWait(50);
}

void leaveWindowPage(DeskBench &bench)
{
    bench.settings.setPlainMode(false);
    bench.live.setOn(false);
    bench.desk.startOver();
    bench.desk.setRental({}, bench.clock.today(), bench.clock.today().addDays(1));
    MainWindow &window = bench.window();
    for (int i = 0; i < 3 && !window.desk()->isVisible(); ++i) {
        window.actions().startOver->trigger(); // Esc leads back to the desk
    }
}

} // namespace licencedesk::test
