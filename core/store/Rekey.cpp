#include "store/Rekey.h"

#include "store/DocumentStore.h"
#include "store/RecordRow.h"
#include "store/RecordStore.h"

#include <QSqlQuery>
#include <QSqlRecord>

namespace licencedesk {

namespace {

Result<QByteArray> again(const Vault &vault, const QByteArray &sealed, const QByteArray &context)
{
    return vault.open(sealed, context).map([&](const QByteArray &plain) {
        return vault.seal(plain, context);
    });
}

Result<std::vector<RecordSummary>> staleRecords(Store &store, int batch)
{
    auto rows =
        store.database().run(QStringLiteral("SELECT %1 FROM records WHERE generation < ? LIMIT %2")
                                 .arg(QLatin1String(SummaryColumns))
                                 .arg(batch),
                             {store.vault().generation()});
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    std::vector<RecordSummary> stale;
    while (rows->next()) {
        auto summary = summaryOfRow(store.vault(), *rows);
        if (!summary) {
            return tl::unexpected<Error>(summary.error());
        }
        stale.push_back(*std::move(summary));
    }
    return stale;
}

Result<void> sealBody(Store &store, const QString &id)
{
    const auto body =
        store.database().value(QStringLiteral("SELECT body FROM bodies WHERE record_id = ?"), {id});
    if (!body) {
        return tl::unexpected<Error>(body.error());
    }
    const auto sealed = again(store.vault(), body->toByteArray(), bodyContext(id));
    if (!sealed) {
        return tl::unexpected<Error>(sealed.error());
    }
    const auto done = store.database().run(
        QStringLiteral("UPDATE bodies SET body = ? WHERE record_id = ?"), {*sealed, id});
    return done ? Result<void>() : tl::unexpected<Error>(done.error());
}

Result<void> sealImages(Store &store, QUuid id)
{
    const auto images = RecordStore(store).images(id);
    if (!images) {
        return tl::unexpected<Error>(images.error());
    }
    const QString text = recordIdText(id);
    for (const PageImage &image : *images) {
        const auto done = store.database().run(
            QStringLiteral("UPDATE images SET body = ? WHERE record_id = ? AND page = ?"),
            {store.vault().seal(image.content, imageContext(text, image.page)), text,
             static_cast<int>(image.page)});
        if (!done) {
            return tl::unexpected<Error>(done.error());
        }
    }
    return {};
}

Result<void> sealRecord(Store &store, const RecordSummary &summary)
{
    const Vault &vault = store.vault();
    const QString id = recordIdText(summary.id);
    const auto record = RecordStore(store).record(summary.id);
    if (!record) {
        return tl::unexpected<Error>(record.error());
    }
    const QVariantList hashes = recordHashes(vault, summary, coreNumber(*record));
    const auto done = store.database().run(
        QStringLiteral("UPDATE records SET generation = ?, number_hash = ?, ending_hash = ?, "
                       "name_hash = ?, core_hash = ?, summary = ?, "
                       "revision = revision + 1 WHERE id = ?"),
        {vault.generation(), hashes[0], hashes[1], hashes[2], hashes[3],
         vault.seal(encodeSummary(summary), summaryContext(id)), id});
    if (!done) {
        return tl::unexpected<Error>(done.error());
    }
    return sealBody(store, id).and_then([&] { return sealImages(store, summary.id); });
}

/// Documents and watch list: few, so all at once.
Result<void> sealTable(Store &store, const QString &select, const QString &update,
                       QByteArray (*contextOf)(const QSqlQuery &))
{
    auto rows = store.database().run(select);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    std::vector<std::pair<QVariantList, QByteArray>> stale;
    while (rows->next()) {
        const QByteArray body = rows->value(0).toByteArray();
        if (Vault::generationOf(body) == store.vault().generation()) {
            continue;
        }
        const auto sealed = again(store.vault(), body, contextOf(*rows));
        if (!sealed) {
            return tl::unexpected<Error>(sealed.error());
        }
        QVariantList key{rows->value(1)};
        if (rows->record().count() > 2) {
            key << rows->value(2);
        }
        stale.emplace_back(key, *sealed);
    }
    for (const auto &[key, sealed] : stale) {
        const auto done = store.database().run(update, QVariantList{sealed} + key);
        if (!done) {
            return tl::unexpected<Error>(done.error());
        }
    }
    return {};
}

Result<void> sealSmallThings(Store &store)
{
    return sealTable(store,
                     QStringLiteral("SELECT body, kind, id FROM documents "
                                    "WHERE length(body) > 1"),
                     QStringLiteral("UPDATE documents SET body = ? WHERE kind = ? AND id = ?"),
                     [](const QSqlQuery &row) {
                         return documentContext(row.value(1).toString(), row.value(2).toString());
                     })
        .and_then([&store] {
            return sealTable(store, QStringLiteral("SELECT body, number_hash FROM watched"),
                             QStringLiteral("UPDATE watched SET body = ? WHERE number_hash = ?"),
                             [](const QSqlQuery &row) -> QByteArray {
                                 return "watched/" + row.value(1).toByteArray().toHex();
                             });
        });
}

} // namespace

Result<qint64> sealAgain(Store &store, int batch)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    const auto stale = staleRecords(store, batch);
    if (!stale) {
        return tl::unexpected<Error>(stale.error());
    }
    for (const RecordSummary &summary : *stale) {
        if (const auto done = sealRecord(store, summary); !done) {
            return tl::unexpected<Error>(done.error());
        }
    }
    if (const auto done = sealSmallThings(store); !done) {
        return tl::unexpected<Error>(done.error());
    }
    if (const auto done = transaction->commit(); !done) {
        return tl::unexpected<Error>(done.error());
    }
    return leftToSealAgain(store);
}

Result<qint64> leftToSealAgain(Store &store)
{
    return store.database()
        .value(QStringLiteral("SELECT count(*) FROM records WHERE generation < ?"),
               {store.vault().generation()})
        .map([](const QVariant &left) { return left.toLongLong(); });
}

} // namespace licencedesk
