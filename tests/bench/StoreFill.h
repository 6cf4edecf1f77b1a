#pragma once
// Fills a store with invented records faster than accepting them one by one would: the same rows,
// a thousand in a transaction, without an entry in the audit log for each.

#include "records/LicenceRecord.h"
#include "store/Store.h"

#include <functional>
#include <vector>

namespace licencedesk::bench {

/// What a search may ask for, of some of the records.
struct KnownRecord
{
    QString number;
    QString name;
};

/// A record of \p seed: an invented licence with the findings of its checks.
LicenceRecord inventedRecord(quint32 seed, const QDateTime &acceptedAt);

/// \p progress is called once every thousand. Errors: those of the store.
Result<std::vector<KnownRecord>> fillStore(Store &store, int records, quint32 seed,
                                           const std::function<void()> &progress);

} // namespace licencedesk::bench
