// Pictures of the program for README and eye: the real reader on drawn specimens, scene by scene.
// licencedesk-screenshots --lang zh_CN --theme light --size 1440x900 -o FOLDER [SCENE...]
#include "tests/bench/StoreFill.h"
#include "tests/gui/OutboxScene.h"
#include "tests/gui/ServiceOfScript.h"
#include "tests/specimens/Clip.h"
#include "tests/specimens/Specimen.h"
#include "tests/support/TestMain.h"
#include "ui/desk/CardView.h"
#include "ui/desk/DeskActions.h"
#include "ui/desk/DeskPage.h"
#include "ui/desk/StageView.h"
#include "ui/live/CaptureIntake.h"
#include "ui/operators/DeskAccess.h"
#include "ui/remote/RemoteDesk.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/Languages.h"
#include "ui/shell/MainWindow.h"
#include "vault/MemoryKeyStore.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>

using namespace licencedesk;

namespace {

constexpr int PatienceMilliseconds = 60'000; // for one reading on a busy machine
constexpr quint64 Seed = 7;
constexpr quint64 LiveSeed = 1003;
constexpr quint64 GlareSeed = 1010;

class NoFiles final : public FilePort
{
public:
    QStringList choosePictures() override { return {}; }
    QString chooseFolder() override { return {}; }
    QString chooseVideo() override { return {}; }
    QString choosePdf(const QString &) override { return {}; }
    QString chooseSave(const QString &, const QString &) override { return {}; }
    QString chooseFile(const QString &, const QString &) override { return {}; }
};

class Scenes
{
public:
    explicit Scenes(QSize size)
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini"))), m_records(m_clock),
          m_access(m_records),
          m_desk(&makeLicencePageSource, m_clock, m_settings, m_records, m_access),
          m_live(&makeLicencePageSource, m_settings), m_intake(m_live, m_desk, m_settings),
          m_batch(&makeLicencePageSource), m_window(m_desk, m_live, m_batch, m_files, m_settings)
    {
        m_settings.setTourAnswered(true); // its offer is no part of the desk
        m_window.resize(size);
        m_window.desk()->stage()->card()->setZoomTime(0);
        m_window.show();
        waitFor([this] { return m_window.isActiveWindow(); });
    }

    void play(const QString &scene)
    {
        m_outbox.reset();
        m_desk.draft().reset();
        m_window.actions().startOver->trigger(); // back from the list
        m_batch.close();
        m_live.setOn(false);
        m_desk.setRental({}, m_clock.today(), m_clock.today().addDays(3));
        if (scene == QLatin1String("doubtful")) {
            readPage(QStringLiteral("cn-main-2012"), specimens::Condition::Photo, Seed);
        } else if (scene == QLatin1String("checked")) {
            confirmTwoPages();
        } else if (scene == QLatin1String("corners")) {
            readPage(QStringLiteral("cn-main-2012"), specimens::Condition::Photo, Seed);
            m_window.actions().setCorners->trigger();
        } else if (scene == QLatin1String("reason")) {
            confirmTwoPages();
            m_desk.setRental(QStringLiteral("coach"), m_clock.today(), m_clock.today().addDays(3));
            m_desk.accept();
        } else if (scene == QLatin1String("why")) {
            confirmTwoPages();
            m_desk.setRental(QStringLiteral("coach"), m_clock.today(), m_clock.today().addDays(3));
            m_window.actions().why->trigger();
        } else if (scene == QLatin1String("manual")) {
            m_window.actions().manual->trigger();
        } else if (scene == QLatin1String("typed")) {
            m_desk.typeIn();
        } else if (scene == QLatin1String("batch")) {
            openBatch();
        } else if (scene == QLatin1String("live")) {
            showLive(specimens::ClipKind::ComesAndStays, LiveSeed, Instruction::Ready);
        } else if (scene == QLatin1String("glare")) {
            showLive(specimens::ClipKind::MovingGlare, GlareSeed, Instruction::RemoveGlare);
        } else if (scene == QLatin1String("unplugged")) {
            m_live.playFile(m_folder.filePath(QStringLiteral("no such file")));
            waitFor([this] { return m_live.status().state == SourceState::Unreadable; });
        } else if (scene == QLatin1String("records")) {
            keepMany();
            m_window.actions().showSession->trigger();
        } else if (scene == QLatin1String("export")) {
            keepMany();
            m_window.actions().exportRecords->trigger();
        } else if (scene == QLatin1String("audit")) {
            keepMany();
            m_window.actions().auditLog->trigger();
        } else if (scene == QLatin1String("insights")) {
            keepMany();
            m_window.actions().insights->trigger();
        } else if (scene == QLatin1String("settings")) {
            m_window.actions().settings->trigger();
        } else if (scene.startsWith(QLatin1String("remote"))) {
            useRemote();
            showRemote(scene);
        } else if (scene.startsWith(QLatin1String("outbox"))) {
            showOutbox(scene == QLatin1String("outbox"));
        }
        constexpr int Settling = 400; // ms: a dialog is up, a search is done
        QTest::qWait(Settling);
    }

