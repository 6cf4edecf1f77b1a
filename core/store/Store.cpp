#include "store/Store.h"

#include "store/Schema.h"

#include <QJsonDocument>
#include <QSqlQuery>
#include <QUuid>

namespace licencedesk {

namespace {
const QString HeaderKey = QStringLiteral("vault_header");
const QString ChainKey = QStringLiteral("audit_chain");
} // namespace

Result<std::unique_ptr<Store>> Store::open(const StoreLocation &location, const Clock &clock)
{
    auto database = Database::open(location);
    if (!database) {
        return tl::unexpected<Error>(database.error());
    }
    if (const auto migrated = migrate(**database); !migrated) {
        return tl::unexpected<Error>(migrated.error());
    }
    std::unique_ptr<Store> store(new Store(*std::move(database), clock));
    if (const auto ready = store->prepareChain(); !ready) {
        return tl::unexpected<Error>(ready.error());
    }
    return store;
}

Result<void> Store::prepareChain()
{
    auto known = meta(ChainKey);
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    if (!known->isEmpty()) { // a clerk of the server may not even try to write it
        m_chain = *known;
        return {};
    }
    // One statement, so that two desks that start at once agree.
    const auto made = m_database->run(
        QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING"),
        {ChainKey, QUuid::createUuid().toString(QUuid::WithoutBraces)});
    if (!made) {
        return tl::unexpected<Error>(made.error());
    }
    const auto chain = meta(ChainKey);
    if (!chain) {
        return tl::unexpected<Error>(chain.error());
    }
    m_chain = *chain;
    return {};
}

Result<void> Store::startNewChain()
{
    const QString chain = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return setMeta(ChainKey, chain).map([&] { m_chain = chain; });
}

Result<std::optional<QJsonObject>> Store::vaultHeader()
{
    const auto text = meta(HeaderKey);
    if (!text) {
        return tl::unexpected<Error>(text.error());
    }
    if (text->isEmpty()) {
        return std::optional<QJsonObject>();
    }
    return std::optional(QJsonDocument::fromJson(text->toUtf8()).object());
}

Result<void> Store::setVaultHeader(const QJsonObject &header)
{
    return setMeta(HeaderKey,
                   QString::fromUtf8(QJsonDocument(header).toJson(QJsonDocument::Compact)));
}

Result<bool> Store::hasSealedData()
{
    const auto any = m_database->value(
        QStringLiteral("SELECT (SELECT count(*) FROM (SELECT 1 FROM records LIMIT 1) r)"
                       " + (SELECT count(*) FROM (SELECT 1 FROM documents LIMIT 1) d)"
                       " + (SELECT count(*) FROM (SELECT 1 FROM watched LIMIT 1) w)"));
    if (!any) {
        return tl::unexpected<Error>(any.error());
    }
    return any->toInt() > 0;
}

Result<QString> Store::meta(const QString &key)
{
    const auto value =
        m_database->value(QStringLiteral("SELECT value FROM meta WHERE key = ?"), {key});
    if (!value) {
        return tl::unexpected<Error>(value.error());
    }
    return value->toString();
}

Result<void> Store::setMeta(const QString &key, const QString &value)
{
    const auto done =
        m_database->run(QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?) "
                                       "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                        {key, value});
    if (!done) {
        return tl::unexpected<Error>(done.error());
    }
    return {};
}

} // namespace licencedesk
