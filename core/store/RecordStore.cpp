#include "store/RecordStore.h"

#include "store/InsightCounts.h"
#include "store/RecordRow.h"
#include "store/SqlText.h"

#include <QCoreApplication>
#include <QSqlQuery>

#include <algorithm>

namespace licencedesk {

namespace {

QString sentence(const char *source)
{
    return QCoreApplication::translate("StoreError", source);
}

tl::unexpected<Error> notFound()
{
    return failure(
        ErrorKind::NotFound,
        sentence(QT_TRANSLATE_NOOP(
            "StoreError", "This record no longer exists: it was deleted, or its time was over.")));
}

/// Runs \p sql for \p ids a few hundred at a time; %1 stands for their places, \p before for the
/// values in front of them.
Result<void> forSome(Database &database, const std::vector<QUuid> &ids, const QString &sql,
                     const QVariantList &before)
{
    constexpr std::size_t IdsAtOnce = 400; // a statement may have 999 values anywhere
    for (std::size_t first = 0; first < ids.size(); first += IdsAtOnce) {
        QVariantList values = before;
        QStringList places;
        for (std::size_t i = first; i < ids.size() && i < first + IdsAtOnce; ++i) {
            values << recordIdText(ids[i]);
            places << QStringLiteral("?");
        }
        if (const auto done = database.run(sql.arg(places.join(u',')), values); !done) {
            return tl::unexpected<Error>(done.error());
        }
    }
    return {};
}

} // namespace

QString recordIdText(QUuid id)
{
    return id.toString(QUuid::WithoutBraces);
}

QByteArray summaryContext(const QString &id)
{
    return "summary/" + id.toLatin1();
}

QByteArray bodyContext(const QString &id)
{
    return "body/" + id.toLatin1();
}

QByteArray imageContext(const QString &id, DocumentPage page)
{
    return "image/" + id.toLatin1() + '/' + pageKey(page).toLatin1();
}

QString normalisedNumber(const QString &number)
{
    QString text = number.normalized(QString::NormalizationForm_KC).toUpper();
    text.remove(u' ');
    return text;
}

QString normalisedName(const QString &name)
{
    QString text = normalisedNumber(name);
    text.remove(QStringLiteral("·"));
    text.remove(QStringLiteral("•"));
    return text;
}

QString numberEnding(const QString &number)
{
    constexpr qsizetype Asked = 4;
    const QString text = normalisedNumber(number);
    return text.size() < Asked ? QString() : text.right(Asked);
}

Result<qint64> RecordStore::revisionOf(QUuid id)
{
    const auto revision = m_store.database().value(
        QStringLiteral("SELECT revision FROM records WHERE id = ?"), {recordIdText(id)});
    if (!revision) {
        return tl::unexpected<Error>(revision.error());
    }
    return revision->toLongLong(); // 0: not there
}

/// The other counters delete what was deleted here: under its old id it would be gone again soon.
Result<void> RecordStore::checkNotDeleted(QUuid id)
{
    const auto deleted = m_store.database().value(
        QStringLiteral("SELECT record_id FROM deleted WHERE record_id = ?"), {recordIdText(id)});
    if (!deleted) {
        return tl::unexpected<Error>(deleted.error());
    }
    if (!deleted->isNull()) {
        return failure(ErrorKind::Conflict,
                       sentence(QT_TRANSLATE_NOOP(
                           "StoreError", "This record was deleted while it lay on the desk. "
                                         "Accept it as a new one.")));
    }
    return {};
}

Result<void> RecordStore::keep(const LicenceRecord &record, const std::vector<PageImage> &images)
{
    auto transaction = Transaction::begin(m_store.database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    if (auto allowed = checkNotDeleted(record.id); !allowed) {
        return allowed;
    }
    const auto known = revisionOf(record.id);
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    if (*known > 0) {
        const auto before = this->record(record.id);
        if (!before) {
            return tl::unexpected<Error>(before.error());
        }
        if (encodeRecord(*before) == encodeRecord(record)) {
            return {}; // the same accept again
        }
        auto taken = countInsights(m_store.database(), *before, CountAs::TakenBack);
        if (!taken) {
            return taken;
        }
    }
    AuditLog audit(m_store);
    const AuditAct act = *known > 0 ? AuditAct::Revised : AuditAct::Accepted;
    return write(record, *known + 1)
        .and_then([&] { return writeImages(record.id, images); })
        .and_then([&] { return writeEvents(record); })
        .and_then([&] { return countInsights(m_store.database(), record, CountAs::Added); })
        .and_then([&] { return audit.append(act, record.id); })
        .and_then([&]() -> Result<void> {
            if (!record.overriddenBy) {
                return {};
            }
            return audit.appendFor(record.overriddenBy->who, AuditAct::Overrode, record.id);
        })
        .and_then([&] { return transaction->commit(); });
}

Result<void> RecordStore::write(const LicenceRecord &record, qint64 revision)
{
    const Vault &vault = m_store.vault();
    const QString id = recordIdText(record.id);
    const RecordSummary summary = summaryOf(record);
    const QVariantList hashes = recordHashes(vault, summary, coreNumber(record));
    const auto written = m_store.database().run(
        QStringLiteral(
            "INSERT INTO records (id, revision, accepted_at, counter, operator, vehicle, result, "
            "state, generation, number_hash, ending_hash, name_hash, core_hash, summary) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
            "revision = excluded.revision, accepted_at = excluded.accepted_at, "
            "counter = excluded.counter, operator = excluded.operator, "
            "vehicle = excluded.vehicle, result = excluded.result, state = excluded.state, "
            "generation = excluded.generation, number_hash = excluded.number_hash, "
            "ending_hash = excluded.ending_hash, name_hash = excluded.name_hash, "
            "core_hash = excluded.core_hash, summary = excluded.summary"),
        {id, revision, record.acceptedAt.toMSecsSinceEpoch(), notNull(record.counter),
         notNull(record.who), notNull(record.rental.vehicle), static_cast<int>(summary.result),
         static_cast<int>(record.state), vault.generation(), hashes[0], hashes[1], hashes[2],
         hashes[3], vault.seal(encodeSummary(summary), summaryContext(id))});
    if (!written) {
        return tl::unexpected<Error>(written.error());
    }
    const auto body = m_store.database().run(
        QStringLiteral("INSERT INTO bodies (record_id, body) VALUES (?, ?) "
                       "ON CONFLICT (record_id) DO UPDATE SET body = excluded.body"),
        {id, vault.seal(encodeRecord(record), bodyContext(id))});
    if (!body) {
        return tl::unexpected<Error>(body.error());
    }
    return {};
}

Result<void> RecordStore::writeImages(QUuid id, const std::vector<PageImage> &images)
{
    const QString text = recordIdText(id);
    const auto cleared =
        m_store.database().run(QStringLiteral("DELETE FROM images WHERE record_id = ?"), {text});
    if (!cleared) {
        return tl::unexpected<Error>(cleared.error());
    }
    for (const PageImage &image : images) {
        const auto done = m_store.database().run(
            QStringLiteral("INSERT INTO images (record_id, page, kept_since, body) "
                           "VALUES (?, ?, ?, ?)"),
            {text, static_cast<int>(image.page), m_store.clock().now().toMSecsSinceEpoch(),
             m_store.vault().seal(image.content, imageContext(text, image.page))});
        if (!done) {
            return tl::unexpected<Error>(done.error());
        }
    }
    return {};
}

Result<void> RecordStore::writeEvents(const LicenceRecord &record)
{
    for (const RecordEvent &event : record.events) {
        if (auto done = noteEvents({record.id}, event); !done) {
            return done;
        }
    }
    return {};
}

Result<LicenceRecord> RecordStore::record(QUuid id)
{
    const QString text = recordIdText(id);
    auto row = m_store.database().run(
        QStringLiteral("SELECT b.body, r.state FROM records r JOIN bodies b ON b.record_id = r.id "
                       "WHERE r.id = ?"),
        {text});
    if (!row) {
        return tl::unexpected<Error>(row.error());
    }
    if (!row->next()) {
        return notFound();
    }
    const int state = row->value(1).toInt();
    auto record = m_store.vault()
                      .open(row->value(0).toByteArray(), bodyContext(text))
                      .and_then([](const QByteArray &bytes) { return decodeRecord(bytes); });
    if (!record) {
        return record;
    }
    record->state = static_cast<RecordState>(state);
    auto known = events(id);
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    record->events = *std::move(known);
    return record;
}

Result<std::vector<PageImage>> RecordStore::images(QUuid id)
{
    const QString text = recordIdText(id);
    auto rows = m_store.database().run(
        QStringLiteral("SELECT page, body FROM images WHERE record_id = ? ORDER BY page"), {text});
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    std::vector<PageImage> images;
    while (rows->next()) {
        const auto page = static_cast<DocumentPage>(rows->value(0).toInt());
        auto content = m_store.vault().open(rows->value(1).toByteArray(), imageContext(text, page));
        if (!content) {
            return tl::unexpected<Error>(content.error());
        }
        images.push_back({page, *std::move(content)});
    }
    return images;
}

Result<bool> RecordStore::contains(QUuid id)
{
    return revisionOf(id).map([](qint64 revision) { return revision > 0; });
}

Result<qint64> RecordStore::count()
{
    return m_store.database()
        .value(QStringLiteral("SELECT count(*) FROM records"))
        .map([](const QVariant &value) { return value.toLongLong(); });
}

Result<std::vector<RecordEvent>> RecordStore::events(QUuid id)
{
    auto rows = m_store.database().run(
        QStringLiteral("SELECT at, kind, who, detail FROM events WHERE record_id = ? ORDER BY at"),
        {recordIdText(id)});
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    std::vector<RecordEvent> events;
    while (rows->next()) {
        events.push_back(eventOf(*rows));
    }
    return events;
}

Result<void> RecordStore::noteEvents(const std::vector<QUuid> &ids, const RecordEvent &event)
{
    const QVariantList noted{event.when.toMSecsSinceEpoch(), eventColumn(event.kind),
                             notNull(event.who), notNull(event.detail)};
    return forSome(m_store.database(), ids,
                   QStringLiteral("INSERT INTO events (at, kind, who, detail, record_id) "
                                  "SELECT CAST(? AS BIGINT), CAST(? AS TEXT), CAST(? AS TEXT), "
                                  "CAST(? AS TEXT), id FROM records WHERE id IN (%1) "
                                  "ON CONFLICT DO NOTHING"),
                   noted);
}

Result<void> RecordStore::noteEvent(const std::vector<QUuid> &ids, RecordEventKind kind,
                                    const QString &detail)
{
    auto transaction = Transaction::begin(m_store.database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    const bool exported = kind == RecordEventKind::Exported;
    const QUuid single = ids.size() == 1 ? ids.front() : QUuid();
    const QString said = QStringLiteral("%1 × %2").arg(detail).arg(ids.size());
    return noteEvents(ids, {kind, m_store.clock().now(), m_store.actor().who, detail})
        .and_then([&]() -> Result<void> {
            if (!exported) {
                return {};
            }
            return forSome(m_store.database(), ids,
                           QStringLiteral("UPDATE records SET state = ? WHERE id IN (%1)"),
                           {static_cast<int>(RecordState::Exported)});
        })
        .and_then([&] {
            const AuditAct act = exported ? AuditAct::Exported : AuditAct::Submitted;
            return AuditLog(m_store).append(act, single, said);
        })
        .and_then([&] { return transaction->commit(); });
}

Result<void> RecordStore::remove(QUuid id, const QString &why)
{
    auto transaction = Transaction::begin(m_store.database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    const auto known = contains(id);
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    if (!*known) {
        return notFound();
    }
    return deleteRecords(m_store, {recordIdText(id)})
        .and_then([&] { return AuditLog(m_store).append(AuditAct::Deleted, id, why); })
        .and_then([&] { return transaction->commit(); })
        .and_then([&] { return overwriteDeleted(m_store.database()); });
}

Result<Familiarity> RecordStore::familiarity(const QString &number, const QString &core,
                                             QUuid except)
{
    Familiarity known;
    const Vault &vault = m_store.vault();
    const QString own = normalisedNumber(number);
    auto same = summariesWithHash(m_store, QStringLiteral("number_hash"),
                                  vault.blindIndices(NumberPurpose, own));
    if (!same) {
        return tl::unexpected<Error>(same.error());
    }
    known.sameNumber = *std::move(same);
    if (!core.isEmpty()) {
        auto others = summariesWithHash(m_store, QStringLiteral("core_hash"),
                                        vault.blindIndices(CorePurpose, normalisedNumber(core)));
        if (!others) {
            return tl::unexpected<Error>(others.error());
        }
        known.sameCoreNumber = *std::move(others);
    }
    std::erase_if(known.sameNumber,
                  [except](const RecordSummary &each) { return each.id == except; });
    std::erase_if(known.sameCoreNumber, [&](const RecordSummary &each) {
        return each.id == except || normalisedNumber(each.value(FieldId::LicenceNumber)) == own;
    });
    return known;
}

} // namespace licencedesk