    bool grab(const QString &file)
    {
        if (m_outbox) {
            return m_outbox->page().grab().save(file);
        }
        QWidget *dialog = QApplication::activeModalWidget();
        return (dialog ? dialog : &m_window)->grab().save(file);
    }

private:
    /// Some weeks of a counter, all of invented people.
    void keepMany()
    {
        constexpr int Many = 160;
        if (m_records.count() >= Many) {
            return;
        }
        m_records.setActor({QStringLiteral("Lin"), QStringLiteral("Airport 2")});
        for (int i = 0; i < Many; ++i) {
            const QDateTime when = m_clock.now().addSecs(-i * 3 * 3600 - 60 * (i % 37));
            LicenceRecord record = bench::inventedRecord(static_cast<quint32>(i), when);
            record.secondsTaken = 9 + i % 11;
            record.camera = QStringLiteral("Desk camera");
            if (i % 4 == 0) {
                const FieldId field = i % 8 == 0 ? FieldId::Name : FieldId::Address;
                record.edits = {{DocumentPage::Main, field, QString(), QStringLiteral("样本"), when,
                                 ReviewReason::LowConfidence, record.who}};
            }
            if (const auto kept = RecordStore(m_records.store()).keep(record); !kept) {
                qWarning("A record was not kept");
            }
        }
        m_records.tellChanged();
    }

    void showOutbox(bool busy)
    {
        keepMany();
        m_outbox = std::make_unique<test::OutboxScene>(m_records, m_clock, m_window.size());
        busy ? m_outbox->showBusy() : m_outbox->showOff();
    }

    /// A service that reads two fields otherwise, on records that are open.
    void useRemote()
    {
        if (m_remote) {
            return;
        }
        m_records.setSession(&m_session);
        m_session.open(StoreLocation::file(m_folder.filePath(QStringLiteral("records.db"))),
                       StoreSession::Sharing::Exclusive);
        waitFor([this] { return m_session.state() == StoreSession::State::NeedsSetUp; });
        m_session.setUp(Cipher::Aes256Gcm, {}, [](const Result<void> &) {});
        waitFor([this] { return m_session.store() != nullptr; });
        m_remote = std::make_unique<DeskRemote>(
            m_records, m_settings, m_keys, m_clock,
            [this](const RemoteSettings &settings, const RemoteSecrets &, const Clock &) {
                return std::make_unique<test::ServiceOfScript>(settings, m_service);
            });
        m_remoteDesk = std::make_unique<RemoteDesk>(m_desk, *m_remote);
        m_window.setRemote(m_remoteDesk.get());
        RemoteSettings settings;
        settings.enabled = true;
        settings.base = QUrl(QStringLiteral("https://relay.example.com"));
        settings.access = WechatAccess::PastedToken;
        RemoteSecrets secrets;
        secrets.token = Secret(QByteArray("a token"));
        m_remote->use(settings, secrets, [](const Result<void> &) {});
        waitFor([this] { return m_remote->canRead(); });
    }

    void showRemote(const QString &scene)
    {
        if (scene == QLatin1String("remote-settings")) {
            m_window.actions().settings->trigger();
            m_window.settings()->showSection(SettingsPage::Section::Remote);
            return;
        }
        if (scene == QLatin1String("remote-consent")) {
            RemoteSettings settings = m_remote->settings();
            settings.consent = RemoteConsent::EveryRecord;
            m_remote->use(settings, {}, [](const Result<void> &) {});
        }
        readPage(QStringLiteral("cn-main-2012"), specimens::Condition::Scan, Seed);
        if (scene == QLatin1String("remote-preview")) {
            m_window.actions().askRemote->trigger();
            return;
        }
        confirmAll();
        m_service->answer = answerWithDifferences();
        m_remote->setShown();
        m_window.actions().askRemote->trigger();
        waitFor([this] { return !m_remoteDesk->isAsking(); });
    }

    RemoteResult answerWithDifferences()
    {
        RemoteAnswer answer;
        for (const auto &[field, value] : m_desk.draft().pages().front().reading.fields) {
            answer.fields[field].text = value.text;
        }
        answer.fields[FieldId::Name].text += QStringLiteral("本");
        QString &address = answer.fields[FieldId::Address].text;
        address.replace(address.size() / 2, 1, QStringLiteral("样"));
        return answer;
    }

