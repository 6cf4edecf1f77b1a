#pragma once
// A backup of the records in one sealed file, and the way back from one. A job belongs to the
// section; going to another page does not end it.

#include "store/Backup.h"
#include "ui/records/StoreWork.h"
#include "ui/settings/SettingsSection.h"

class QProgressBar;
class QPushButton;

namespace licencedesk {

class DeskRecords;
class FilePort;

class BackupSection : public SettingsSection
{
    Q_OBJECT

public:
    BackupSection(DeskRecords &records, FilePort &files, QWidget *parent = nullptr);
    ~BackupSection() override;

    void refresh() override;
    /// How long guessing the passphrase of a backup takes; for tests.
    void setCost(const GuessingCost &cost) { m_cost = cost; }
    QLineEdit *passphraseEdit() const { return m_passphrase; }
    QLineEdit *againEdit() const { return m_again; }
    QPushButton *makeButton() const { return m_make; }
    QPushButton *stopButton() const { return m_stop; }
    SaidLine *made() const { return m_made; }
    QPushButton *chooseButton() const { return m_choose; }
    QLineEdit *oldPassphraseEdit() const { return m_oldPassphrase; }
    QPushButton *restoreButton() const { return m_restore; }
    ConfirmPanel *confirm() const { return m_confirm; }
    SaidLine *restored() const { return m_restored; }

private:
    void addMaking();
    void addRestoring();
    void judge();
    void make();
    void stop();
    void displayMade(const QString &path, const Result<qint64> &bytes);
    void choose();
    void askRestore();
    void restore();
    void displayRestored(const Result<RestoredBackup> &restored);
    void reopen(const RestoredBackup &restored);
    void showBusy(bool busy);

    DeskRecords &m_records;
    FilePort &m_files;
    GuessingCost m_cost;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    SaidLine *m_problem = nullptr;
    QPushButton *m_make;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    SaidLine *m_made = nullptr;
    QPushButton *m_choose;
    QString m_backup; ///< the file that was chosen
    QLabel *m_chosen = nullptr;
    QLineEdit *m_oldPassphrase;
    QPushButton *m_restore;
    ConfirmPanel *m_confirm = nullptr;
    SaidLine *m_restored = nullptr;
    StoreLocation m_place;
    StoreWork m_maker;
    TaskRunner m_restorer;
};

} // namespace licencedesk
