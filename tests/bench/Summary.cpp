#include "tests/bench/Bench.h"

#include "tests/bench/Quantile.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace licencedesk::bench {

namespace {

void count(FieldSummary &summary, const FieldScore &field)
{
    ++summary.count;
    summary.exact += field.exact ? 1 : 0;
    summary.silentErrors += field.isSilentError() ? 1 : 0;
    summary.falseAlarms += field.isFalseAlarm() ? 1 : 0;
    summary.characters += field.characters;
    summary.edits += field.edits;
}

void addCard(ConditionSummary &summary, const CardScore &card)
{
    ++summary.cards;
    summary.found += card.found ? 1 : 0;
    summary.wholeCards += card.allExact() ? 1 : 0;
    summary.meanOverlap += card.overlap; // divided at the end
    for (const FieldScore &field : card.fields) {
        count(summary.fields[field.field], field);
        count(summary.all, field);
        const bool sure = !field.flagged && field.confidence >= SureConfidence;
        summary.sure += sure ? 1 : 0;
        summary.sureWrong += sure && !field.exact ? 1 : 0;
    }
}

std::map<QString, std::pair<double, double>>
timesOf(const std::vector<const SpecimenScore *> &scores)
{
    std::map<QString, std::vector<double>> samples;
    for (const SpecimenScore *each : scores) {
        samples[QStringLiteral("load")].push_back(each->times.load);
        samples[QStringLiteral("find")].push_back(each->times.find);
        samples[QStringLiteral("rectify")].push_back(each->times.rectify);
        samples[QStringLiteral("read")].push_back(each->times.read);
        samples[QStringLiteral("interpret")].push_back(each->times.interpret);
        samples[QStringLiteral("verify")].push_back(each->times.verify);
        samples[QStringLiteral("total")].push_back(each->times.total());
        if (each->megapixels >= 11) {
            samples[QStringLiteral("total_12mp")].push_back(each->times.total());
        }
    }
    std::map<QString, std::pair<double, double>> times;
    for (const auto &[stage, values] : samples) {
        times[stage] = {quantile(values, 0.5), quantile(values, 0.95)};
    }
    return times;
}

ConditionSummary summariseOne(specimens::Condition condition,
                              const std::vector<SpecimenScore> &scores)
{
    ConditionSummary summary;
    summary.condition = condition;
    std::vector<const SpecimenScore *> own;
    for (const SpecimenScore &each : scores) {
        if (each.condition != condition) {
            continue;
        }
        own.push_back(&each);
        for (const CardScore &card : each.cards) {
            addCard(summary, card);
        }
    }
    if (summary.cards > 0) {
        summary.meanOverlap /= summary.cards;
    }
    summary.times = timesOf(own);
    return summary;
}

QString percent(int part, int whole)
{
    return whole == 0 ? QStringLiteral("-")
                      : QString::number(100.0 * part / whole, 'f', 1) + QLatin1Char('%');
}

QString fieldLine(const QString &name, const FieldSummary &field)
{
    return QStringLiteral("  %1 %2 %3 %4 %5 %6\n")
        .arg(name, -16)
        .arg(field.count, 6)
        .arg(percent(field.exact, field.count), 8)
        .arg(percent(field.characters - field.edits, field.characters), 8)
        .arg(QStringLiteral("%1 (%2)")
                 .arg(field.silentErrors)
                 .arg(percent(field.silentErrors, field.count)),
             12)
        .arg(percent(field.falseAlarms, field.count), 8);
}

QJsonObject toJson(const FieldSummary &field)
{
    return {{QStringLiteral("count"), field.count},
            {QStringLiteral("exact"), field.exact},
            {QStringLiteral("silent_errors"), field.silentErrors},
            {QStringLiteral("false_alarms"), field.falseAlarms},
            {QStringLiteral("characters"), field.characters},
            {QStringLiteral("character_edits"), field.edits}};
}

QJsonObject toJson(const ConditionSummary &summary)
{
    QJsonObject fields;
    for (const auto &[field, each] : summary.fields) {
        fields.insert(fieldKey(field), toJson(each));
    }
    QJsonObject times;
    for (const auto &[stage, each] : summary.times) {
        times.insert(stage, QJsonObject{{QStringLiteral("median"), each.first},
                                        {QStringLiteral("p95"), each.second}});
    }
    return {{QStringLiteral("condition"), specimens::conditionKey(summary.condition)},
            {QStringLiteral("cards"), summary.cards},
            {QStringLiteral("found"), summary.found},
            {QStringLiteral("whole_cards_exact"), summary.wholeCards},
            {QStringLiteral("mean_corner_iou"), summary.meanOverlap},
            {QStringLiteral("all_fields"), toJson(summary.all)},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("sure_fields"), summary.sure},
            {QStringLiteral("sure_fields_wrong"), summary.sureWrong},
            {QStringLiteral("times_ms"), times}};
}

