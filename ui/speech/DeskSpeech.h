#pragma once
// What the desk says aloud, when the clerk wants it: the guidance when it changes, what a reading
// left to check, failed checks, and that the licence was accepted. Names of fields only: a value is
// never spoken, the customer stands there and so do others.

#include "tracking/Guidance.h"
#include "ui/speech/Speaker.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace licencedesk {

class DeskController;
class DeskSettings;
class LiveDesk;
struct FieldKey;
struct VerificationReport;

class DeskSpeech : public QObject
{
    Q_OBJECT

public:
    DeskSpeech(Speaker &speaker, LiveDesk &live, DeskController &desk, DeskSettings &settings,
               QObject *parent = nullptr);

    /// ms between two instructions; for tests.
    void setPause(int milliseconds) { m_pause = milliseconds; }

private:
    void followGuidance();
    void followDesk();
    void sayGuidance();
    void sayNow(const QString &sentence);
    void sayThatThereIsNoVoice();

    Speaker &m_speaker;
    LiveDesk &m_live;
    DeskController &m_desk;
    DeskSettings &m_settings;
    int m_pause;
    QTimer m_later; ///< until an instruction may be said
    QElapsedTimer m_sinceLast;
    std::optional<Guidance> m_said;
    QString m_result; ///< said last of the licence on the desk
};

/// "2 fields to check: name, address" or "Read, nothing to check", and what failed.
QString spokenResult(const std::vector<FieldKey> &open, const VerificationReport &report);

} // namespace licencedesk
