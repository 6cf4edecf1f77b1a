#include "store/DocumentStore.h"

#include <QSqlQuery>

namespace licencedesk {

namespace {

constexpr auto RemovedBody = "-"; // shorter than anything sealed

QString beginningOf(const QString &recordId)
{
    return recordId + QStringLiteral("/%"); // neither % nor _ stands in an id
}

} // namespace

bool isSharedKind(const QString &kind)
{
    return kind == QLatin1String("account") || kind == QLatin1String("policy");
}

QByteArray documentContext(const QString &kind, const QString &id)
{
    return QStringLiteral("document/%1/%2").arg(kind, id).toUtf8();
}

Result<std::optional<QByteArray>> DocumentStore::load(const QString &kind, const QString &id)
{
    const auto sealed =
        m_store.database().value(QStringLiteral("SELECT body FROM documents "
                                                "WHERE kind = ? AND id = ? AND length(body) > 1"),
                                 {kind, id});
    if (!sealed) {
        return tl::unexpected<Error>(sealed.error());
    }
    if (sealed->isNull()) {
        return std::optional<QByteArray>();
    }
    auto opened = m_store.vault().open(sealed->toByteArray(), documentContext(kind, id));
    if (!opened) {
        return tl::unexpected<Error>(opened.error());
    }
    return std::optional(*std::move(opened));
}

Result<std::vector<StoredDocument>> DocumentStore::all(const QString &kind)
{
    return read(QStringLiteral("kind = ?"), {kind});
}

Result<std::vector<StoredDocument>> DocumentStore::ofRecord(const QString &kind,
                                                            const QString &recordId)
{
    return read(QStringLiteral("kind = ? AND id LIKE ?"), {kind, beginningOf(recordId)});
}

Result<std::vector<StoredDocument>> DocumentStore::read(const QString &where,
                                                        const QVariantList &values)
{
    auto rows =
        m_store.database().run(QStringLiteral("SELECT id, body, updated_at, kind FROM documents "
                                              "WHERE %1 AND length(body) > 1 ORDER BY id")
                                   .arg(where),
                               values);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    std::vector<StoredDocument> documents;
    while (rows->next()) {
        const QString id = rows->value(0).toString();
        auto opened = m_store.vault().open(rows->value(1).toByteArray(),
                                           documentContext(rows->value(3).toString(), id));
        if (!opened) {
            return tl::unexpected<Error>(opened.error());
        }
        documents.push_back({id, *std::move(opened),
                             QDateTime::fromMSecsSinceEpoch(rows->value(2).toLongLong(), Qt::UTC)});
    }
    return documents;
}

Result<void> DocumentStore::save(const QString &kind, const QString &id, const QByteArray &body)
{
    const auto done = m_store.database().run(
        QStringLiteral("INSERT INTO documents (kind, id, updated_at, body) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (kind, id) DO UPDATE SET updated_at = excluded.updated_at, "
                       "body = excluded.body, shared = 0"),
        {kind, id, m_store.clock().now().toMSecsSinceEpoch(),
         m_store.vault().seal(body, documentContext(kind, id))});
    if (!done) {
        return tl::unexpected<Error>(done.error());
    }
    return {};
}

Result<void> DocumentStore::remove(const QString &kind, const QString &id)
{
    const auto done =
        isSharedKind(kind)
            ? m_store.database().run(
                  QStringLiteral("UPDATE documents SET body = ?, updated_at = ?, shared = 0 "
                                 "WHERE kind = ? AND id = ?"),
                  {QByteArray(RemovedBody), m_store.clock().now().toMSecsSinceEpoch(), kind, id})
            : m_store.database().run(
                  QStringLiteral("DELETE FROM documents WHERE kind = ? AND id = ?"), {kind, id});
    if (!done) {
        return tl::unexpected<Error>(done.error());
    }
    return {};
}

Result<void> DocumentStore::removeOfRecord(const QString &recordId)
{
    const QString which = QStringLiteral("FROM documents WHERE kind IN (?, ?) AND id LIKE ?");
    const QVariantList values{QLatin1String(OutboxKind), QLatin1String(OutboxPayloadKind),
                              beginningOf(recordId)};
    // Asked first: on a firm's server there are none, and no counter may delete documents there.
    const auto there = m_store.database().value(QStringLiteral("SELECT count(*) ") + which, values);
    if (!there || there->toInt() == 0) {
        return there ? Result<void>() : tl::unexpected<Error>(there.error());
    }
    const auto gone = m_store.database().run(QStringLiteral("DELETE ") + which, values);
    return gone ? Result<void>() : tl::unexpected<Error>(gone.error());
}

} // namespace licencedesk
