#include "ui/settings/BackupSection.h"

#include "ui/records/DeskRecords.h"
#include "ui/records/PassphraseDialog.h"
#include "ui/settings/ConfirmPanel.h"
#include "ui/shell/FilePort.h"
#include "ui/style/LocaleText.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace licencedesk {

namespace {
constexpr int Steps = 1000; // of the bar
}

BackupSection::BackupSection(DeskRecords &records, FilePort &files, QWidget *parent)
    : SettingsSection(tr("Backup"),
                      tr("One file with all records, sealed by a passphrase of its own. Any "
                         "computer with LicenceDesk opens it; nobody does without the passphrase."),
                      parent),
      m_records(records), m_files(files), m_passphrase(secretEdit()), m_again(secretEdit()),
      m_make(new QPushButton(tr("&Make a backup…"))), m_stop(new QPushButton(tr("S&top"))),
      m_progress(new QProgressBar), m_choose(new QPushButton(tr("&Choose a backup…"))),
      m_oldPassphrase(secretEdit()), m_restore(new QPushButton(tr("&Restore…")))
{
    addMaking();
    addRestoring();
    for (QLineEdit *edit : {m_passphrase, m_again, m_oldPassphrase}) {
        connect(edit, &QLineEdit::textChanged, this, &BackupSection::judge);
    }
    connect(m_make, &QPushButton::clicked, this, &BackupSection::make);
    connect(m_stop, &QPushButton::clicked, this, &BackupSection::stop);
    connect(m_choose, &QPushButton::clicked, this, &BackupSection::choose);
    connect(m_restore, &QPushButton::clicked, this, &BackupSection::askRestore);
    showBusy(false);
}

/// With the window goes a restore that nobody waits for any more, but never the records.
BackupSection::~BackupSection()
{
    if (m_restorer.isBusy()) {
        StoreSession *session = m_records.session();
        QTimer::singleShot(0, session, [session, place = m_place] {
            session->open(place, StoreSession::Sharing::Exclusive);
        });
    }
}

void BackupSection::addMaking()
{
    m_progress->setRange(0, Steps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Making a backup"));
    addGroup(tr("Make a backup"));
    addField(tr("&Passphrase of the backup"), m_passphrase);
    addField(tr("R&epeat"), m_again);
    m_problem = addSaid();
    addRow({m_make, m_stop});
    addWidget(m_progress);
    m_made = addSaid();
}

void BackupSection::addRestoring()
{
    addGroup(tr("Restore a backup"));
    m_chosen = addText({});
    addRow({m_choose});
    addField(tr("Passp&hrase of that backup"), m_oldPassphrase);
    addRow({m_restore});
    m_confirm = addConfirm();
    m_restored = addSaid();
}

void BackupSection::refresh()
{
    if (m_restorer.isBusy()) {
        return; // the records are closed meanwhile
    }
    const StoreSession *session = m_records.session();
    const bool onDisk = session && session->location().kind == StoreLocation::Kind::Sqlite;
    const bool mayMake = m_records.may(Permission::MakeBackup);
    const bool mayRestore = m_records.may(Permission::RestoreBackup);
    QString reason;
    if (!onDisk) {
        reason = tr("There are no records on this computer: nothing is kept when the program is "
                    "closed.");
    } else if (!mayMake && !mayRestore) {
        reason = m_records.require(Permission::MakeBackup).error().message;
    }
    setReason(reason);
    m_choose->setEnabled(mayRestore);
    judge();
}

void BackupSection::judge()
{
    const QString typed = m_passphrase->text();
    QString problem;
    if (!typed.isEmpty() && typed.size() < PassphraseDialog::ShortestPassphrase) {
        problem = tr("At least %1 characters; a few words are easy to remember.")
                      .arg(PassphraseDialog::ShortestPassphrase);
    } else if (!m_again->text().isEmpty() && m_again->text() != typed) {
        problem = tr("The two do not match.");
    }
    if (m_problem->text() != problem) {
        m_problem->say(Tone::Failed, problem);
    }
    m_make->setEnabled(problem.isEmpty() && !typed.isEmpty() && m_again->text() == typed &&
                       m_records.isDurable() && m_records.may(Permission::MakeBackup));
    m_chosen->setText(m_backup.isEmpty() ? tr("No file is chosen.")
                                         : QDir::toNativeSeparators(m_backup));
    m_restore->setEnabled(!m_backup.isEmpty() && !m_oldPassphrase->text().isEmpty() &&
                          m_records.may(Permission::RestoreBackup));
}

void BackupSection::showBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    m_make->setVisible(!busy);
}

