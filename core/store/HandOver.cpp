#include "store/HandOver.h"

#include "store/RecordRow.h"
#include "store/SharedRecords.h"
#include "store/SharedTables.h"

#include <QCoreApplication>

namespace licencedesk {

namespace {

using Step = Result<int> (*)(Store &local, Store &server);

/// Batch after batch until nothing is left.
Result<int> all(Step step, Store &local, Store &server, const CancelToken &cancel)
{
    int total = 0;
    while (!cancel.isCancelled()) {
        auto done = step(local, server);
        if (!done) {
            return done;
        }
        if (*done == 0) {
            break;
        }
        total += *done;
    }
    return total;
}

Result<void> overwritten(Store &local, Store &server)
{
    return overwriteDeleted(local.database()).and_then([&server] {
        return overwriteDeleted(server.database());
    });
}

Result<HandedOver> finished(const HandedOver &handed, const CancelToken &cancel)
{
    if (cancel.isCancelled()) {
        return failure(ErrorKind::Cancelled,
                       QCoreApplication::translate(
                           "SharedStore", "The transfer was interrupted; it continues next time."));
    }
    return handed;
}

} // namespace

Result<HandedOver> handOver(Store &local, Store &server, const CancelToken &cancel)
{
    if (!local.isUnlocked()) {
        return failure(ErrorKind::Locked,
                       QCoreApplication::translate("SharedStore", "This desk is locked."));
    }
    server.unlock(local.vault());
    HandedOver handed;
    const auto add = [](int &sum) { return [&sum](int count) { sum += count; }; };
    return alignKeys(local, server)
        .map([&](SharedKeys keys) { handed.keys = keys; })
        .and_then([&] { return claimCounter(local, server); })
        .and_then([&] { return all(handOnDeletions, local, server, cancel); })
        .map(add(handed.deletions))
        .and_then([&] { return all(takeOverDeletions, local, server, cancel); })
        .map(add(handed.deletions))
        .and_then(
            [&] { return handed.deletions > 0 ? overwritten(local, server) : Result<void>(); })
        .and_then([&] { return all(handOnRecords, local, server, cancel); })
        .map(add(handed.records))
        .and_then([&] { return handOnAudit(local, server, cancel); })
        .map(add(handed.entries))
        .and_then([&] { return handOnInsights(local, server, cancel); })
        .map([](int) {})
        .and_then([&] { return exchangeShared(local, server); })
        .map(add(handed.documents))
        .and_then([&] { return finished(handed, cancel); });
}

Result<qint64> waitingForServer(Store &local)
{
    return local.database()
        .value(
            QStringLiteral("SELECT (SELECT count(*) FROM records WHERE shared_revision < revision)"
                           " + (SELECT count(*) FROM deleted WHERE shared = 0)"))
        .map([](const QVariant &count) { return count.toLongLong(); });
}

QString serverChain(const Store &local)
{
    return local.chain() + QStringLiteral("@server");
}

} // namespace licencedesk
