#pragma once
// One line of a corrected file, whatever its form, against its record.

#include "exporting/Corrections.h"
#include "exporting/ExportColumns.h"

#include <set>

namespace licencedesk {

struct CorrectionRow
{
    int line = 0;
    std::map<ExportColumn, QString> cells;
    std::map<QString, QString> aside;
    QString damage; ///< why it cannot be read at all, translated; empty: it can
};

class CorrectionJudge
{
public:
    explicit CorrectionJudge(const KnownRecords &known) : m_known(known) {}

    /// Errors: those of the known records.
    Result<CorrectionLine> judge(const CorrectionRow &row);

private:
    const KnownRecords &m_known;
    std::map<QUuid, int> m_seen; ///< on which line
};

} // namespace licencedesk
