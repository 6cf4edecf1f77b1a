#include "tests/bench/StoreFill.h"

#include "store/RecordCodec.h"
#include "store/RecordRow.h"
#include "store/RecordStore.h"
#include "tests/specimens/People.h"
#include "verification/Verifier.h"

#include <QSqlQuery>

#include <array>

namespace licencedesk::bench {

namespace {

constexpr int BodiesMade = 64; // whole records; the others differ in what is searched by
constexpr int InOneTransaction = 1000;
constexpr int KnownEvery = 997; // a prime: spread over operators, vehicles and days
constexpr int DaysBack = 60;    // as long as records are kept

constexpr std::array Operators = {"Lin", "Zhou", "Wu", "Zheng", "Feng", "Chen", "Chu", "Wei"};
constexpr std::array Counters = {"Airport 1", "Airport 2", "Station", "City"};
constexpr std::array Vehicles = {"small-manual", "small-automatic", "medium-bus", "large-truck"};

template <typename Words>
QString pick(const Words &words, quint32 at)
{
    return QString::fromLatin1(words[at % words.size()]);
}

FieldValue readValue(const QString &text)
{
    FieldValue value;
    value.text = text;
    value.confidence = 0.999;
    value.review = ReviewReason::None;
    return value;
}

VerifiedPage pageOf(const specimens::Licence &licence)
{
    VerifiedPage page;
    page.layoutId = QStringLiteral("cn-main-2012");
    const std::pair<FieldId, QString> values[] = {
        {FieldId::LicenceNumber, licence.number},
        {FieldId::Name, licence.name},
        {FieldId::Sex, licence.female ? QStringLiteral("女") : QStringLiteral("男")},
        {FieldId::Nationality, licence.nationality},
        {FieldId::Address, licence.address},
        {FieldId::BirthDate, licence.birth.toString(Qt::ISODate)},
        {FieldId::FirstIssueDate, licence.firstIssue.toString(Qt::ISODate)},
        {FieldId::VehicleClass, licence.classes},
        {FieldId::ValidFrom, licence.validFrom.toString(Qt::ISODate)},
        {FieldId::ValidTo,
         licence.validTo ? licence.validTo->toString(Qt::ISODate) : QStringLiteral("长期")}};
    for (const auto &[field, text] : values) {
        page.fields[field] = readValue(text);
    }
    return page;
}

Result<void> insert(Store &store, const RecordSummary &summary, const QByteArray &body)
{
    const Vault &vault = store.vault();
    const QString id = recordIdText(summary.id);
    const QVariantList hashes = recordHashes(vault, summary, {});
    const auto row = store.database().run(
        QStringLiteral("INSERT INTO records (id, revision, accepted_at, counter, operator, "
                       "vehicle, result, state, generation, number_hash, ending_hash, name_hash, "
                       "core_hash, summary) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, summary.acceptedAt.toMSecsSinceEpoch(), summary.counter, summary.who, summary.vehicle,
         static_cast<int>(summary.result), static_cast<int>(summary.state), vault.generation(),
         hashes[0], hashes[1], hashes[2], hashes[3],
         vault.seal(encodeSummary(summary), summaryContext(id))});
    if (!row) {
        return tl::unexpected<Error>(row.error());
    }
    const auto kept =
        store.database().run(QStringLiteral("INSERT INTO bodies (record_id, body) VALUES (?, ?)"),
                             {id, vault.seal(body, bodyContext(id))});
    return kept ? Result<void>() : tl::unexpected<Error>(kept.error());
}

/// The number and the name of another person, in a summary that is otherwise somebody's.
void makeOther(RecordSummary &summary, quint32 at)
{
    summary.id = QUuid::createUuid();
    QString number = summary.value(FieldId::LicenceNumber);
    summary.values[FieldId::LicenceNumber] =
        number.left(6) + QStringLiteral("%1").arg(at % 1'000'000'000'000, 12, 10, QLatin1Char('0'));
    const QString name = summary.value(FieldId::Name);
    const char16_t second = static_cast<char16_t>(0x4E00 + at % 20000);
    const char16_t third = static_cast<char16_t>(0x4E00 + (at / 20000 * 7919) % 20000);
    summary.values[FieldId::Name] = name.left(1) + QChar(second) + QChar(third);
}

} // namespace

LicenceRecord inventedRecord(quint32 seed, const QDateTime &acceptedAt)
{
    specimens::Random random(seed);
    LicenceRecord record;
    record.id = QUuid::createUuid();
    record.state = RecordState::Verified;
    record.pages = {
        pageOf(specimens::makeLicence(random, acceptedAt.date(), specimens::Edition::Current))};
    record.rental.today = acceptedAt.date();
    record.rental.start = record.rental.today;
    record.rental.end = record.rental.today.addDays(3);
    record.rental.vehicle = pick(Vehicles, seed);
    record.rental.policy = defaultPolicy();
    record.report = verify(record.pages, record.rental);
    record.counter = pick(Counters, seed);
    record.who = pick(Operators, seed);
    record.secondsTaken = 12;
    record.createdAt = acceptedAt.addSecs(-12);
    record.acceptedAt = acceptedAt;
    return record;
}

Result<std::vector<KnownRecord>> fillStore(Store &store, int records, quint32 seed,
                                           const std::function<void()> &progress)
{
    const QDateTime now = store.clock().now();
    std::vector<RecordSummary> summaries;
    std::vector<QByteArray> bodies;
    for (quint32 i = 0; i < BodiesMade; ++i) {
        const LicenceRecord record = inventedRecord(seed + i, now);
        summaries.push_back(summaryOf(record));
        bodies.push_back(encodeRecord(record));
    }
    std::vector<KnownRecord> known;
    const double secondsBetween = DaysBack * 86400.0 / records;
    for (int at = 0; at < records;) {
        auto transaction = Transaction::begin(store.database());
        if (!transaction) {
            return tl::unexpected<Error>(transaction.error());
        }
        const int until = std::min(records, at + InOneTransaction);
        for (; at < until; ++at) {
            const auto which = static_cast<std::size_t>(at) % BodiesMade;
            const auto number = static_cast<quint32>(at);
            RecordSummary summary = summaries[which];
            makeOther(summary, number);
            summary.acceptedAt =
                now.addMSecs(static_cast<qint64>((at - records) * secondsBetween * 1000));
            summary.who = pick(Operators, number * 2654435761U >> 16);
            summary.counter = pick(Counters, number * 2246822519U >> 16);
            summary.vehicle = pick(Vehicles, number * 3266489917U >> 16);
            if (const auto done = insert(store, summary, bodies[which]); !done) {
                return tl::unexpected<Error>(done.error());
            }
            if (at % KnownEvery == 0) {
                known.push_back(
                    {summary.value(FieldId::LicenceNumber), summary.value(FieldId::Name)});
            }
        }
        if (const auto done = transaction->commit(); !done) {
            return tl::unexpected<Error>(done.error());
        }
        progress();
    }
    return known;
}

} // namespace licencedesk::bench
