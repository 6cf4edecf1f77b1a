#include "endpoint/CallLimits.h"

#include <algorithm>

namespace licencedesk {

namespace {

constexpr qint64 MinuteSeconds = 60;

bool isReached(int limit, int count)
{
    return limit > 0 && count >= limit;
}

} // namespace

CallAllowed CallLimits::count(const App &app)
{
    const std::lock_guard lock(m_mutex);
    Calls &calls = m_calls[app.id];
    turnPages(calls);
    if (isReached(app.quotaPerDay, calls.today)) {
        return CallAllowed::QuotaUsedUp;
    }
    if (isReached(app.callsPerMinute, calls.thisMinute)) {
        return CallAllowed::TooFast;
    }
    ++calls.today;
    ++calls.thisMinute;
    return CallAllowed::Yes;
}

void CallLimits::giveBack(const App &app)
{
    const std::lock_guard lock(m_mutex);
    Calls &calls = m_calls[app.id];
    calls.today = std::max(0, calls.today - 1);
    calls.thisMinute = std::max(0, calls.thisMinute - 1);
}

void CallLimits::turnPages(Calls &calls) const
{
    const QDateTime now = m_clock.now();
    if (calls.day != m_clock.today()) {
        calls.day = m_clock.today();
        calls.today = 0;
    }
    const qint64 age = calls.minuteFrom.isValid() ? calls.minuteFrom.secsTo(now) : MinuteSeconds;
    if (age >= MinuteSeconds || age < 0) { // a clock set back starts anew
        calls.minuteFrom = now;
        calls.thisMinute = 0;
    }
}

} // namespace licencedesk
