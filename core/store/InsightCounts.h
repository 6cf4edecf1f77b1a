#pragma once
// What is counted of a record when it is kept, so that the figures outlive the record and hold no
// personal data.

#include "records/LicenceRecord.h"
#include "store/Database.h"

#include <vector>

namespace licencedesk {

struct InsightCount
{
    QString measure; ///< "licences" (name: hour), "seconds", "field", "corrected", "failed", …
    QString name;
    qint64 count = 0;
    double total = 0;

    bool operator==(const InsightCount &) const = default;
};

/// licences/HH, seconds, field/<key>, corrected/<key>, failed/<rule>, overridden,
/// camera_fields/<camera>, camera_corrected/<camera>.
std::vector<InsightCount> insightCounts(const LicenceRecord &record);

enum class CountAs { Added, TakenBack };

/// Adds the record's counts to its day and counter, or takes them back.
Result<void> countInsights(Database &database, const LicenceRecord &record, CountAs as);

/// YYYYMMDD at the counter (China time).
int insightDay(const QDateTime &when);

} // namespace licencedesk
