#include "support/Clock.h"

namespace licencedesk {

namespace {
constexpr int ChinaOffsetSeconds = 8 * 3600;
}

QDate Clock::today() const
{
    return now().toOffsetFromUtc(ChinaOffsetSeconds).date();
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

FixedClock::FixedClock(QDate date)
    : m_now(QDateTime(date, QTime(12, 0), Qt::OffsetFromUTC, ChinaOffsetSeconds).toUTC())
{}

} // namespace licencedesk
