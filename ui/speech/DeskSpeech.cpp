#include "ui/speech/DeskSpeech.h"

#include "ui/desk/DeskController.h"
#include "ui/live/LiveDesk.h"

#include <QCoreApplication>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr int Pause = 2000; // ms: shorter, and instructions talk over each other

QStringList labelsOf(const std::vector<FieldId> &fields)
{
    QStringList labels;
    for (const FieldId field : fields) {
        if (!labels.contains(fieldLabel(field))) {
            labels << fieldLabel(field);
        }
    }
    return labels;
}

QString listed(const QStringList &labels)
{
    return labels.join(QCoreApplication::translate("DeskSpeech", ", "));
}

QString spokenFields(const std::vector<FieldKey> &open)
{
    if (open.empty()) {
        return QCoreApplication::translate("DeskSpeech", "Read, nothing to check");
    }
    std::vector<FieldId> fields;
    fields.reserve(open.size());
    for (const FieldKey &key : open) {
        fields.push_back(key.field);
    }
    const int count = static_cast<int>(open.size());
    return QCoreApplication::translate("DeskSpeech", "%n field(s) to check: %1", nullptr, count)
        .arg(listed(labelsOf(fields)));
}

/// A finding's own sentence may hold values, so only the fields are named.
QString spokenFailures(const VerificationReport &report)
{
    std::vector<FieldId> fields;
    int failed = 0;
    for (const Finding &finding : report.findings) {
        if (finding.result == FindingResult::Failed) {
            ++failed;
            fields.insert(fields.end(), finding.fields.begin(), finding.fields.end());
        }
    }
    if (failed == 0) {
        return {};
    }
    const QString count =
        QCoreApplication::translate("DeskSpeech", "%n check(s) failed", nullptr, failed);
    return fields.empty() ? count : count + QStringLiteral(": ") + listed(labelsOf(fields));
}

} // namespace

QString spokenResult(const std::vector<FieldKey> &open, const VerificationReport &report)
{
    const QString failures = spokenFailures(report);
    const QString fields = spokenFields(open);
    return failures.isEmpty() ? fields : fields + QStringLiteral(". ") + failures;
}

DeskSpeech::DeskSpeech(Speaker &speaker, LiveDesk &live, DeskController &desk,
                       DeskSettings &settings, QObject *parent)
    : QObject(parent), m_speaker(speaker), m_live(live), m_desk(desk), m_settings(settings),
      m_pause(Pause)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &DeskSpeech::sayGuidance);
    connect(&live, &LiveDesk::viewChanged, this, &DeskSpeech::followGuidance);
    connect(&desk, &DeskController::changed, this, &DeskSpeech::followDesk);
    connect(&desk, &DeskController::accepted, this,
            [this] { sayNow(QCoreApplication::translate("DeskSpeech", "Accepted")); });
    connect(&settings, &DeskSettings::speaksChanged, this, [this](bool on) {
        if (on && !m_speaker.isAvailable()) {
            sayThatThereIsNoVoice();
        } else if (on) {
            sayNow(QCoreApplication::translate("DeskSpeech", "Speech is on"));
        } else {
            m_later.stop();
            m_speaker.stop();
        }
    });
}

void DeskSpeech::followGuidance()
{
    if (m_live.hasPicture() && m_live.view().guidance != m_said && !m_later.isActive()) {
        const qint64 gone = m_sinceLast.isValid() ? m_sinceLast.elapsed() : m_pause;
        m_later.start(static_cast<int>(std::max<qint64>(0, m_pause - gone)));
    }
}

/// The newest instruction; one that came and went meanwhile is not said.
void DeskSpeech::sayGuidance()
{
    const bool changed = m_live.hasPicture() && m_live.view().guidance != m_said;
    if (changed && m_desk.draft().isEmpty()) {
        m_said = m_live.view().guidance;
        sayNow(guidanceText(*m_said));
    }
}

void DeskSpeech::followDesk()
{
    if (m_desk.draft().isEmpty()) {
        m_result.clear();
        return;
    }
    const QString result = spokenResult(m_desk.draft().openFields(), m_desk.report());
    if (result != m_result) {
        m_result = result;
        sayNow(result);
    }
}

void DeskSpeech::sayThatThereIsNoVoice()
{
    m_desk.say(
        {QStringLiteral("speech"),
         Tone::Warning,
         QCoreApplication::translate(
             "DeskSpeech", "There is no voice for this language on this computer. Ask your IT "
                           "support to install qt6-speech-speechd-plugin and speech-dispatcher."),
         {},
         {}});
}

void DeskSpeech::sayNow(const QString &sentence)
{
    if (m_settings.speaks()) {
        m_sinceLast.start();
        m_speaker.say(sentence);
    }
}

} // namespace licencedesk
