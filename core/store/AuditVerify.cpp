// Whether the log is whole: the chains of entries and the anchors at their ends.
#include "store/AuditLog.h"
#include "store/AuditRow.h"

#include <QSqlQuery>

namespace licencedesk {

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
Result<AuditVerdict> AuditLog::verify()
{
    auto open = anchors();
    if (!open) {
        return tl::unexpected<Error>(open.error());
    }
    auto rows = m_store.database().run(QStringLiteral("SELECT %1 FROM audit ORDER BY chain, number")
                                           .arg(QLatin1String(AuditColumns)));
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    AuditVerdict verdict;
    std::map<QString, Head> heads;
    while (rows->next()) {
        const AuditEntry entry = auditEntryOf(*rows);
        Head &last = heads[entry.chain];
        const bool follows =
            isAsWritten(entry, *rows) && entry.number == last.number + 1 &&
            entry.hash == m_store.vault().authenticate(last.hash + auditBytes(entry));
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

} // namespace licencedesk
