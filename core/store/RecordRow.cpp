#include "store/RecordRow.h"

#include "exporting/JsonKeys.h"
#include "store/DocumentStore.h"
#include "store/RecordCodec.h"
#include "store/RecordStore.h"

namespace licencedesk {

namespace {

constexpr int FamiliarAtMost = 20;

// Stored as numbers: the order of these enumerations must never change.
static_assert(static_cast<int>(FindingResult::Passed) == 0);
static_assert(static_cast<int>(FindingResult::NotChecked) == 3);
static_assert(static_cast<int>(RecordState::Exported) == 3);
static_assert(static_cast<int>(DocumentPage::Electronic) == 2);

QVariant hashed(const Vault &vault, const char *purpose, const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray))
                          : QVariant(vault.blindIndex(purpose, text));
}

} // namespace

QString coreNumber(const LicenceRecord &record)
{
    for (const VerifiedPage &page : record.pages) {
        if (!page.evidence.barcode.isEmpty()) {
            return page.evidence.barcode;
        }
    }
    return {};
}

QVariantList recordHashes(const Vault &vault, const RecordSummary &summary, const QString &core)
{
    const QString number = summary.value(FieldId::LicenceNumber);
    return {hashed(vault, NumberPurpose, normalisedNumber(number)),
            hashed(vault, EndingPurpose, numberEnding(number)),
            hashed(vault, NamePurpose, normalisedName(summary.value(FieldId::Name))),
            hashed(vault, CorePurpose, normalisedNumber(core))};
}

Result<RecordSummary> summaryOfRow(const Vault &vault, const QSqlQuery &row)
{
    const QString id = row.value(0).toString();
    RecordSummary summary;
    summary.id = QUuid::fromString(id);
    summary.acceptedAt = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC);
    summary.counter = row.value(2).toString();
    summary.who = row.value(3).toString();
    summary.vehicle = row.value(4).toString();
    summary.result = static_cast<FindingResult>(row.value(5).toInt());
    summary.state = static_cast<RecordState>(row.value(6).toInt());
    const auto opened = vault.open(row.value(7).toByteArray(), summaryContext(id));
    if (!opened) {
        return tl::unexpected<Error>(opened.error());
    }
    if (const auto decoded = decodeSummary(*opened, summary); !decoded) {
        return tl::unexpected<Error>(decoded.error());
    }
    return summary;
}

QString eventColumn(RecordEventKind kind)
{
    return eventKey(kind);
}

RecordEvent eventOf(const QSqlQuery &row)
{
    return {eventFromKey(row.value(1).toString()).value_or(RecordEventKind::Exported),
            QDateTime::fromMSecsSinceEpoch(row.value(0).toLongLong(), Qt::UTC),
            row.value(2).toString(), row.value(3).toString()};
}

Result<std::vector<RecordSummary>> summariesWithHash(Store &store, const QString &column,
                                                     const QList<QByteArray> &hashes)
{
    QVariantList values;
    QStringList places;
    for (const QByteArray &hash : hashes) {
        values << hash;
        places << QStringLiteral("?");
    }
    auto rows = store.database().run(
        QStringLiteral("SELECT %1 FROM records WHERE %2 IN (%3) ORDER BY accepted_at DESC LIMIT %4")
            .arg(QLatin1String(SummaryColumns), column, places.join(u','))
            .arg(FamiliarAtMost),
        values);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    std::vector<RecordSummary> summaries;
    while (rows->next()) {
        auto summary = summaryOfRow(store.vault(), *rows);
        if (!summary) {
            return tl::unexpected<Error>(summary.error());
        }
        summaries.push_back(*std::move(summary));
    }
    return summaries;
}

Result<void> holdDeletions(Database &database)
{
    constexpr int LockOfDeletions = 0x4c44; // any number that nobody else locks
    if (!database.isPostgreSql()) {
        return {}; // one writer at a time
    }
    const auto held =
        database.run(QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(LockOfDeletions));
    return held ? Result<void>() : tl::unexpected<Error>(held.error());
}

Result<void> deleteRecords(Store &store, const QStringList &ids)
{
    if (auto held = holdDeletions(store.database()); !held) {
        return held;
    }
    const qint64 now = store.clock().now().toMSecsSinceEpoch();
    for (const QString &id : ids) {
        const auto noted =
            store.database().run(QStringLiteral("INSERT INTO deleted (record_id, at) VALUES (?, ?) "
                                                "ON CONFLICT (record_id) DO NOTHING"),
                                 {id, now});
        if (!noted) {
            return tl::unexpected<Error>(noted.error());
        }
        const auto gone =
            store.database().run(QStringLiteral("DELETE FROM records WHERE id = ?"), {id});
        if (!gone) {
            return tl::unexpected<Error>(gone.error());
        }
        if (auto unsent = DocumentStore(store).removeOfRecord(id); !unsent) {
            return unsent;
        }
    }
    return {};
}

Result<void> overwriteDeleted(Database &database)
{
    const QStringList statements =
        database.isPostgreSql()
            ? QStringList{QStringLiteral("VACUUM records"), QStringLiteral("VACUUM bodies"),
                          QStringLiteral("VACUUM images"), QStringLiteral("VACUUM documents")}
            : QStringList{QStringLiteral("PRAGMA incremental_vacuum"),
                          QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")};
    for (const QString &statement : statements) {
        auto done = database.run(statement);
        if (!done) {
            return tl::unexpected<Error>(done.error());
        }
        while (done->next()) {
            // each row that is asked for is a page given back
        }
    }
    return {};
}

} // namespace licencedesk
