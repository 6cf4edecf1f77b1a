#pragma once
// What opens the records: the keyring, a passphrase, the printed recovery key; and other keys for
// them.

#include "ui/settings/KeyRotation.h"
#include "ui/settings/SettingsSection.h"

class QProgressBar;
class QPushButton;

namespace licencedesk {

class DeskRecords;

class KeysSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit KeysSection(DeskRecords &records, QWidget *parent = nullptr);

    void refresh() override;
    QPushButton *recoveryButton() const { return m_recovery; }
    QPushButton *passphraseButton() const { return m_passphrase; }
    QPushButton *keyringButton() const { return m_keyring; }
    QPushButton *rotateButton() const { return m_rotate; }
    QPushButton *stopButton() const { return m_stop; }
    ConfirmPanel *confirm() const { return m_confirm; }
    SaidLine *said() const { return m_said; }
    SaidLine *rotated() const { return m_rotated; }
    QString waysText() const;

Q_SIGNALS:
    void recoveryKeyWanted();

private:
    void addWays();
    void addRotation();
    void askRecovery();
    void changePassphrase();
    void remember();
    void askRotate();
    void rotate();
    void showRunning(bool running);
    void display(const Error &error);

    DeskRecords &m_records;
    QLabel *m_ways = nullptr;
    QPushButton *m_recovery;
    QPushButton *m_passphrase;
    QPushButton *m_keyring;
    SaidLine *m_said = nullptr;
    ConfirmPanel *m_confirm = nullptr;
    QPushButton *m_rotate;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    SaidLine *m_rotated = nullptr;
    KeyRotation m_rotation;
};

} // namespace licencedesk
