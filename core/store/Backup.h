#pragma once
// A backup is one file that opens with its own passphrase and in no other way (exporting/Archive):
// a snapshot of the records' file and the key that opens it. Another machine restores it with
// nothing else at hand.
//
// Inside the archive: "LDBACK01", u32 length and a JSON object {"made_at", "header", "master"},
// then the SQLite file to the end. Numbers are big endian.

#include "store/AuditLog.h"
#include "support/CancelToken.h"
#include "vault/Primitives.h"
#include "vault/VaultHeader.h"

#include <functional>

namespace licencedesk {

QString backupSuffix(); ///< "ldbackup"

/// 0…1; called in the thread that works.
using BackupProgress = std::function<void(double)>;

struct BackupJob
{
    QString target; ///< replaced only by a whole backup
    Secret passphrase;
    Secret master; ///< of the store's vault
    GuessingCost cost = {};
};

/// Returns the bytes of the file. The desk may go on working meanwhile, through other connections.
/// Audited. Errors: Unsupported (the store is no file), Invalid (no passphrase), Cancelled, those
/// of writing and of the database.
Result<qint64> makeBackup(Store &store, const BackupJob &job, const CancelToken &cancel = {},
                          const BackupProgress &progress = {});

enum class Overwrite {
    OnlyEmpty, ///< a store that has records stays
    Anything   ///< whatever is there is kept beside it under another name
};

struct RestoreJob
{
    QString backup;
    Secret passphrase;
    QString target; ///< the records' file; nobody may have it open
    Overwrite overwrite = Overwrite::OnlyEmpty;
};

struct RestoredBackup
{
    VaultHeader header;
    Secret master; ///< for this machine's keyring, under keyringId(header)
    QDateTime madeAt;
    qint64 records = 0;
    AuditVerdict log;
    QString keptAside; ///< where the file that was there lies now; empty: there was none
};

/// Puts the records of a backup in place of \p target. They are checked before anything is moved: a
/// file that does not open, or with another key, changes nothing. The log goes on in a new chain,
/// because the old one may have gone on elsewhere. Errors: WrongKey (the passphrase), Damaged,
/// Unsupported (no backup; of a newer program), Conflict (there are records), Cancelled, NotFound,
/// those of writing.
Result<RestoredBackup> restoreBackup(const RestoreJob &job, const Clock &clock,
                                     const CancelToken &cancel = {});

} // namespace licencedesk
