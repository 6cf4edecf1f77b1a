#include "store/SearchTerms.h"

#include "store/RecordStore.h"
#include "support/CounterTime.h"
#include "verification/RentalContext.h"

#include <QCoreApplication>
#include <QSqlQuery>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr int LeapYears = 9; // 29 February may be eight years away: 1896 to 1904

/// Jumps from one value of an indexed column to the next, whatever the number of rows.
Result<QStringList> distinctValues(Store &store, const QString &column)
{
    auto rows = store.database().run(
        QStringLiteral(
            "WITH RECURSIVE seen(value) AS (SELECT min(%1) FROM records UNION ALL "
            "SELECT (SELECT min(%1) FROM records WHERE %1 > seen.value) FROM seen "
            "WHERE seen.value IS NOT NULL) SELECT value FROM seen WHERE value IS NOT NULL")
            .arg(column));
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    QStringList values;
    while (rows->next()) {
        values << rows->value(0).toString();
    }
    return values;
}

SqlCondition anyOf(const QString &column, const QVariantList &values)
{
    const QStringList places(values.size(), QStringLiteral("?"));
    return {QStringLiteral("%1 IN (%2)").arg(column, places.join(u',')), values};
}

/// As a list of ids: beside another condition SQLite would otherwise read that one's index from end
/// to end and look up every row of it.
SqlCondition hashIn(const QString &column, const QList<QByteArray> &hashes)
{
    const SqlCondition hash = anyOf(column, QVariantList(hashes.begin(), hashes.end()));
    return {QStringLiteral("id IN (SELECT id FROM records WHERE %1)").arg(hash.sql), hash.values};
}

QVariantList startingWith(const QString &term, const QStringList &words)
{
    QVariantList found;
    for (const QString &word : words) {
        if (!word.isEmpty() && word.startsWith(term, Qt::CaseInsensitive)) {
            found << word;
        }
    }
    return found;
}

QVariantList vehiclesNamed(const QString &term, const QStringList &ids)
{
    QVariantList found;
    for (const QString &id : ids) {
        if (!id.isEmpty() && (id.contains(term, Qt::CaseInsensitive) ||
                              vehicleLabel(id).contains(term, Qt::CaseInsensitive))) {
            found << id;
        }
    }
    return found;
}

QVariantList resultsNamed(const QString &term)
{
    const std::pair<FindingResult, const char *> words[] = {
        {FindingResult::Passed, QT_TRANSLATE_NOOP("RecordSearch", "passed")},
        {FindingResult::Failed, QT_TRANSLATE_NOOP("RecordSearch", "failed")},
        {FindingResult::Warning, QT_TRANSLATE_NOOP("RecordSearch", "warning")},
        {FindingResult::NotChecked, QT_TRANSLATE_NOOP("RecordSearch", "unchecked")}};
    QVariantList found;
    for (const auto &[result, word] : words) {
        const QString translated = QCoreApplication::translate("RecordSearch", word);
        if (term.size() >= 2 && (translated.startsWith(term, Qt::CaseInsensitive) ||
                                 QLatin1String(word).startsWith(term, Qt::CaseInsensitive))) {
            found << static_cast<int>(result);
        }
    }
    return found;
}

struct Days
{
    QDate first;
    QDate after;
};

std::optional<Days> daysNamed(const QString &term, QDate today)
{
    QString plain = term;
    plain.replace(u'/', u'-').replace(u'.', u'-').replace(u'年', u'-').replace(u'月', u'-');
    plain.remove(u'日');
    if (const QDate day = QDate::fromString(plain, QStringLiteral("yyyy-M-d")); day.isValid()) {
        return Days{day, day.addDays(1)};
    }
    if (plain.endsWith(u'-')) {
        plain.chop(1);
    }
    if (const QDate month = QDate::fromString(plain, QStringLiteral("yyyy-M")); month.isValid()) {
        return Days{month, month.addMonths(1)};
    }
    // Without a year: the latest such day.
    QDate day = QDate::fromString(QStringLiteral("2000-") + plain, QStringLiteral("yyyy-M-d"));
    if (!day.isValid() || !plain.contains(u'-')) {
        return std::nullopt;
    }
    for (int year = today.year(); year > today.year() - LeapYears; --year) {
        const QDate latest(year, day.month(), day.day());
        if (latest.isValid() && latest <= today) {
            return Days{latest, latest.addDays(1)};
        }
    }
    return std::nullopt;
}

qint64 startOf(QDate day)
{
    return startOfDay(day).toMSecsSinceEpoch();
}

bool isNumberLike(const QString &term)
{
    return std::all_of(term.begin(), term.end(), [](QChar each) {
        return (each >= u'0' && each <= u'9') || (each >= u'A' && each <= u'Z');
    });
}

} // namespace

Result<SearchVocabulary> searchVocabulary(Store &store)
{
    auto operators = distinctValues(store, QStringLiteral("operator"));
    auto counters = distinctValues(store, QStringLiteral("counter"));
    auto vehicles = distinctValues(store, QStringLiteral("vehicle"));
    if (!operators || !counters || !vehicles) {
        const auto &failed = !operators ? operators : !counters ? counters : vehicles;
        return tl::unexpected<Error>(failed.error());
    }
    return SearchVocabulary{*operators, *counters, *vehicles};
}

std::vector<SqlCondition> meaningsOf(const QString &term, const SearchVocabulary &vocabulary,
                                     const Vault &vault, QDate today)
{
    constexpr qsizetype ShortestNumber = 6; // passports
    std::vector<SqlCondition> meanings;
    const QString number = normalisedNumber(term);
    if (isNumberLike(number) && number.size() >= ShortestNumber) {
        meanings.push_back(
            hashIn(QStringLiteral("number_hash"), vault.blindIndices(NumberPurpose, number)));
    }
    if (isNumberLike(number) && number.size() == 4) {
        meanings.push_back(
            hashIn(QStringLiteral("ending_hash"), vault.blindIndices(EndingPurpose, number)));
    }
    const QString name = normalisedName(term);
    if (name.size() >= 2 &&
        std::any_of(name.begin(), name.end(), [](QChar each) { return each.isLetter(); })) {
        meanings.push_back(
            hashIn(QStringLiteral("name_hash"), vault.blindIndices(NamePurpose, name)));
    }
    if (const auto days = daysNamed(term, today)) {
        meanings.push_back({QStringLiteral("accepted_at >= ? AND accepted_at < ?"),
                            {startOf(days->first), startOf(days->after)}});
    }
    const std::pair<const char *, QVariantList> lists[] = {
        {"operator", startingWith(term, vocabulary.operators)},
        {"counter", startingWith(term, vocabulary.counters)},
        {"vehicle", vehiclesNamed(term, vocabulary.vehicles)},
        {"result", resultsNamed(term)}};
    for (const auto &[column, values] : lists) {
        for (const QVariant &value : values) { // one by one: each reads its index in order
            meanings.push_back({QStringLiteral("%1 = ?").arg(QLatin1String(column)), {value}});
        }
    }
    return meanings;
}

} // namespace licencedesk