QJsonArray detailsOf(const std::vector<SpecimenScore> &scores)
{
    QJsonArray details;
    for (const SpecimenScore &specimen : scores) {
        for (const CardScore &card : specimen.cards) {
            for (const FieldScore &field : card.fields) {
                details.append(QJsonObject{
                    {QStringLiteral("condition"), specimens::conditionKey(specimen.condition)},
                    {QStringLiteral("seed"), static_cast<qint64>(specimen.seed)},
                    {QStringLiteral("layout"), card.layoutId},
                    {QStringLiteral("font"), specimen.valueFont},
                    {QStringLiteral("iou"), card.overlap},
                    {QStringLiteral("field"), fieldKey(field.field)},
                    {QStringLiteral("truth"), field.truth},
                    {QStringLiteral("text"), field.text},
                    {QStringLiteral("exact"), field.exact},
                    {QStringLiteral("flagged"), field.flagged},
                    {QStringLiteral("reason"), field.reason},
                    {QStringLiteral("confidence"), field.confidence}});
            }
            if (card.fields.empty()) {
                details.append(QJsonObject{
                    {QStringLiteral("condition"), specimens::conditionKey(specimen.condition)},
                    {QStringLiteral("seed"), static_cast<qint64>(specimen.seed)},
                    {QStringLiteral("layout"), card.layoutId},
                    {QStringLiteral("font"), specimen.valueFont},
                    {QStringLiteral("missed"), true}});
            }
        }
    }
    return details;
}

} // namespace

std::vector<ConditionSummary> summarise(const std::vector<SpecimenScore> &scores)
{
    std::vector<ConditionSummary> summaries;
    for (const specimens::Condition condition : specimens::AllConditions) {
        ConditionSummary summary = summariseOne(condition, scores);
        if (summary.cards > 0) {
            summaries.push_back(std::move(summary));
        }
    }
    return summaries;
}

QString toTable(const std::vector<ConditionSummary> &summaries)
{
    QString table;
    for (const ConditionSummary &summary : summaries) {
        table += QStringLiteral("%1: %2 cards, found %3, corner IoU %4, whole card exact %5\n")
                     .arg(specimens::conditionKey(summary.condition))
                     .arg(summary.cards)
                     .arg(percent(summary.found, summary.cards))
                     .arg(summary.meanOverlap, 0, 'f', 4)
                     .arg(percent(summary.wholeCards, summary.cards));
        table += QStringLiteral("  %1 %2 %3 %4 %5 %6\n")
                     .arg(QLatin1String("field"), -16)
                     .arg(QLatin1String("n"), 6)
                     .arg(QLatin1String("exact"), 8)
                     .arg(QLatin1String("chars"), 8)
                     .arg(QLatin1String("silent"), 12)
                     .arg(QLatin1String("alarms"), 8);
        for (const auto &[field, each] : summary.fields) {
            table += fieldLine(fieldKey(field), each);
        }
        table += fieldLine(QStringLiteral("all"), summary.all);
        table += QStringLiteral("  at confidence >= 0.99: %1 fields, %2 wrong\n  ms median/p95:")
                     .arg(summary.sure)
                     .arg(summary.sureWrong);
        for (const auto &[stage, each] : summary.times) {
            table += QStringLiteral(" %1 %2/%3")
                         .arg(stage)
                         .arg(each.first, 0, 'f', 0)
                         .arg(each.second, 0, 'f', 0);
        }
        table += QLatin1String("\n\n");
    }
    return table + QStringLiteral("peak memory %1 MiB\n").arg(peakMemoryMiB(), 0, 'f', 0);
}

QJsonObject toJson(const BenchOptions &options, const std::vector<ConditionSummary> &summaries,
                   const std::vector<SpecimenScore> *details)
{
    QJsonArray conditions;
    for (const ConditionSummary &summary : summaries) {
        conditions.append(toJson(summary));
    }
    QJsonObject json{{QStringLiteral("specimens_per_condition"), options.specimens},
                     {QStringLiteral("seed"), static_cast<qint64>(options.seed)},
                     {QStringLiteral("peak_memory_mib"), peakMemoryMiB()},
                     {QStringLiteral("conditions"), conditions}};
    if (details) {
        json.insert(QStringLiteral("details"), detailsOf(*details));
    }
    return json;
}

} // namespace licencedesk::bench
