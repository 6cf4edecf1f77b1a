#include "store/AuditLog.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>
#include <QSqlQuery>

#include <algorithm>
#include <array>

namespace licencedesk {

namespace {

struct Word
{
    AuditAct act;
    const char *key;
};

// Written into the log and hashed: never to be changed.
constexpr std::array Words = {
    Word{AuditAct::Accepted, "accepted"},
    Word{AuditAct::Revised, "revised"},
    Word{AuditAct::Overrode, "overrode"},
    Word{AuditAct::Revealed, "revealed"},
    Word{AuditAct::Opened, "opened"},
    Word{AuditAct::Exported, "exported"},
    Word{AuditAct::Submitted, "submitted"},
    Word{AuditAct::Deleted, "deleted"},
    Word{AuditAct::Purged, "purged"},
    Word{AuditAct::PersonExported, "person_exported"},
    Word{AuditAct::SignedIn, "signed_in"},
    Word{AuditAct::SignInRefused, "sign_in_refused"},
    Word{AuditAct::SignedOut, "signed_out"},
    Word{AuditAct::AccountChanged, "account_changed"},
    Word{AuditAct::SettingChanged, "setting_changed"},
    Word{AuditAct::WatchListChanged, "watch_list_changed"},
    Word{AuditAct::KeysChanged, "keys_changed"},
    Word{AuditAct::BackedUp, "backed_up"},
    Word{AuditAct::Restored, "restored"},
    Word{AuditAct::Imported, "imported"},
    Word{AuditAct::ClockSetBack, "clock_set_back"},
};

const QString Columns = QStringLiteral("chain, number, at, act, who, record_id, detail, hash");

QString idText(QUuid id)
{
    return id.isNull() ? QStringLiteral("") : id.toString(QUuid::WithoutBraces);
}

/// What is hashed: every column, in an encoding in which no two entries look alike.
QByteArray bytesOf(const AuditEntry &entry)
{
    return QCborArray{entry.chain,         entry.number, entry.at.toMSecsSinceEpoch(),
                      auditKey(entry.act), entry.who,    idText(entry.record),
                      entry.detail}
        .toCborValue()
        .toCbor();
}

AuditEntry entryOf(const QSqlQuery &row)
{
    AuditEntry entry;
    entry.chain = row.value(0).toString();
    entry.number = row.value(1).toLongLong();
    entry.at = QDateTime::fromMSecsSinceEpoch(row.value(2).toLongLong(), Qt::UTC);
    entry.act = auditActFromKey(row.value(3).toString()).value_or(AuditAct::SettingChanged);
    entry.who = row.value(4).toString();
    entry.record = QUuid::fromString(row.value(5).toString());
    entry.detail = row.value(6).toString();
    entry.hash = row.value(7).toByteArray();
    return entry;
}

/// Words that no entry can have would be read as others.
bool isAsWritten(const AuditEntry &entry, const QSqlQuery &row)
{
    return row.value(3).toString() == auditKey(entry.act) &&
           row.value(5).toString() == idText(entry.record);
}

QString headKey(const QString &chain)
{
    return QStringLiteral("audit_head/") + chain;
}

} // namespace

QString auditKey(AuditAct act)
{
    const auto it =
        std::find_if(Words.begin(), Words.end(), [act](Word word) { return word.act == act; });
    return QString::fromLatin1(it->key);
}

std::optional<AuditAct> auditActFromKey(QStringView key)
{
    for (const Word word : Words) {
        if (key == QLatin1String(word.key)) {
            return word.act;
        }
    }
    return std::nullopt;
}

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
    const auto last = head(m_store.chain());
    if (!last) {
        return tl::unexpected<Error>(last.error());
    }
    AuditEntry entry{
        m_store.chain(), last->number + 1, m_store.clock().now(), act, who, record, detail, {}};
    entry.hash = m_store.vault().authenticate(last->hash + bytesOf(entry));
    if (const auto done = insert(entry); !done) {
        return done;
    }
    return setHead(entry.chain, {entry.number, entry.hash});
}

