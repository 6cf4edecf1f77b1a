#pragma once
// What must go, goes: records and pictures whose time is over, overwritten, with a receipt.

#include "store/StorePolicy.h"
#include "support/CancelToken.h"

namespace licencedesk {

struct PurgeReceipt
{
    QDateTime when;   ///< UTC
    QDateTime before; ///< records accepted before this moment are gone
    QString who;
    int records = 0;
    int images = 0;

    bool operator==(const PurgeReceipt &) const = default;
};

/// Automatic: at start-up and once a day. It does not run when the computer's clock cannot be
/// right, because a clock a year ahead would purge everything.
enum class PurgeMode { Automatic, Confirmed };

/// Errors: Conflict (the clock is behind the newest entry of the log; or, Automatic only, more than
/// a month ahead of the last purge), those of the database. What was purged before an error stays
/// purged and has its receipt.
Result<PurgeReceipt> purge(Store &store, const StorePolicy &policy, PurgeMode mode,
                           const CancelToken &cancel = {});

Result<std::vector<PurgeReceipt>> purgeReceipts(Store &store); ///< newest first

/// True when the clock stands before the newest entry of the log.
Result<bool> clockIsBehind(Store &store);

} // namespace licencedesk