void BackupSection::make()
{
    m_made->clear();
    const QString name =
        QStringLiteral("licencedesk-%1.%2")
            .arg(m_records.store().clock().today().toString(Qt::ISODate), backupSuffix());
    const QString path = m_files.chooseSave(tr("Make a backup"), name);
    if (path.isEmpty()) {
        return;
    }
    const BackupJob job{path, Secret::fromText(m_passphrase->text()), m_records.session()->master(),
                        m_cost};
    const auto progress = [bar = QPointer<QProgressBar>(m_progress)](double share) {
        if (bar) { // it outlives the thread, which its section waits for
            QMetaObject::invokeMethod(bar, "setValue", Qt::QueuedConnection,
                                      Q_ARG(int, qRound(share * Steps)));
        }
    };
    m_progress->setValue(0);
    showBusy(true);
    m_maker.start<qint64>(
        this, m_records.store(),
        [job, progress](Store &store, const CancelToken &cancel) {
            return makeBackup(store, job, cancel, progress);
        },
        [this, path](const Result<qint64> &bytes) { displayMade(path, bytes); });
}

void BackupSection::stop()
{
    m_maker.cancel();
    showBusy(false);
    m_made->say(Tone::Warning, tr("Stopped: no backup was made."));
}

void BackupSection::displayMade(const QString &path, const Result<qint64> &bytes)
{
    showBusy(false);
    if (!bytes) {
        say(m_made, bytes.error());
        return;
    }
    m_passphrase->clear();
    m_again->clear();
    m_made->say(Tone::Passed,
                tr("Saved as %1, %2. Keep it away from this computer, and the passphrase away from "
                   "the file.")
                    .arg(QDir::toNativeSeparators(path), QLocale().formattedDataSize(*bytes)));
}

void BackupSection::choose()
{
    m_restored->clear();
    const QString path =
        m_files.chooseFile(tr("Choose a backup"), QStringLiteral("*.") + backupSuffix());
    if (!path.isEmpty()) {
        m_backup = path;
        judge();
        m_oldPassphrase->setFocus(Qt::OtherFocusReason);
    }
}

void BackupSection::askRestore()
{
    m_restored->clear();
    const int count = m_records.count();
    if (count == 0) {
        restore();
        return;
    }
    m_confirm->ask(tr("The records of this computer (%n) are moved aside, and those of the backup "
                      "take their place. What was accepted since the backup is not in them.",
                      nullptr, count),
                   tr("Restore the backup"), [this] { restore(); });
}

void BackupSection::restore()
{
    StoreSession *session = m_records.session();
    const RestoreJob job{m_backup, Secret::fromText(m_oldPassphrase->text()),
                         session->location().path, Overwrite::Anything};
    const Clock &clock = m_records.store().clock();
    m_place = session->location();
    m_oldPassphrase->clear();
    m_restored->say(Tone::Neutral, tr("Being restored…"));
    m_make->setEnabled(false);
    session->close(); // nobody may have the file open
    m_restorer.start<RestoredBackup>(
        this,
        [job, &clock](const CancelToken &cancel) { return restoreBackup(job, clock, cancel); },
        [this](const Result<RestoredBackup> &restored) { displayRestored(restored); });
}

void BackupSection::displayRestored(const Result<RestoredBackup> &restored)
{
    if (!restored) {
        say(m_restored, restored.error());
        m_records.session()->open(m_place, StoreSession::Sharing::Exclusive);
        refresh();
        return;
    }
    reopen(*restored);
}

void BackupSection::reopen(const RestoredBackup &restored)
{
    QStringList said{tr("%n record(s) of %1 restored.", nullptr, static_cast<int>(restored.records))
                         .arg(minuteText(restored.madeAt))};
    if (!restored.log.isWhole()) {
        said << tr("Their audit log is not intact: look at it.");
    }
    if (!restored.keptAside.isEmpty()) {
        said
            << tr("What was here before lies in %1.").arg(QFileInfo(restored.keptAside).fileName());
    }
    m_backup.clear();
    const Tone tone = restored.log.isWhole() ? Tone::Passed : Tone::Warning;
    const QPointer<BackupSection> alive(this);
    m_records.session()->openWithMaster(
        m_place, restored.master, [alive, said, tone](const Result<void> &opened) {
            if (!alive) {
                return;
            }
            QStringList lines = said;
            if (!opened) {
                lines << opened.error().message;
            }
            alive->m_restored->say(opened ? tone : Tone::Warning, lines.join(u' '));
            alive->refresh();
        });
}

} // namespace licencedesk
