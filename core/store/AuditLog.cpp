#include "store/AuditLog.h"

#include "store/AuditRow.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>
#include <QSqlQuery>

namespace licencedesk {

namespace {

QString headKey(const QString &chain)
{
    return QStringLiteral("audit_head/") + chain;
}

} // namespace

/// "12:<hash>:<proof>": whoever cuts entries off the end cannot make the proof for a shorter log.
QString AuditLog::anchor(const QString &chain, const Head &head) const
{
    const QByteArray proof = m_store.vault().authenticate(
        QCborArray{QStringLiteral("head"), chain, head.number, head.hash}.toCborValue().toCbor());
    return QStringLiteral("%1:%2:%3")
        .arg(head.number)
        .arg(QString::fromLatin1(head.hash.toHex()), QString::fromLatin1(proof.toHex()));
}

Result<AuditLog::Head> AuditLog::head(const QString &chain)
{
    const bool server = m_store.database().isPostgreSql();
    const QString lock = server ? QStringLiteral(" FOR UPDATE") : QString();
    const QString select = QStringLiteral("SELECT value FROM meta WHERE key = ?") + lock;
    auto text = m_store.database().value(select, {headKey(chain)});
    if (text && text->isNull() && server) { // what is not there cannot be locked
        const auto made = m_store.database().run(
            QStringLiteral("INSERT INTO meta (key, value) VALUES (?, '') ON CONFLICT DO NOTHING"),
            {headKey(chain)});
        if (!made) {
            return tl::unexpected<Error>(made.error());
        }
        text = m_store.database().value(select, {headKey(chain)});
    }
    if (!text) {
        return tl::unexpected<Error>(text.error());
    }
    const QStringList parts = text->toString().split(u':');
    if (parts.size() != 3) {
        return Head();
    }
    return Head{parts[0].toLongLong(), QByteArray::fromHex(parts[1].toLatin1())};
}

Result<void> AuditLog::setHead(const QString &chain, const Head &head)
{
    return m_store.setMeta(headKey(chain), anchor(chain, head));
}

Result<void> AuditLog::append(AuditAct act, QUuid record, const QString &detail)
{
    return appendFor(m_store.actor().who, act, record, detail);
}

Result<void> AuditLog::appendFor(const QString &who, AuditAct act, QUuid record,
                                 const QString &detail)
{
    auto transaction = Transaction::begin(m_store.database()); // entry and anchor, or neither
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    const auto last = head(m_store.chain());
    if (!last) {
        return tl::unexpected<Error>(last.error());
    }
    AuditEntry entry{
        m_store.chain(), last->number + 1, m_store.clock().now(), act, who, record, detail, {}};
    entry.hash = m_store.vault().authenticate(last->hash + auditBytes(entry));
    if (auto done = insert(entry); !done) {
        return done;
    }
    return setHead(entry.chain, {entry.number, entry.hash}).and_then([&] {
        return transaction->commit();
    });
}

Result<void> AuditLog::insert(const AuditEntry &entry)
{
    const auto done = m_store.database().run(
        QStringLiteral("INSERT INTO audit (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .arg(QLatin1String(AuditColumns)),
        {entry.chain, entry.number, entry.at.toMSecsSinceEpoch(), auditKey(entry.act),
         entry.who.isNull() ? QStringLiteral("") : entry.who, auditIdText(entry.record),
         entry.detail.isNull() ? QStringLiteral("") : entry.detail, entry.hash});
    if (!done) {
        return tl::unexpected<Error>(done.error());
    }
    return {};
}

Result<std::vector<AuditEntry>> AuditLog::find(const AuditQuery &query)
{
    QStringList conditions;
    QVariantList values;
    const auto narrow = [&](const QString &condition, const QVariantList &with) {
        conditions << condition;
        values << with;
    };
    if (query.from.isValid()) {
        narrow(QStringLiteral("at >= ?"), {query.from.toMSecsSinceEpoch()});
    }
    if (query.to.isValid()) {
        narrow(QStringLiteral("at < ?"), {query.to.toMSecsSinceEpoch()});
    }
    if (!query.who.isEmpty()) {
        narrow(QStringLiteral("who = ?"), {query.who});
    }
    if (query.act) {
        narrow(QStringLiteral("act = ?"), {auditKey(*query.act)});
    }
    if (!query.record.isNull()) {
        narrow(QStringLiteral("record_id = ?"), {auditIdText(query.record)});
    }
    if (query.before) {
        narrow(QStringLiteral("(at, chain, number) < (?, ?, ?)"),
               {query.before->at.toMSecsSinceEpoch(), query.before->chain, query.before->number});
    }
    const QString where =
        conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(" AND ");
    auto rows = m_store.database().run(
        QStringLiteral("SELECT %1 FROM audit%2 ORDER BY at DESC, chain DESC, number DESC LIMIT %3")
            .arg(QLatin1String(AuditColumns), where)
            .arg(query.limit),
        values);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    std::vector<AuditEntry> entries;
    while (rows->next()) {
        entries.push_back(auditEntryOf(*rows));
    }
    return entries;
}

Result<QStringList> AuditLog::names()
{
    auto rows = m_store.database().run(
        QStringLiteral("SELECT DISTINCT who FROM audit WHERE who <> '' ORDER BY who"));
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    QStringList names;
    while (rows->next()) {
        names << rows->value(0).toString();
    }
    return names;
}

Result<QDateTime> AuditLog::newest()
{
    const auto at = m_store.database().value(
        QStringLiteral("SELECT at FROM audit WHERE chain = ? ORDER BY number DESC LIMIT 1"),
        {m_store.chain()});
    if (!at) {
        return tl::unexpected<Error>(at.error());
    }
    return at->isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(at->toLongLong(), Qt::UTC);
}

Result<std::vector<AuditEntry>> AuditLog::after(qint64 number, int limit)
{
    return after(m_store.chain(), number, limit);
}

Result<std::vector<AuditEntry>> AuditLog::after(const QString &chain, qint64 number, int limit)
{
    auto rows =
        m_store.database().run(QStringLiteral("SELECT %1 FROM audit WHERE chain = ? AND number > ? "
                                              "ORDER BY number LIMIT %2")
                                   .arg(QLatin1String(AuditColumns))
                                   .arg(limit),
                               {chain, number});
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    std::vector<AuditEntry> entries;
    while (rows->next()) {
        entries.push_back(auditEntryOf(*rows));
    }
    return entries;
}

Result<void> AuditLog::takeOver(const AuditEntry &entry)
{
    auto transaction = Transaction::begin(m_store.database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    const auto last = head(entry.chain);
    if (!last) {
        return tl::unexpected<Error>(last.error());
    }
    if (entry.number <= last->number) {
        return {}; // handed over before the connection was lost
    }
    if (entry.number != last->number + 1) {
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate("StoreError",
                                                   "Entries of the audit log are missing between "
                                                   "what was handed over and what follows."),
                       QString::number(entry.number));
    }
    if (auto done = insert(entry); !done) {
        return done;
    }
    return setHead(entry.chain, {entry.number, entry.hash}).and_then([&] {
        return transaction->commit();
    });
}

} // namespace licencedesk
