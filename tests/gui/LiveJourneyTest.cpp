// The whole way with nothing scripted: a drawn clip in a virtual camera, Qt's own camera classes,
// the real reader, the real window on an X display, real keys. Run by with-window-manager.

#include "tests/gui/DeskBench.h"
#include "tests/gui/GuiTestMain.h"
#include "tests/specimens/Clip.h"
#include "tests/support/camera/VirtualCameras.h"
#include "ui/desk/BottomBar.h"
#include "ui/desk/DeskPage.h"
#include "ui/desk/MessageStack.h"
#include "ui/desk/StageView.h"
#include "ui/live/CameraNotice.h"
#include "ui/live/LivePictureView.h"
#include "ui/live/LiveStage.h"
#include "ui/style/ActionButton.h"

#include <QProcess>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

const QString Camera = QStringLiteral("Desk camera");
constexpr int Patience = 30'000; // ms, on a busy machine
constexpr quint64 Seed = 1401;
constexpr double FramesPerSecond = 15; // of the virtual camera's clips

/// The desk as the program puts it together, with the real reader and a fixed date.
struct RealDesk
{
    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 21)};
    DeskSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    FakeFilePort files;
    DeskRecords records{clock};
    DeskAccess access{records};
    DeskController desk{&makeLicencePageSource, clock, settings, records, access};
    LiveDesk live{&makeLicencePageSource, settings};
    CaptureIntake intake{live, desk, settings};
    FolderBatch batch{&makeLicencePageSource};
    MainWindow window{desk, live, batch, files, settings};

    SourceState state() const { return live.status().state; }
    LiveStage &stage() { return *window.desk()->stage()->live(); }
};

QList<QImage> drawn(specimens::ClipScene &scene)
{
    QList<QImage> clip;
    for (double time = 0; time < scene.seconds(); time += 1 / FramesPerSecond) {
        clip.append(scene.frameAt(time).image);
    }
    return clip;
}

/// As a clerk presses them: through the X server and the window manager.
void pressKeys(const QString &keys)
{
    QCOMPARE(QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("key"), keys}), 0);
}

} // namespace

class LiveJourneyTest : public QObject
{
    Q_OBJECT

public:
    explicit LiveJourneyTest(VirtualCameras &room) : m_room(room) {}

private Q_SLOTS:
    void initTestCase()
    {
        specimens::ClipOptions options;
        options.specimen.layoutId = QStringLiteral("cn-main-2012");
        options.stillSeconds = 4;
        specimens::ClipScene scene(specimens::ClipKind::ComesAndStays, Seed, options);
        m_number = scene.card().values.at(FieldId::LicenceNumber);
        m_clip = drawn(scene);
        m_still = scene.frameAt(scene.seconds() / 2).image;
        m_empty = scene.frameAt(0).image;
        options.specimen.layoutId = QStringLiteral("cn-duplicate");
        specimens::ClipScene other(specimens::ClipKind::ComesAndStays, Seed, options);
        QCOMPARE(other.card().values.at(FieldId::LicenceNumber), m_number);
        m_duplicate = other.frameAt(other.seconds() / 2).image;
    }

    void cleanup() { m_room.unplug(Camera); }

