#include "ui/settings/KeysSection.h"

#include "ui/records/DeskRecords.h"
#include "ui/records/PassphraseDialog.h"
#include "ui/settings/ConfirmPanel.h"

#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>

namespace licencedesk {

namespace {
constexpr int KeySteps = 1000; // of the bar
}

KeysSection::KeysSection(DeskRecords &records, QWidget *parent)
    : SettingsSection(tr("Keys"),
                      tr("The records are locked. Without one of these ways nobody opens them, and "
                         "a lost one cannot be recovered."),
                      parent),
      m_records(records), m_recovery(new QPushButton(tr("Print a &recovery key…"))),
      m_passphrase(new QPushButton(tr("Set a &passphrase…"))),
      m_keyring(new QPushButton(tr("Put into the &keyring"))),
      m_rotate(new QPushButton(tr("&Change the keys…"))), m_stop(new QPushButton(tr("&Stop"))),
      m_progress(new QProgressBar)
{
    addWays();
    addRotation();
    connect(m_recovery, &QPushButton::clicked, this, &KeysSection::askRecovery);
    connect(m_passphrase, &QPushButton::clicked, this, &KeysSection::changePassphrase);
    connect(m_keyring, &QPushButton::clicked, this, &KeysSection::remember);
    connect(m_rotate, &QPushButton::clicked, this, &KeysSection::askRotate);
    connect(m_stop, &QPushButton::clicked, &m_rotation, &KeyRotation::stop);
    connect(&m_rotation, &KeyRotation::progressed, m_progress,
            [this](double share) { m_progress->setValue(qRound(share * KeySteps)); });
    connect(&m_rotation, &KeyRotation::failed, this, &KeysSection::display);
    connect(&m_rotation, &KeyRotation::finished, this, [this] {
        showRunning(false);
        m_rotated->say(Tone::Passed, tr("All records are sealed with the new keys."));
    });
    showRunning(false);
}

void KeysSection::addWays()
{
    addGroup(tr("What opens the records"));
    m_ways = addText({});
    addRow({m_recovery, m_passphrase, m_keyring});
    m_confirm = addConfirm();
    m_said = addSaid();
}

void KeysSection::addRotation()
{
    m_progress->setRange(0, KeySteps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Changing the keys"));
    addGroup(tr("Other keys"));
    addText(tr("Seals all records with new keys, after somebody has left who could have copied the "
               "old ones. The desk goes on working meanwhile."));
    addRow({m_rotate, m_stop});
    addWidget(m_progress);
    m_rotated = addSaid();
}

QString KeysSection::waysText() const
{
    return m_ways->text();
}

void KeysSection::refresh()
{
    const auto may = m_records.require(Permission::ChangeSettings);
    if (!m_records.isDurable()) {
        setReason(tr("Nothing is locked yet: the records are not open."));
        return;
    }
    setReason(may ? QString() : may.error().message);
    const VaultHeader &header = m_records.session()->header();
    const bool passphrase = header.hasSlot(SlotKind::Passphrase);
    QStringList ways;
    ways << (header.hasSlot(SlotKind::Keyring) ? tr("✓ the keyring of this computer")
                                               : tr("– keyring of this computer not used"));
    ways << (passphrase ? tr("✓ a passphrase") : tr("– no passphrase"));
    ways << (header.hasSlot(SlotKind::Recovery) ? tr("✓ a printed recovery key")
                                                : tr("– no recovery key"));
    m_ways->setText(ways.join(u'\n'));
    m_passphrase->setText(passphrase ? tr("Change the &passphrase…") : tr("Set a &passphrase…"));
    m_keyring->setVisible(!header.hasSlot(SlotKind::Keyring));
}

void KeysSection::askRecovery()
{
    m_said->clear();
    if (!m_records.session()->header().hasSlot(SlotKind::Recovery)) {
        Q_EMIT recoveryKeyWanted();
        refresh();
        return;
    }
    m_confirm->ask(tr("The sheet printed before stops working as soon as there is a new one."),
                   tr("Make a new one"), [this] {
                       Q_EMIT recoveryKeyWanted();
                       refresh();
                   });
}

void KeysSection::changePassphrase()
{
    m_said->clear();
    const QPointer<KeysSection> alive(this);
    auto *dialog = new PassphraseDialog(
        PassphraseDialog::Purpose::Choose,
        [alive, session = m_records.session()](const QString &typed,
                                               const PassphraseDialog::Answer &answer) {
            session->changePassphrase(typed, [alive, answer](const Result<void> &changed) {
                answer(changed);
                if (alive && changed) {
                    alive->refresh();
                    alive->m_said->say(Tone::Passed, tr("The passphrase opens the records now."));
                }
            });
        },
        window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void KeysSection::remember()
{
    m_keyring->setEnabled(false);
    const QPointer<KeysSection> alive(this);
    m_records.session()->rememberInKeyring([alive](const Result<void> &kept) {
        if (!alive) {
            return;
        }
        alive->m_keyring->setEnabled(true);
        alive->refresh();
        if (kept) {
            alive->m_said->say(Tone::Passed, tr("The keyring opens the records at the next start; "
                                                "nothing has to be typed."));
        } else {
            alive->say(alive->m_said, kept.error());
        }
    });
}

void KeysSection::askRotate()
{
    m_rotated->clear();
    m_confirm->ask(tr("All records are sealed again. A backup from before still opens with its own "
                      "passphrase."),
                   tr("Change the keys"), [this] { rotate(); });
}

void KeysSection::rotate()
{
    m_progress->setValue(0);
    showRunning(true);
    m_rotation.start(*m_records.session());
}

void KeysSection::showRunning(bool running)
{
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    m_rotate->setVisible(!running);
}

void KeysSection::display(const Error &error)
{
    showRunning(false);
    m_rotated->say(error.kind == ErrorKind::Cancelled ? Tone::Warning : Tone::Failed,
                   error.message);
}

} // namespace licencedesk
