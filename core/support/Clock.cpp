#include "support/Clock.h"
#include "support/CounterTime.h"

namespace licencedesk {

QDate Clock::today() const
{
    return atCounter(now()).date();
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

FixedClock::FixedClock(QDate date)
    : m_now(QDateTime(date, QTime(12, 0), Qt::OffsetFromUTC, ChinaOffsetSeconds).toUTC())
{}

} // namespace licencedesk