    template <typename Condition>
    void waitFor(Condition condition)
    {
        if (!QTest::qWaitFor(condition, PatienceMilliseconds)) {
            qWarning("What a scene waits for did not come in time");
        }
    }

    QString draw(const QString &name, const QString &layout, specimens::Condition condition,
                 quint64 seed)
    {
        specimens::SpecimenOptions options;
        options.layoutId = layout;
        const auto specimen = specimens::makeSpecimen(condition, seed, options);
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(specimen.encoded);
        }
        return file.fileName();
    }

    void readPage(const QString &layout, specimens::Condition condition, quint64 seed)
    {
        m_desk.openPictures({draw(QStringLiteral("specimen.jpg"), layout, condition, seed)});
        waitFor([this] { return !m_desk.isReading(); });
    }

    /// The live picture with what the guidance has to say; nothing is captured.
    void showLive(specimens::ClipKind kind, quint64 seed, Instruction wanted)
    {
        m_settings.setCaptureByItself(false);
        m_live.applySettings();
        specimens::ClipOptions options;
        options.specimen.layoutId = QStringLiteral("cn-main-2012");
        specimens::ClipScene clip(kind, seed, options);
        for (double share = 0.5; share > 0; share -= 0.06) {
            const QString file = m_folder.filePath(QStringLiteral("live.jpg"));
            clip.frameAt(share * clip.seconds()).image.save(file, "JPG", 92);
            m_live.playFile(file);
            const auto said = [this, wanted] {
                return m_live.view().guidance.instruction == wanted;
            };
            if (QTest::qWaitFor(said, 4000)) {
                return;
            }
        }
        qWarning("The guidance of this scene did not come");
    }

    void confirmAll()
    {
        while (const auto open = m_desk.nextOpen(1)) {
            m_desk.draft().confirmValue(*open);
        }
    }

    void confirmTwoPages()
    {
        m_desk.setRental(QStringLiteral("small-automatic"), m_clock.today(),
                         m_clock.today().addDays(3));
        readPage(QStringLiteral("cn-main-2012"), specimens::Condition::Scan, Seed);
        readPage(QStringLiteral("cn-duplicate"), specimens::Condition::Scan, Seed);
        confirmAll();
        m_desk.showPage(DocumentPage::Main);
    }

    void openBatch()
    {
        const QDir folder(m_folder.filePath(QStringLiteral("batch")));
        QDir(m_folder.path()).mkdir(QStringLiteral("batch"));
        for (quint64 seed = 1; seed <= 5; ++seed) {
            draw(QStringLiteral("batch/%1.jpg").arg(seed), QStringLiteral("cn-main-2012"),
                 specimens::Condition::Photo, seed);
        }
        m_window.desk()->openPaths({folder.path()});
        waitFor([this] { return m_batch.doneCount() >= 3 && !m_desk.isReading(); });
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 21)};
    DeskSettings m_settings;
    NoFiles m_files;
    DeskRecords m_records;
    DeskAccess m_access;
    DeskController m_desk;
    LiveDesk m_live;
    CaptureIntake m_intake;
    FolderBatch m_batch;
    MemoryKeyStore m_keys;
    StoreSession m_session{m_clock, m_keys};
    std::shared_ptr<test::ServiceScript> m_service = std::make_shared<test::ServiceScript>();
    std::unique_ptr<DeskRemote> m_remote;
    std::unique_ptr<RemoteDesk> m_remoteDesk;
    MainWindow m_window; ///< goes before what it works on
    std::unique_ptr<test::OutboxScene> m_outbox;
};

} // namespace

int main(int argc, char **argv)
{
    test::pinEnvironment();
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("lang"), {}, QStringLiteral("code"), QStringLiteral("en")},
         {QStringLiteral("theme"), {}, QStringLiteral("name"), QStringLiteral("light")},
         {QStringLiteral("size"), {}, QStringLiteral("WxH"), QStringLiteral("1440x900")},
         {QStringLiteral("o"), {}, QStringLiteral("folder"), QStringLiteral(".")}});
    parser.process(application);
    applyTheme(application, themeFromKey(parser.value(QStringLiteral("theme"))));
    applyFonts(application);
    LanguageSwitch language;
    language.use(parser.value(QStringLiteral("lang")));
    const QStringList sides = parser.value(QStringLiteral("size")).split(u'x');
    Scenes scenes(QSize(sides.value(0).toInt(), sides.value(1).toInt()));
    const QString place = parser.value(QStringLiteral("o"));
    for (const QString &scene : parser.positionalArguments()) {
        scenes.play(scene);
        if (!scenes.grab(QStringLiteral("%1/%2.png").arg(place, scene))) {
            qCritical("Cannot write into the folder");
            return 1;
        }
    }
    return 0;
}
