#pragma once
// The time at the counter: China's, UTC+8, the whole country and all year, whatever the machine's
// zone says.

#include <QDateTime>

namespace licencedesk {

inline constexpr int ChinaOffsetSeconds = 8 * 3600;

inline QDateTime atCounter(const QDateTime &when)
{
    return when.toOffsetFromUtc(ChinaOffsetSeconds);
}

/// The moment at which \p day begins.
inline QDateTime startOfDay(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, ChinaOffsetSeconds);
}

} // namespace licencedesk