    void a_licence_under_the_camera_becomes_a_record_by_keyboard()
    {
        m_room.play(Camera, m_clip);
        RealDesk real;
        open(real);
        QTRY_VERIFY_WITH_TIMEOUT(real.stage().showsPicture(), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(real.desk.draft().page(DocumentPage::Main), Patience);
        QCOMPARE(fieldText(real.desk.draft().page(DocumentPage::Main)->reading.fields,
                           FieldId::LicenceNumber),
                 m_number);
        // Never more than one key for each doubtful field.
        for (auto open = real.desk.draft().openFields(); !open.empty();
             open = real.desk.draft().openFields()) {
            const std::size_t before = open.size();
            pressKeys(QStringLiteral("Return"));
            QTRY_VERIFY(real.desk.draft().openFields().size() < before);
        }
        acceptByKeyboard(real);
        QCOMPARE(real.desk.records().count(), 1);
        QCOMPARE(real.desk.records().latest()->value(
                           FieldId::LicenceNumber),
                 m_number);
        QVERIFY(real.intake.secondsOfLast().has_value());
        QVERIFY(real.stage().isVisible()); // ready for the next customer without another key
    }

    void the_same_card_is_not_taken_twice_and_the_next_one_is()
    {
        m_room.show(Camera, m_still);
        RealDesk real;
        open(real);
        QTRY_VERIFY_WITH_TIMEOUT(real.desk.draft().page(DocumentPage::Main), Patience);
        confirmAll(real);
        acceptByKeyboard(real);
        QTRY_COMPARE_WITH_TIMEOUT(real.live.view().guidance.instruction, Instruction::Next,
                                  Patience);
        QVERIFY(real.desk.draft().isEmpty());
        m_room.show(Camera, m_empty);
        QTRY_VERIFY_WITH_TIMEOUT(real.live.view().cards.empty(), Patience);
        specimens::ClipOptions options;
        options.specimen.layoutId = QStringLiteral("cn-main-2012");
        specimens::ClipScene other(specimens::ClipKind::ComesAndStays, Seed + 1, options);
        m_room.show(Camera, other.frameAt(other.seconds() / 2).image);
        QTRY_VERIFY_WITH_TIMEOUT(real.desk.draft().page(DocumentPage::Main), Patience);
        QCOMPARE(fieldText(real.desk.draft().page(DocumentPage::Main)->reading.fields,
                           FieldId::LicenceNumber),
                 other.card().values.at(FieldId::LicenceNumber));
    }

    void the_other_page_is_joined_when_it_comes_under_the_camera()
    {
        m_room.show(Camera, m_still);
        RealDesk real;
        open(real);
        QTRY_VERIFY_WITH_TIMEOUT(real.desk.draft().page(DocumentPage::Main), Patience);
        m_room.show(Camera, m_duplicate);
        QTRY_VERIFY_WITH_TIMEOUT(real.desk.draft().page(DocumentPage::Duplicate), Patience);
        QVERIFY(real.desk.draft().page(DocumentPage::Main));
        const Finding *samePerson = real.desk.report().find(u"B01");
        QVERIFY(samePerson);
        QCOMPARE(samePerson->result, FindingResult::Passed);
    }

    void a_camera_that_is_pulled_out_is_said_and_comes_back_by_itself()
    {
        m_room.show(Camera, m_empty);
        RealDesk real;
        open(real);
        QTRY_VERIFY_WITH_TIMEOUT(real.stage().showsPicture(), Patience);
        m_room.unplug(Camera);
        QTRY_COMPARE_WITH_TIMEOUT(real.state(), SourceState::Unplugged, Patience);
        QVERIFY(!real.stage().showsPicture());
        QVERIFY(real.stage().notice()->title().contains(Camera));
        m_room.show(Camera, m_still);
        QTRY_VERIFY_WITH_TIMEOUT(real.desk.draft().page(DocumentPage::Main), Patience);
    }

    void a_camera_that_is_pulled_out_over_a_record_leaves_the_record_alone()
    {
        m_room.show(Camera, m_still);
        RealDesk real;
        open(real);
        QTRY_VERIFY_WITH_TIMEOUT(real.desk.draft().page(DocumentPage::Main), Patience);
        m_room.unplug(Camera);
        QTRY_COMPARE_WITH_TIMEOUT(real.state(), SourceState::Unplugged, Patience);
        QVERIFY(real.desk.draft().page(DocumentPage::Main));
        confirmAll(real);
        acceptByKeyboard(real);
        QCOMPARE(real.desk.records().count(), 1);
    }

private:
    static void open(RealDesk &real)
    {
        real.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&real.window));
        real.live.start();
    }

    static void confirmAll(RealDesk &real)
    {
        while (const auto open = real.desk.nextOpen(1)) {
            real.desk.draft().confirmValue(*open);
        }
    }

    /// Ctrl+Enter; where checks have failed, a reason and Ctrl+Enter again.
    static void acceptByKeyboard(RealDesk &real)
    {
        const int before = real.desk.records().count();
        pressKeys(QStringLiteral("ctrl+Return"));
        QTest::qWait(200); // either of two things happens
        if (real.desk.records().count() == before) {
            for (const char *key : {"o", "k"}) {
                pressKeys(QString::fromLatin1(key));
            }
            pressKeys(QStringLiteral("ctrl+Return"));
        }
        QTRY_COMPARE(real.desk.records().count(), before + 1);
    }

    VirtualCameras &m_room;
    QString m_number;
    QList<QImage> m_clip;
    QImage m_still;
    QImage m_duplicate; ///< of the same licence
    QImage m_empty;
};

int main(int argc, char **argv)
{
    pinEnvironment();
    VirtualCameras room;
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    applyTheme(application, ThemeChoice::Light);
    applyFonts(application);
    LiveJourneyTest test(room);
    return QTest::qExec(&test, argc, argv);
}

#include "LiveJourneyTest.moc"
