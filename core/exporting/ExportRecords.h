#pragma once
// Records from any source -> one file. Bounded memory whatever their number; whole or not at all.

#include "exporting/ExportFormat.h"
#include "exporting/ExportProfile.h"
#include "exporting/RecordSource.h"
#include "support/CancelToken.h"
#include "vault/Primitives.h"

#include <functional>

namespace licencedesk {

struct ExportJob
{
    QString path;
    ExportFormat format = ExportFormat::ExcelCsv;
    ExportProfile profile = defaultProfile();
    Secret passphrase = {}; ///< empty: not sealed; otherwise the file is an archive (Archive.h)
    GuessingCost cost = {}; ///< of the archive
};

/// What happened, for the operator and the audit.
struct ExportReceipt
{
    QString path;
    ExportFormat format = ExportFormat::ExcelCsv;
    Masking masking = Masking::Masked;
    qint64 records = 0;
    qint64 bytes = 0;
    bool sealed = false;

    bool operator==(const ExportReceipt &) const = default;
};

/// Called every few records in the thread that exports.
using ExportProgress = std::function<void(qint64 done, qint64 expected)>;

/// An export that fails or is cancelled leaves an older file of the name as it was, and nothing
/// else behind. Errors: NotWritable, Full, TooLarge (XLSX has a limit), Cancelled, Invalid (no
/// columns), Unavailable (no memory for the passphrase), and those of the source.
Result<ExportReceipt> exportRecords(RecordSource &source, const ExportJob &job,
                                    const ExportProgress &progress = {},
                                    const CancelToken &cancel = {});

} // namespace licencedesk
