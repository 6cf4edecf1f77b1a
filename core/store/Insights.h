#pragma once
// How the desk does: figures over days, without any personal data. They outlive the records that
// they were counted from.

#include "layout/FieldId.h"
#include "store/Store.h"

#include <QDate>

#include <array>
#include <map>
#include <vector>

namespace licencedesk {

struct InsightsQuery
{
    QDate from;                     ///< at the counter, included
    QDate to;                       ///< included
    std::optional<QString> counter; ///< empty: all
};

struct ReadAndCorrected
{
    qint64 read = 0;
    qint64 corrected = 0;

    double correctedShare() const; ///< 0…1
    bool operator==(const ReadAndCorrected &) const = default;
};

/// What a service elsewhere read of the same licences.
struct AgreementCount
{
    qint64 compared = 0; ///< both had a value
    qint64 same = 0;

    double share() const; ///< 0…1
    bool operator==(const AgreementCount &) const = default;
};

struct Insights
{
    std::map<QDate, qint64> licencesPerDay; ///< days without any are left out
    std::array<qint64, 24> licencesPerHour = {};
    double meanSeconds = 0; ///< per licence, from the first page to acceptance; 0: not known
    qint64 overridden = 0;  ///< accepted although checks had failed
    std::map<FieldId, ReadAndCorrected> fields;
    std::map<QString, qint64> failedChecks;      ///< by rule
    std::map<QString, ReadAndCorrected> cameras; ///< fields, by camera; "": files
    std::map<FieldId, AgreementCount> agreement; ///< empty: nothing was read elsewhere

    qint64 licences() const;
};

/// The names of all counters that figures are of, in alphabetical order.
Result<QStringList> insightCounters(Store &store);

Result<Insights> readInsights(Store &store, const InsightsQuery &query);

/// measure, name, count, value: one line a figure, UTF-8 with BOM.
QByteArray insightsCsv(const Insights &insights);

} // namespace licencedesk
