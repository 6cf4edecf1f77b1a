#pragma once
// A file that was exported, corrected elsewhere and comes back -> what somebody would have changed.
// Nothing is applied here: the store does, record by record, with the operator's name.
//
// CSV with columns by their header in any order, ="…" and apostrophes undone; JSON as exported,
// whole records or flat ones. Every line of the file has its line in the report.

#include "records/RecordSummary.h"
#include "support/Result.h"

#include <QByteArray>
#include <QStringList>
#include <QUuid>

#include <map>
#include <optional>
#include <vector>

namespace licencedesk {

/// What the records are like now: the store, or a list.
class KnownRecords
{
public:
    virtual ~KnownRecords() = default;
    virtual Result<std::optional<RecordSummary>> find(const QUuid &id) const = 0;
};

struct FieldChange
{
    FieldId field = FieldId::LicenceNumber;
    QString before;
    QString after; ///< canonical

    bool operator==(const FieldChange &) const = default;
};

enum class CorrectionKind { Changed, Unchanged, Refused };

struct CorrectionLine
{
    int line = 0; ///< of the file, from 1
    QUuid id;     ///< null: there is none, or it is damaged
    CorrectionKind kind = CorrectionKind::Unchanged;
    std::vector<FieldChange> changes; ///< empty unless Changed
    QStringList reasons;              ///< why Refused, translated; never a value
    QStringList notices;              ///< what was left as it is, translated; never a value
    std::map<QString, QString> aside; ///< what stood in columns that are none of ours
};

struct CorrectionReport
{
    std::vector<CorrectionLine> lines; ///< in the order of the file, without the header
    QStringList unknownColumns;
    QString encoding; ///< "UTF-8", "GB18030", …

    int count(CorrectionKind kind) const;
};

inline constexpr qint64 MostCorrectionBytes = 256LL * 1024 * 1024; ///< all of it is in memory

/// Errors: Empty, Damaged (no text), Invalid (no column of record ids, a column twice), and those
/// of \p known. A line that is wrong is no Error but a line of the report.
Result<CorrectionReport> readCorrections(const QByteArray &bytes, const KnownRecords &known);
/// Errors: as above, NotFound, NotReadable, TooLarge.
Result<CorrectionReport> readCorrectionsFile(const QString &path, const KnownRecords &known);

} // namespace licencedesk
