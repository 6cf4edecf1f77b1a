#include "store/Insights.h"

#include "exporting/CsvExport.h"
#include "store/InsightCounts.h"

#include <QSqlQuery>

namespace licencedesk {

namespace {

int dayNumber(QDate day)
{
    return day.year() * 10000 + day.month() * 100 + day.day();
}

QDate dayOf(int number)
{
    return QDate(number / 10000, number / 100 % 100, number % 100);
}

struct Row
{
    int day = 0;
    QString measure;
    QString name;
    qint64 count = 0;
    double total = 0;
};

struct Seconds
{
    qint64 count = 0;
    double total = 0;
};

void addField(Insights &insights, const Row &row)
{
    if (const auto field = fieldFromKey(row.name)) {
        ReadAndCorrected &figures = insights.fields[*field];
        (row.measure == QLatin1String("field") ? figures.read : figures.corrected) += row.count;
    }
}

bool isOfAgreement(const Row &row)
{
    return row.measure == QLatin1String(ComparedMeasure) ||
           row.measure == QLatin1String(SameMeasure);
}

void addAgreement(Insights &insights, const Row &row)
{
    if (const auto field = fieldFromKey(row.name)) {
        AgreementCount &figures = insights.agreement[*field];
        (row.measure == QLatin1String(SameMeasure) ? figures.same : figures.compared) += row.count;
    }
}

void addRow(Insights &insights, Seconds &seconds, const Row &row)
{
    if (row.measure == QLatin1String("licences")) {
        insights.licencesPerDay[dayOf(row.day)] += row.count;
        const int hour = row.name.toInt();
        if (hour >= 0 && hour < static_cast<int>(insights.licencesPerHour.size())) {
            insights.licencesPerHour[static_cast<std::size_t>(hour)] += row.count;
        }
    } else if (row.measure == QLatin1String("seconds")) {
        seconds.count += row.count;
        seconds.total += row.total;
    } else if (row.measure == QLatin1String("overridden")) {
        insights.overridden += row.count;
    } else if (row.measure == QLatin1String("failed")) {
        insights.failedChecks[row.name] += row.count;
    } else if (row.measure == QLatin1String("camera_fields")) {
        insights.cameras[row.name].read += row.count;
    } else if (row.measure == QLatin1String("camera_corrected")) {
        insights.cameras[row.name].corrected += row.count;
    } else if (isOfAgreement(row)) {
        addAgreement(insights, row);
    } else {
        addField(insights, row);
    }
}

void addCounted(QByteArray &csv, const QString &measure, const QString &name, qint64 count,
                const QString &value = {})
{
    csv += csvLine({measure, name, QString::number(count), value});
}

} // namespace

double ReadAndCorrected::correctedShare() const
{
    return read > 0 ? static_cast<double>(corrected) / static_cast<double>(read) : 0;
}

double AgreementCount::share() const
{
    return compared > 0 ? static_cast<double>(same) / static_cast<double>(compared) : 0;
}

qint64 Insights::licences() const
{
    qint64 sum = 0;
    for (const auto &[day, count] : licencesPerDay) {
        sum += count;
    }
    return sum;
}

Result<QStringList> insightCounters(Store &store)
{
    auto rows = store.database().run(
        QStringLiteral("SELECT DISTINCT counter FROM insights ORDER BY counter"));
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    QStringList counters;
    while (rows->next()) {
        counters << rows->value(0).toString();
    }
    return counters;
}

Result<Insights> readInsights(Store &store, const InsightsQuery &query)
{
    QString where = QStringLiteral("day >= ? AND day <= ? AND count > 0");
    QVariantList values{dayNumber(query.from), dayNumber(query.to)};
    if (query.counter) {
        where += QStringLiteral(" AND counter = ?");
        values << *query.counter;
    }
    auto rows = store.database().run(
        QStringLiteral("SELECT day, measure, name, sum(count), sum(total) FROM insights "
                       "WHERE %1 GROUP BY day, measure, name")
            .arg(where),
        values);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    Insights insights;
    Seconds seconds;
    while (rows->next()) {
        addRow(insights, seconds,
               {rows->value(0).toInt(), rows->value(1).toString(), rows->value(2).toString(),
                rows->value(3).toLongLong(), rows->value(4).toDouble()});
    }
    if (seconds.count > 0) {
        insights.meanSeconds = seconds.total / static_cast<double>(seconds.count);
    }
    return insights;
}

QByteArray insightsCsv(const Insights &insights)
{
    QByteArray csv =
        csvByteOrderMark() + csvLine({QStringLiteral("measure"), QStringLiteral("name"),
                                      QStringLiteral("count"), QStringLiteral("value")});
    for (const auto &[day, count] : insights.licencesPerDay) {
        addCounted(csv, QStringLiteral("licences_per_day"), day.toString(Qt::ISODate), count);
    }
    for (std::size_t hour = 0; hour < insights.licencesPerHour.size(); ++hour) {
        addCounted(csv, QStringLiteral("licences_per_hour"), QString::number(hour),
                   insights.licencesPerHour[hour]);
    }
    addCounted(csv, QStringLiteral("seconds_per_licence"), {}, insights.licences(),
               QString::number(insights.meanSeconds, 'f', 1));
    addCounted(csv, QStringLiteral("overridden"), {}, insights.overridden);
    for (const auto &[field, figures] : insights.fields) {
        addCounted(csv, QStringLiteral("corrected"), fieldKey(field), figures.read,
                   QString::number(figures.correctedShare(), 'f', 4));
    }
    for (const auto &[rule, count] : insights.failedChecks) {
        addCounted(csv, QStringLiteral("failed_check"), rule, count);
    }
    for (const auto &[camera, figures] : insights.cameras) {
        addCounted(csv, QStringLiteral("camera_corrected"), camera, figures.read,
                   QString::number(figures.correctedShare(), 'f', 4));
    }
    for (const auto &[field, figures] : insights.agreement) {
        addCounted(csv, QStringLiteral("remote_same"), fieldKey(field), figures.compared,
                   QString::number(figures.share(), 'f', 4));
    }
    return csv;
}

} // namespace licencedesk
