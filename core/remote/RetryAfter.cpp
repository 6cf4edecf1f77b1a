#include "remote/RetryAfter.h"

#include <QLocale>

#include <algorithm>

namespace licencedesk {

namespace {

using std::chrono::seconds;

constexpr seconds LongestWait = std::chrono::hours(24);
constexpr qsizetype LongestHeader = 64; // "Sun, 06 Nov 1994 08:49:37 GMT" has 29

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(),
                                          [](char each) { return each >= '0' && each <= '9'; });
}

/// IMF-fixdate, the only form that may be sent today.
QDateTime httpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

seconds parseRetryAfter(const QByteArray &header, const QDateTime &now)
{
    const QByteArray text = header.trimmed();
    if (text.size() > LongestHeader) {
        return seconds(0);
    }
    if (isNumber(text)) {
        bool fits = false;
        const qlonglong count = text.toLongLong(&fits);
        return fits ? std::min(seconds(count), LongestWait) : LongestWait;
    }
    const QDateTime end = httpDate(text);
    return end.isValid() ? std::clamp(seconds(now.secsTo(end)), seconds(0), LongestWait)
                         : seconds(0);
}

} // namespace licencedesk
