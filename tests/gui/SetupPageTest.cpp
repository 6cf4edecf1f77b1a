// The desk's set-up check in the window: frames come from the live desk, the target is drawn.
#include "ui/setup/SetupPage.h"
#include "tests/gui/DeskBench.h"
#include "tests/gui/GuiTestMain.h"
#include "tests/unit/setup/TargetScene.h"
#include "ui/desk/DeskActions.h"
#include "ui/desk/DeskPage.h"
#include "ui/setup/CheckRow.h"
#include "ui/shell/Languages.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {
constexpr int Patience = 20'000; // ms for frames to come and be measured on a busy machine
}

class SetupPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<DeskBench>(); }

    void without_a_camera_it_asks_for_one()
    {
        open();
        QCOMPARE(page().verdict(), QStringLiteral("Switch on the camera"));
        QVERIFY(page().row(DeskQuality::Glare)->accessibleName().contains("Not measured"));
    }

    void without_the_target_it_asks_for_it()
    {
        TargetScene scene;
        scene.withTarget = false;
        play(scene);
        open();
        QTRY_VERIFY_WITH_TIMEOUT(page().verdict().contains(QStringLiteral("target")), Patience);
        QVERIFY(page().row(DeskQuality::Tilt)->accessibleName().contains("Not measured"));
    }

    void a_good_desk_is_told_so()
    {
        play({});
        open();
        QTRY_VERIFY_WITH_TIMEOUT(page().verdict().contains(QStringLiteral("good")), Patience);
        const QString resolution = page().row(DeskQuality::Resolution)->accessibleName();
        QVERIFY2(resolution.contains(QStringLiteral("241 dpi")), qPrintable(resolution));
        QVERIFY(page().row(DeskQuality::Resolution)->advice().isEmpty());
    }

    void the_worst_comes_first_with_what_to_do()
    {
        TargetScene scene;
        scene.matLevel = 0.75;  // could be better
        scene.lightLeft = -0.4; // must be mended
        scene.lightRight = 1.4;
        scene.exposure = 1;
        play(scene);
        open();
        QTRY_VERIFY_WITH_TIMEOUT(page().verdict().contains("move the lamp to the left"), Patience);
        QVERIFY(page().row(DeskQuality::Evenness)->accessibleName().contains("Fix this"));
        QVERIFY(page().row(DeskQuality::Contrast)->advice().contains("darker mat"));
    }

    void nothing_is_measured_while_it_is_hidden()
    {
        play({});
        open();
        QTRY_VERIFY_WITH_TIMEOUT(page().verdict().contains(QStringLiteral("good")), Patience);
        QTest::keyClick(&m_bench->window(), Qt::Key_Escape);
        QTRY_VERIFY(m_bench->window().desk()->isVisible());
        QVERIFY(!m_bench->window().actions().checkDesk->isChecked());
        QSignalSpy frames(&m_bench->live, &LiveDesk::frameReady);
        QTest::qWait(1500);           // two intervals
        QVERIFY(frames.count() <= 1); // one may have been on its way
    }

    void the_target_is_saved_where_it_is_wanted()
    {
        m_bench->files.pdf = m_bench->path(QStringLiteral("target.pdf"));
        open();
        page().save()->click();
        QFile file(m_bench->files.pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void a_withdrawn_question_saves_nothing()
    {
        open();
        page().save()->click();
        QVERIFY(QDir(m_bench->folder.path()).entryList({QStringLiteral("*.pdf")}).isEmpty());
    }

    void it_speaks_chinese()
    {
        LanguageSwitch language;
        language.use(QStringLiteral("zh_CN"));
        play({});
        open();
        const CheckRow &tilt = *page().row(DeskQuality::Tilt);
        QTRY_VERIFY_WITH_TIMEOUT(tilt.accessibleName().contains(QStringLiteral("良好")), Patience);
        QVERIFY(tilt.accessibleName().contains(QStringLiteral("摄像头倾斜")));
        language.use(QStringLiteral("en"));
    }

private:
    SetupPage &page() { return *m_bench->window().setup(); }

    void open()
    {
        QTest::keyClick(&m_bench->window(), Qt::Key_F3);
        QTRY_VERIFY(page().isVisible());
    }

    void play(const TargetScene &scene)
    {
        const QString path = m_bench->path(QStringLiteral("desk.png"));
        QVERIFY(drawScene(scene).save(path));
        m_bench->live.playFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->live.hasPicture(), Patience);
    }

    std::unique_ptr<DeskBench> m_bench;
};

LICENCEDESK_GUI_TEST_MAIN(SetupPageTest)
#include "SetupPageTest.moc"
