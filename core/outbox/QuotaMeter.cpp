#include "outbox/QuotaMeter.h"

#include "store/DocumentStore.h"
#include "support/CounterTime.h"

#include <QJsonDocument>

#include <algorithm>

namespace licencedesk {

namespace {
const QString MeterKind = QStringLiteral("outbox_state");
const QString Id = QStringLiteral("quota");

/// A date further ahead than this was written under a wrong clock; without a limit to it nothing
/// would be sent until that day comes.
constexpr int BelievedDaysAhead = 1;
} // namespace

struct QuotaMeter::Written
{
    QDate day; ///< in China
    int used = 0;
    QDateTime pausedUntil;
    int pauseCode = 0;
};

QDateTime nextMidnight(const QDateTime &now)
{
    return startOfDay(atCounter(now).date().addDays(1)).toUTC();
}

Result<QuotaMeter::Written> QuotaMeter::read()
{
    const auto body = DocumentStore(m_store).load(MeterKind, Id);
    if (!body) {
        return tl::unexpected<Error>(body.error());
    }
    const QDateTime now = m_store.clock().now();
    const QDate today = atCounter(now).date();
    const QJsonObject json = QJsonDocument::fromJson(body->value_or(QByteArray())).object();
    Written written;
    written.day = QDate::fromString(json[u"day"].toString(), Qt::ISODate);
    written.used = json[u"used"].toInt();
    written.pauseCode = json[u"pause_code"].toInt();
    written.pausedUntil =
        QDateTime::fromString(json[u"paused_until"].toString(), Qt::ISODate).toUTC();
    if (!written.day.isValid() || written.day < today) {
        written.used = 0;
        written.day = today;
    } else if (today.daysTo(written.day) > BelievedDaysAhead) {
        written.day = today;
    }
    const QDateTime latest = nextMidnight(now).addDays(BelievedDaysAhead);
    if (!written.pausedUntil.isValid() || written.pausedUntil <= now ||
        written.pausedUntil > latest) {
        written.pausedUntil = {};
        written.pauseCode = 0;
    }
    return written;
}

Result<void> QuotaMeter::write(const Written &written)
{
    QJsonObject json{{QStringLiteral("day"), written.day.toString(Qt::ISODate)},
                     {QStringLiteral("used"), written.used}};
    if (written.pausedUntil.isValid()) {
        json[QStringLiteral("paused_until")] = written.pausedUntil.toString(Qt::ISODate);
        json[QStringLiteral("pause_code")] = written.pauseCode;
    }
    return DocumentStore(m_store).save(MeterKind, Id,
                                       QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<QuotaState> QuotaMeter::state()
{
    return read().map([this](const Written &written) {
        return QuotaState{written.used, m_limit, written.pausedUntil, written.pauseCode,
                          nextMidnight(m_store.clock().now())};
    });
}

Result<void> QuotaMeter::count()
{
    return read().and_then([this](Written written) {
        ++written.used;
        return write(written);
    });
}

Result<void> QuotaMeter::giveBack()
{
    return read().and_then([this](Written written) {
        written.used = std::max(0, written.used - 1);
        return write(written);
    });
}

Result<void> QuotaMeter::pause(const QDateTime &until, int code)
{
    return read().and_then([&](Written written) {
        written.pausedUntil = until;
        written.pauseCode = code;
        return write(written);
    });
}

Result<void> QuotaMeter::resume()
{
    return pause({}, 0);
}

} // namespace licencedesk
