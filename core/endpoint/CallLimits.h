#pragma once
// How often an app may call: so many a day, China time, and so many a minute. Counted by each
// process for itself, from its start.

#include "endpoint/AppKeys.h"
#include "support/Clock.h"

#include <map>
#include <mutex>

namespace licencedesk {

enum class CallAllowed { Yes, QuotaUsedUp, TooFast };

/// Safe to use from several threads.
class CallLimits
{
public:
    explicit CallLimits(const Clock &clock) : m_clock(clock) {}

    /// Counts the call when it is allowed.
    CallAllowed count(const App &app);
    /// A call that was counted came to nothing through no fault of the caller.
    void giveBack(const App &app);

private:
    struct Calls
    {
        QDate day;
        int today = 0;
        QDateTime minuteFrom; ///< UTC
        int thisMinute = 0;
    };

    void turnPages(Calls &calls) const;

    const Clock &m_clock;
    std::mutex m_mutex;
    std::map<QString, Calls> m_calls;
};

} // namespace licencedesk
