#include "store/WatchList.h"

#include "store/AuditLog.h"
#include "store/RecordStore.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

namespace licencedesk {

namespace {

QByteArray contextOf(const QByteArray &hash)
{
    return "watched/" + hash.toHex();
}

QByteArray hashOf(const Vault &vault, const QString &number)
{
    return vault.lastingIndex("watched", normalisedNumber(number)); // the number is not kept
}

QByteArray toJson(const WatchEntry &entry)
{
    const QJsonObject json{{QStringLiteral("reason"), entry.reason},
                           {QStringLiteral("who"), entry.who},
                           {QStringLiteral("when"), entry.when.toString(Qt::ISODateWithMs)},
                           {QStringLiteral("lifted"), entry.lifted}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

WatchEntry entryFrom(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const QString when = json[QLatin1String("when")].toString();
    return {json[QLatin1String("reason")].toString(), json[QLatin1String("who")].toString(),
            QDateTime::fromString(when, Qt::ISODateWithMs).toUTC(),
            json[QLatin1String("lifted")].toBool()};
}

} // namespace

Result<void> WatchList::add(const QString &number, const QString &reason)
{
    return write(hashOf(m_store.vault(), number),
                 {reason, m_store.actor().who, m_store.clock().now(), false});
}

Result<void> WatchList::lift(const QString &number)
{
    const QByteArray hash = hashOf(m_store.vault(), number);
    auto known = entry(hash);
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    if (!known->has_value() || (*known)->lifted) {
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("StoreError",
                                                   "This number is not on the do-not-rent list."));
    }
    (*known)->lifted = true;
    (*known)->who = m_store.actor().who;
    (*known)->when = m_store.clock().now();
    return write(hash, **known);
}

Result<std::optional<WatchEntry>> WatchList::find(const QString &number)
{
    auto known = entry(hashOf(m_store.vault(), number));
    if (known && known->has_value() && (*known)->lifted) {
        return std::optional<WatchEntry>();
    }
    return known;
}

Result<std::optional<WatchEntry>> WatchList::entry(const QByteArray &hash)
{
    const auto sealed = m_store.database().value(
        QStringLiteral("SELECT body FROM watched WHERE number_hash = ?"), {hash});
    if (!sealed) {
        return tl::unexpected<Error>(sealed.error());
    }
    if (sealed->isNull()) {
        return std::optional<WatchEntry>();
    }
    const auto opened = m_store.vault().open(sealed->toByteArray(), contextOf(hash));
    if (!opened) {
        return tl::unexpected<Error>(opened.error());
    }
    return std::optional(entryFrom(*opened));
}

Result<void> WatchList::write(const QByteArray &hash, const WatchEntry &entry)
{
    auto transaction = Transaction::begin(m_store.database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    const auto written = m_store.database().run(
        QStringLiteral("INSERT INTO watched (number_hash, generation, added_at, body) "
                       "VALUES (?, ?, ?, ?) ON CONFLICT (number_hash) DO UPDATE SET "
                       "generation = excluded.generation, added_at = excluded.added_at, "
                       "body = excluded.body, shared = 0"),
        {hash, m_store.vault().generation(), entry.when.toMSecsSinceEpoch(),
         m_store.vault().seal(toJson(entry), contextOf(hash))});
    if (!written) {
        return tl::unexpected<Error>(written.error());
    }
    const QString detail = entry.lifted ? QStringLiteral("lifted") : QStringLiteral("added");
    return AuditLog(m_store).append(AuditAct::WatchListChanged, {}, detail).and_then([&] {
        return transaction->commit();
    });
}

Result<int> WatchList::count()
{
    auto rows = m_store.database().run(QStringLiteral("SELECT number_hash, body FROM watched"));
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    int count = 0;
    while (rows->next()) {
        const auto opened = m_store.vault().open(rows->value(1).toByteArray(),
                                                 contextOf(rows->value(0).toByteArray()));
        if (!opened) {
            return tl::unexpected<Error>(opened.error());
        }
        count += entryFrom(*opened).lifted ? 0 : 1;
    }
    return count;
}

} // namespace licencedesk
