#include "ui/speech/DeskSpeech.h"

#include "tests/gui/DeskBench.h"
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/InventedLicence.h"
#include "tests/gui/NotebookSpeaker.h"
#include "tests/unit/setup/TargetScene.h"
#include "ui/shell/Languages.h"

#include <QSignalSpy>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {
constexpr int Patience = 20'000; // ms for frames to come on a busy machine
}

class DeskSpeechTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_language.use(QStringLiteral("en")); // with its plural forms
        m_bench = std::make_unique<DeskBench>();
        m_speaker = NotebookSpeaker();
        m_speech = std::make_unique<DeskSpeech>(m_speaker, m_bench->live, m_bench->desk,
                                                m_bench->settings);
    }

    void cleanup() { m_speech.reset(); }

    void it_is_silent_until_it_is_wanted()
    {
        QVERIFY(!m_bench->settings.speaks());
        m_bench->desk.putCaptured({inventedMainPage()}, {inventedPhotograph()});
        m_bench->desk.accept();
        QVERIFY(m_speaker.said.isEmpty());
        m_bench->settings.setSpeaks(true);
        QCOMPARE(m_speaker.said.size(), 1); // so that the clerk hears that there is a voice
        m_bench->settings.setSpeaks(false);
        QCOMPARE(m_speaker.stops, 1);
    }

    void without_its_module_there_is_silence()
    {
        const auto speaker = makeSpeaker(); // the module lies beside the program, not beside tests
        QVERIFY(speaker);
        QVERIFY(!speaker->isAvailable());
        speaker->say(QStringLiteral("nobody hears this"));
        speaker->stop();
    }

    void that_there_is_no_voice_is_said_in_writing()
    {
        m_speaker.available = false;
        QSignalSpy said(&m_bench->desk, &DeskController::said);
        m_bench->settings.setSpeaks(true);
        QCOMPARE(said.count(), 1);
        QVERIFY(said[0][0].value<DeskMessage>().text.contains(QStringLiteral("no voice")));
        QVERIFY(m_speaker.said.isEmpty());
    }

    void a_flawless_licence_has_nothing_to_check()
    {
        m_bench->settings.setSpeaks(true);
        m_bench->desk.putCaptured({inventedMainPage()}, {inventedPhotograph()});
        QVERIFY2(m_speaker.said.last().startsWith(QStringLiteral("Read, nothing to check")),
                 qPrintable(m_speaker.said.join(u'|')));
    }

    void what_is_left_is_named()
    {
        m_bench->settings.setSpeaks(true);
        PageReading page = inventedMainPageWithDoubtfulName();
        page.fields[FieldId::Address].review = ReviewReason::LowConfidence;
        m_bench->desk.putCaptured({page}, {inventedPhotograph()});
        const QString said = m_speaker.said.last();
        QVERIFY2(said.startsWith(QStringLiteral("2 fields to check: ")), qPrintable(said));
        QVERIFY(said.contains(fieldLabel(FieldId::Name)));
        QVERIFY(said.contains(fieldLabel(FieldId::Address)));
    }

    void failed_checks_are_named_by_their_fields()
    {
        VerificationReport report;
        Finding finding;
        finding.result = FindingResult::Failed;
        finding.fields = {FieldId::VehicleClass};
        finding.message = QStringLiteral("a sentence with a value");
        report.findings = {finding};
        const QString said = spokenResult({}, report);
        QVERIFY(said.contains(QStringLiteral("1 check failed")));
        QVERIFY(said.contains(fieldLabel(FieldId::VehicleClass)));
        QVERIFY(!said.contains(finding.message));
    }

    void the_same_result_is_said_once()
    {
        m_bench->settings.setSpeaks(true);
        m_bench->desk.putCaptured({inventedMainPage()}, {inventedPhotograph()});
        const auto before = m_speaker.said.size();
        m_bench->desk.checkAgain();
        QCOMPARE(m_speaker.said.size(), before);
    }

    void accepting_is_said()
    {
        m_bench->settings.setSpeaks(true);
        m_bench->desk.putCaptured({inventedMainPage()}, {inventedPhotograph()});
        QCOMPARE(m_bench->desk.accept(), AcceptOutcome::Accepted);
        QCOMPARE(m_speaker.said.last(), QStringLiteral("Accepted"));
    }

    void values_are_never_spoken()
    {
        m_bench->settings.setSpeaks(true);
        PageReading page = inventedMainPage();
        for (auto &[id, value] : page.fields) {
            value.review = ReviewReason::LowConfidence; // everything is to be checked
        }
        m_bench->desk.putCaptured({page}, {inventedPhotograph()});
        m_bench->desk.setRental(QStringLiteral("coach"), m_bench->clock.today(),
                                m_bench->clock.today().addYears(9)); // and some checks fail
        while (const auto open = m_bench->desk.nextOpen(1)) {
            m_bench->desk.draft().confirmValue(*open);
        }
        m_bench->desk.accept(QStringLiteral("reason"));
        const QString all = m_speaker.said.join(u'\n');
        QVERIFY(all.contains(QStringLiteral("failed")));
        for (const auto &[id, value] : page.fields) {
            QVERIFY2(value.text.isEmpty() || !all.contains(value.text), qPrintable(fieldKey(id)));
        }
    }

    void instructions_come_when_they_change_and_not_too_often()
    {
        m_bench->settings.setSpeaks(true);
        m_speaker.said.clear();
        m_speaker.at.clear();
        constexpr int Pause = 700; // ms
        m_speech->setPause(Pause);
        TargetScene dark;
        dark.withTarget = false;
        dark.matLevel = 0.07;
        play(dark);
        const QString moreLight = guidanceText({Instruction::MoreLight, {}});
        QTRY_VERIFY_WITH_TIMEOUT(m_speaker.said.contains(moreLight), Patience);
        QTest::qWait(3 * Pause);
        QCOMPARE(m_speaker.said.count(moreLight), 1); // the same is not repeated
        TargetScene bright = dark;
        bright.matLevel = 0.5;
        play(bright);
        QTRY_VERIFY_WITH_TIMEOUT(m_speaker.said.last() != moreLight, Patience);
        for (qsizetype i = 1; i < m_speaker.at.size(); ++i) {
            QVERIFY(m_speaker.at[i] - m_speaker.at[i - 1] >= Pause - 20);
            QVERIFY(m_speaker.said[i] != m_speaker.said[i - 1]);
        }
    }

private:
    void play(const TargetScene &scene)
    {
        const QString path = m_bench->path(QStringLiteral("%1.png").arg(scene.matLevel));
        QVERIFY(drawScene(scene).save(path));
        m_bench->live.playFile(path);
    }

    LanguageSwitch m_language;
    std::unique_ptr<DeskBench> m_bench;
    NotebookSpeaker m_speaker;
    std::unique_ptr<DeskSpeech> m_speech;
};

LICENCEDESK_GUI_TEST_MAIN(DeskSpeechTest)
#include "DeskSpeechTest.moc"
