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

/// Per field: values compared with those of a service elsewhere, and how many were the same.
inline constexpr auto ComparedMeasure = "remote";
inline constexpr auto SameMeasure = "remote_same";

enum class CountAs { Added, TakenBack };

/// Adds the record's counts to its day and counter, or takes them back.
Result<void> countInsights(Database &database, const LicenceRecord &record, CountAs as);

/// Counts that are of no record's acceptance, so that no revision takes them back.
Result<void> addInsights(Database &database, const QDateTime &when, const QString &counter,
                         const std::vector<InsightCount> &counts);

/// YYYYMMDD at the counter (China time).
int insightDay(const QDateTime &when);

} // namespace licencedesk
