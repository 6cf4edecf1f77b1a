#include "store/SharedRecords.h"

#include "store/AuditLog.h"
#include "store/RecordParts.h"
#include "store/RecordRow.h"

#include <QSqlQuery>

namespace licencedesk {

namespace {

constexpr int DeletionBatch = 500;
const QString LastDeletionKey = QStringLiteral("shared_deleted"); // number on the server

/// The desk where a record was accepted has the last word on it; where it has gone since is put
/// together from both sides.
Result<void> putRecord(Store &server, const RecordParts &parts)
{
    static const QString upsert =
        QStringLiteral(
            "INSERT INTO records (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET "
            "revision = GREATEST(records.revision + 1, excluded.revision), "
            "accepted_at = excluded.accepted_at, counter = excluded.counter, "
            "operator = excluded.operator, vehicle = excluded.vehicle, result = excluded.result, "
            "state = GREATEST(records.state, excluded.state), generation = excluded.generation, "
            "number_hash = excluded.number_hash, ending_hash = excluded.ending_hash, "
            "name_hash = excluded.name_hash, core_hash = excluded.core_hash, "
            "summary = excluded.summary")
            .arg(QLatin1String(RecordColumns));
    return runAll(server, upsert, {parts.record})
        .and_then([&] {
            return runAll(server,
                          QStringLiteral("INSERT INTO bodies (record_id, body) VALUES (?, ?) "
                                         "ON CONFLICT (record_id) DO UPDATE SET "
                                         "body = excluded.body"),
                          parts.bodies);
        })
        .and_then([&] {
            return runAll(server, QStringLiteral("DELETE FROM images WHERE record_id = ?"),
                          {{parts.id()}});
        })
        .and_then([&] {
            return runAll(server,
                          QStringLiteral("INSERT INTO images (record_id, page, kept_since, body) "
                                         "VALUES (?, ?, ?, ?)"),
                          parts.images);
        })
        .and_then([&] {
            return runAll(server,
                          QStringLiteral("INSERT INTO events (record_id, at, kind, who, detail) "
                                         "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
                          parts.events);
        });
}

Result<bool> isDeleted(Store &server, const QString &id)
{
    return server.database()
        .value(QStringLiteral("SELECT record_id FROM deleted WHERE record_id = ?"), {id})
        .map([](const QVariant &found) { return !found.isNull(); });
}

Result<void> putRecords(Store &server, const std::vector<RecordParts> &records)
{
    auto transaction = Transaction::begin(server.database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    if (auto held = holdDeletions(server.database()); !held) {
        return held;
    }
    for (const RecordParts &parts : records) {
        const auto deleted = isDeleted(server, parts.id());
        if (!deleted) {
            return tl::unexpected<Error>(deleted.error());
        }
        if (*deleted) {
            continue; // it goes here too as soon as the deletions are taken over
        }
        if (auto put = putRecord(server, parts); !put) {
            return put;
        }
    }
    return transaction->commit();
}

Result<void> deleteOwn(Store &local, const QStringList &ids)
{
    for (const QString &id : ids) {
        const auto known =
            local.database().value(QStringLiteral("SELECT id FROM records WHERE id = ?"), {id});
        if (!known) {
            return tl::unexpected<Error>(known.error());
        }
        if (known->isNull()) {
            continue;
        }
        auto gone =
            deleteRecords(local, {id})
                .and_then([&] {
                    return runAll(local,
                                  QStringLiteral("UPDATE deleted SET shared = 1 "
                                                 "WHERE record_id = ?"),
                                  {{id}});
                })
                .and_then([&] {
                    return AuditLog(local).append(AuditAct::Deleted, QUuid::fromString(id),
                                                  QStringLiteral("at another counter"));
                });
        if (!gone) {
            return gone;
        }
    }
    return {};
}

} // namespace

Result<int> handOnRecords(Store &local, Store &server)
{
    const auto records = unsharedRecords(local);
    if (!records) {
        return tl::unexpected<Error>(records.error());
    }
    if (records->empty()) {
        return 0;
    }
    Rows shared;
    for (const RecordParts &parts : *records) {
        shared.push_back({parts.revision(), parts.id()});
    }
    const QString note = QStringLiteral("UPDATE records SET shared_revision = ? WHERE id = ?");
    return putRecords(server, *records)
        .and_then([&] { return Transaction::begin(local.database()); })
        .and_then([&](Transaction transaction) {
            return runAll(local, note, shared).and_then([&] { return transaction.commit(); });
        })
        .map([&] { return static_cast<int>(records->size()); });
}

Result<int> handOnDeletions(Store &local, Store &server)
{
    const auto rows =
        rowsOf(local,
               QStringLiteral("SELECT record_id, at FROM deleted WHERE shared = 0 LIMIT %1")
                   .arg(DeletionBatch),
               2);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    if (rows->empty()) {
        return 0;
    }
    auto there = Transaction::begin(server.database());
    if (!there) {
        return tl::unexpected<Error>(there.error());
    }
    QStringList ids;
    Rows shared;
    for (const QVariantList &row : *rows) {
        ids << row.front().toString();
        shared.push_back({row.front()});
    }
    return deleteRecords(server, ids)
        .and_then([&] { return there->commit(); })
        .and_then([&] { return Transaction::begin(local.database()); })
        .and_then([&](Transaction here) {
            return runAll(local,
                          QStringLiteral("UPDATE deleted SET shared = 1 WHERE record_id = ?"),
                          shared)
                .and_then([&] { return here.commit(); });
        })
        .map([&] { return static_cast<int>(ids.size()); });
}

Result<int> takeOverDeletions(Store &local, Store &server)
{
    const auto last = local.meta(LastDeletionKey);
    if (!last) {
        return tl::unexpected<Error>(last.error());
    }
    const auto rows = rowsOf(server,
                             QStringLiteral("SELECT record_id, number FROM deleted "
                                            "WHERE number > ? ORDER BY number LIMIT %1")
                                 .arg(DeletionBatch),
                             2, {last->toLongLong()});
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    if (rows->empty()) {
        return 0;
    }
    QStringList ids;
    for (const QVariantList &row : *rows) {
        ids << row.front().toString();
    }
    return Transaction::begin(local.database())
        .and_then([&](Transaction transaction) {
            return deleteOwn(local, ids)
                .and_then(
                    [&] { return local.setMeta(LastDeletionKey, rows->back().at(1).toString()); })
                .and_then([&] { return transaction.commit(); });
        })
        .map([&] { return static_cast<int>(ids.size()); });
}

} // namespace licencedesk
