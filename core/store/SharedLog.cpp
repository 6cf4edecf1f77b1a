// What says on the server who wrote there: a desk's name and its audit log.
#include "store/AuditLog.h"
#include "store/SharedTables.h"

#include <QCoreApplication>

namespace licencedesk {

namespace {

constexpr int AuditBatch = 200; // entries in one transaction

Result<int> handOnChain(Store &local, Store &server, const QString &chain, qint64 after)
{
    const auto entries = AuditLog(local).after(chain, after, AuditBatch);
    if (!entries) {
        return tl::unexpected<Error>(entries.error());
    }
    auto transaction = Transaction::begin(server.database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    for (const AuditEntry &entry : *entries) {
        if (const auto taken = AuditLog(server).takeOver(entry); !taken) {
            return tl::unexpected<Error>(taken.error());
        }
    }
    return transaction->commit().map([&] { return static_cast<int>(entries->size()); });
}

/// Stays with the records when a backup moves them to another machine.
Result<QString> deskId(Store &local)
{
    const QString key = QStringLiteral("desk_id");
    auto known = local.meta(key);
    if (!known || !known->isEmpty()) {
        return known;
    }
    return local.setMeta(key, local.chain()).map([&] { return local.chain(); });
}

} // namespace

Result<void> claimCounter(Store &local, Store &server)
{
    const QString key = QStringLiteral("counter/") + local.actor().counter;
    const auto holder = server.meta(key);
    if (!holder) {
        return tl::unexpected<Error>(holder.error());
    }
    const auto desk = deskId(local);
    if (!desk) {
        return tl::unexpected<Error>(desk.error());
    }
    if (holder->isEmpty()) {
        return server.setMeta(key, *desk);
    }
    if (*holder != *desk) {
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate("SharedStore",
                                                   "Another desk of the firm has the name of this "
                                                   "one. Give this desk another name in the "
                                                   "settings."));
    }
    return {};
}

Result<int> handOnAudit(Store &local, Store &server, const CancelToken &cancel)
{
    const auto own = AuditLog(local).heads();
    auto theirs = AuditLog(server).heads();
    if (!own || !theirs) {
        return tl::unexpected<Error>(own ? theirs.error() : own.error());
    }
    int entries = 0;
    for (const auto &[chain, last] : *own) {
        qint64 there = (*theirs)[chain];
        while (there < last && !cancel.isCancelled()) {
            auto handed = handOnChain(local, server, chain, there);
            if (!handed) {
                return handed;
            }
            if (*handed == 0) {
                break; // the anchor promises more than is there: verify() says so
            }
            there += *handed;
            entries += *handed;
        }
    }
    return entries;
}

} // namespace licencedesk