Result<void> AuditLog::insert(const AuditEntry &entry)
{
    const auto done = m_store.database().run(
        QStringLiteral("INSERT INTO audit (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)").arg(Columns),
        {entry.chain, entry.number, entry.at.toMSecsSinceEpoch(), auditKey(entry.act),
         entry.who.isNull() ? QStringLiteral("") : entry.who, idText(entry.record),
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
        narrow(QStringLiteral("record_id = ?"), {idText(query.record)});
    }
    if (query.before) {
        narrow(QStringLiteral("(at, chain, number) < (?, ?, ?)"),
               {query.before->at.toMSecsSinceEpoch(), query.before->chain, query.before->number});
    }
    const QString where =
        conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(" AND ");
    auto rows = m_store.database().run(
        QStringLiteral("SELECT %1 FROM audit%2 ORDER BY at DESC, chain DESC, number DESC LIMIT %3")
            .arg(Columns, where)
            .arg(query.limit),
        values);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    std::vector<AuditEntry> entries;
    while (rows->next()) {
        entries.push_back(entryOf(*rows));
    }
    return entries;
}

Result<std::map<QString, QString>> AuditLog::anchors()
{
    auto rows = m_store.database().run(
        QStringLiteral("SELECT key, value FROM meta WHERE key LIKE 'audit_head/%'"));
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    std::map<QString, QString> anchors;
    while (rows->next()) {
        anchors[rows->value(0).toString().section(u'/', 1)] = rows->value(1).toString();
    }
    return anchors;
}

/// The anchors are read first: what is written meanwhile only adds entries behind them.
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

Result<AuditVerdict> AuditLog::verify()
{
    auto open = anchors();
    if (!open) {
        return tl::unexpected<Error>(open.error());
    }
    auto rows = m_store.database().run(
        QStringLiteral("SELECT %1 FROM audit ORDER BY chain, number").arg(Columns));
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    AuditVerdict verdict;
    std::map<QString, Head> heads;
    while (rows->next()) {
        const AuditEntry entry = entryOf(*rows);
        Head &last = heads[entry.chain];
        const bool follows = isAsWritten(entry, *rows) && entry.number == last.number + 1 &&
                             entry.hash == m_store.vault().authenticate(last.hash + bytesOf(entry));
        if (!follows && !verdict.broken) {
            verdict.broken = entry;
        }
        last = {entry.number, entry.hash};
        if (const auto it = open->find(entry.chain);
            it != open->end() && it->second == anchor(entry.chain, last)) {
            open->erase(it); // the chain reaches its anchor
        }
        ++verdict.entries;
    }
    for (const auto &[chain, proof] : *open) {
        verdict.cutChains << chain;
    }
    return addUnanchored(std::move(verdict), heads);
}

/// Chains whose anchor was removed together with their end, and a log that is gone altogether.
Result<AuditVerdict> AuditLog::addUnanchored(AuditVerdict verdict,
                                             const std::map<QString, Head> &heads)
{
    const auto now = anchors();
    const auto sealed = m_store.hasSealedData();
    if (!now || !sealed) {
        return tl::unexpected<Error>(now ? sealed.error() : now.error());
    }
    for (const auto &[chain, head] : heads) {
        if (now->count(chain) == 0) {
            verdict.cutChains << chain;
        }
    }
    if (heads.empty() && now->empty() && *sealed) {
        verdict.cutChains << m_store.chain();
    }
    return verdict;
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
                                   .arg(Columns)
                                   .arg(limit),
                               {chain, number});
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    std::vector<AuditEntry> entries;
    while (rows->next()) {
        entries.push_back(entryOf(*rows));
    }
    return entries;
}

Result<std::map<QString, qint64>> AuditLog::heads()
{
    return anchors().map([](const std::map<QString, QString> &anchors) {
        std::map<QString, qint64> numbers;
        for (const auto &[chain, anchor] : anchors) {
            numbers[chain] = anchor.section(u':', 0, 0).toLongLong();
        }
        return numbers;
    });
}

Result<void> AuditLog::takeOver(const AuditEntry &entry)
{
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
    if (const auto done = insert(entry); !done) {
        return done;
    }
    return setHead(entry.chain, {entry.number, entry.hash});
}

} // namespace licencedesk
