#include "ui/records/StoreGuide.h"

#include "ui/records/DeskRecords.h"
#include "ui/records/PassphraseDialog.h"
#include "ui/records/RecoveryKeyDialog.h"

namespace licencedesk {

namespace {
const QString MessageId = QStringLiteral("store");
}

StoreGuide::StoreGuide(StoreSession &session, DeskRecords &records, FilePort &files,
                       QObject *parent)
    : QObject(parent), m_session(session), m_records(records), m_files(files)
{
    connect(&session, &StoreSession::stateChanged, this, &StoreGuide::follow);
}

void StoreGuide::setWindow(QWidget *window)
{
    m_window = window;
}

void StoreGuide::say(Tone tone, const QString &text, const QString &action,
                     std::function<void()> act)
{
    Q_EMIT said({MessageId, tone, text, action, std::move(act)});
}

void StoreGuide::follow()
{
    Q_EMIT unsaid(MessageId);
    switch (m_session.state()) {
    case StoreSession::State::Closed:
    case StoreSession::State::Opening:
        return;
    case StoreSession::State::NeedsSetUp:
        if (!m_session.decision().keyringUsable) {
            say(Tone::Warning,
                tr("This computer has no keyring. Accepted licences are kept only until the "
                   "program is closed, unless you choose a passphrase for them."),
                tr("Choose a passphrase"), [this] { choosePassphrase(); });
        } else if (!m_settingUp) {
            m_settingUp = true;
            m_session.setUp(Cipher::Aes256Gcm, {}, [this](const Result<void> &made) {
                m_settingUp = false;
                if (!made) {
                    say(Tone::Warning, made.error().message, tr("Choose a passphrase"),
                        [this] { choosePassphrase(); });
                }
            });
        }
        return;
    case StoreSession::State::Locked:
        sayLocked();
        return;
    case StoreSession::State::Open:
        sayNoRecoveryKey();
        return;
    case StoreSession::State::Failed:
        say(Tone::Failed, m_session.error().message);
        return;
    }
}

void StoreGuide::sayLocked()
{
    const UnlockDecision &decision = m_session.decision();
    if (decision.step == UnlockStep::KeyringLocked) {
        say(Tone::Warning, decision.message, tr("Ask the keyring again"),
            [this] { m_session.retry(); });
    } else if (decision.takesPassphrase) {
        say(Tone::Warning, decision.message, tr("Open the records"), [this] { unlock(); });
    } else if (decision.takesRecoveryKey) {
        say(Tone::Warning, decision.message, tr("Use the recovery key"),
            [this] { useRecoveryKey(); });
    } else {
        say(Tone::Failed, decision.message);
    }
}

void StoreGuide::sayNoRecoveryKey()
{
    if (!m_session.header().hasSlot(SlotKind::Recovery)) {
        say(Tone::Accent,
            tr("The records are kept, locked by this computer alone. Print the recovery key: "
               "without it they are lost with the computer."),
            tr("Recovery key"), [this] { printRecoveryKey(); });
    }
}

void StoreGuide::choosePassphrase()
{
    auto *dialog = new PassphraseDialog(
        PassphraseDialog::Purpose::Choose,
        [this](const QString &typed, const PassphraseDialog::Answer &answer) {
            m_session.setUp(Cipher::Aes256Gcm, typed, answer);
        },
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StoreGuide::unlock()
{
    auto *dialog = new PassphraseDialog(
        PassphraseDialog::Purpose::Unlock,
        [this](const QString &typed, const PassphraseDialog::Answer &answer) {
            m_session.openWithPassphrase(typed, answer);
        },
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StoreGuide::useRecoveryKey()
{
    auto *dialog = new PassphraseDialog(
        PassphraseDialog::Purpose::RecoveryKey,
        [this](const QString &typed, const PassphraseDialog::Answer &answer) {
            m_session.openWithRecoveryKey(typed, answer);
        },
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StoreGuide::printRecoveryKey()
{
    const auto key = m_session.makeRecoveryKey();
    if (!key) {
        say(Tone::Failed, key.error().message);
        return;
    }
    Q_EMIT unsaid(MessageId);
    auto *dialog = new RecoveryKeyDialog(*key, m_records.actor().counter, m_files, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace licencedesk
