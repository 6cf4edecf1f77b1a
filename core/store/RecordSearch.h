#pragma once
// Finds records. Enters: what a clerk types, and filters. Leaves: a page of summaries, newest
// first, in a time that does not depend on how many records there are. What is personal is found
// by keyed hashes, so only whole: a number or its last four, a whole name. Dates, operators,
// counters, vehicles and verdicts are found by their beginnings.

#include "records/RecordSummary.h"
#include "store/Store.h"

#include <optional>
#include <vector>

namespace licencedesk {

struct RecordCursor
{
    qint64 acceptedAt = 0; ///< ms since 1970, UTC
    QString id;

    bool operator==(const RecordCursor &) const = default;
};

struct RecordQuery
{
    QString text;                        ///< as typed; empty: everything
    QDateTime from;                      ///< invalid: from the beginning
    QDateTime to;                        ///< invalid: until now; not included
    std::optional<FindingResult> result; ///< empty: any
    std::optional<QString> counter;      ///< a clerk sees the own counter's only
    std::optional<RecordCursor> after;   ///< the last record of the page before
    int limit = 50;
};

struct RecordPage
{
    std::vector<RecordSummary> records; ///< newest first
    std::optional<RecordCursor> next;   ///< empty: the end
};

/// Errors: of the database and the vault.
Result<RecordPage> findRecords(Store &store, const RecordQuery &query);

/// How many there are, up to \p atMost: counting a million rows takes longer than a clerk waits.
Result<int> countRecords(Store &store, const RecordQuery &query, int atMost);

/// The conditions that a query stands for: any of the alternatives. Each is joined by AND.
struct SqlCondition
{
    QString sql;
    QVariantList values;
};
Result<std::vector<SqlCondition>> conditionsFor(Store &store, const RecordQuery &query);

} // namespace licencedesk
