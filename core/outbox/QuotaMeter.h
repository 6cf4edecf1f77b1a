#pragma once
// How many calls this desk has made today, China time, and until when the service wants none.
// Written down before a call leaves, so that a crash forgets none.

#include "store/Store.h"

namespace licencedesk {

struct QuotaState
{
    int used = 0;          ///< calls today
    int limit = 0;         ///< 0: no limit of ours
    QDateTime pausedUntil; ///< UTC; the service said so; invalid: it did not
    int pauseCode = 0;     ///< the service's own
    QDateTime returnsAt;   ///< UTC: the next midnight in China

    bool isUsedUp() const { return limit > 0 && used >= limit; }
    bool operator==(const QuotaState &) const = default;
};

class QuotaMeter
{
public:
    /// \p limit: calls a day; 0: none of ours.
    QuotaMeter(Store &store, int limit) : m_store(store), m_limit(limit) {}

    /// As it stands now: another day begins by itself. A clock that was set back gives no calls
    /// back.
    Result<QuotaState> state();

    Result<void> count();
    /// The call did not reach the service after all.
    Result<void> giveBack();

    /// The service said with \p code that it wants no calls until \p until.
    Result<void> pause(const QDateTime &until, int code);
    /// More was bought, or somebody wants to see for himself.
    Result<void> resume();

private:
    struct Written;
    Result<Written> read();
    Result<void> write(const Written &written);

    Store &m_store;
    int m_limit;
};

/// The next moment after \p now at which a day begins in China.
QDateTime nextMidnight(const QDateTime &now);

} // namespace licencedesk
