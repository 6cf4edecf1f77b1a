#include "ui/insights/InsightFigures.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace licencedesk {

namespace {

constexpr int MostDays = 92; // a quarter; beyond that by weeks
constexpr int WeekDays = 7;

class InsightFigures
{
    Q_DECLARE_TR_FUNCTIONS(InsightFigures)
};

BarFigure counted(const QString &label, qint64 count)
{
    return {label, static_cast<double>(count), QLocale().toString(count)};
}

QString percentText(double share, qint64 part, qint64 whole)
{
    return InsightFigures::tr("%1 % (%2 of %3)")
        .arg(QLocale().toString(share * 100, 'f', 1), QLocale().toString(part),
             QLocale().toString(whole));
}

/// As it is drawn: a tenth of a percent is all that is meant.
double percentOf(double share)
{
    return std::round(share * 1000) / 10;
}

void sortLargestFirst(BarFigures &figures)
{
    std::stable_sort(
        figures.bars.begin(), figures.bars.end(),
        [](const BarFigure &one, const BarFigure &other) { return one.value > other.value; });
}

QString familyLabel(QChar family)
{
    switch (family.unicode()) {
    case 'R':
        return InsightFigures::tr("Licence number");
    case 'D':
        return InsightFigures::tr("Dates");
    case 'V':
        return InsightFigures::tr("Validity");
    case 'P':
        return InsightFigures::tr("Probation");
    case 'A':
        return InsightFigures::tr("Age");
    case 'C':
        return InsightFigures::tr("Vehicle class");
    case 'N':
        return InsightFigures::tr("Name");
    case 'S':
        return InsightFigures::tr("Seal");
    case 'B':
        return InsightFigures::tr("Pages");
    case 'E':
        return InsightFigures::tr("Electronic licence");
    case 'Q':
        return InsightFigures::tr("Picture");
    case 'X':
        return InsightFigures::tr("Earlier records");
    case 'W':
        return InsightFigures::tr("Do-not-rent list");
    default:
        return {};
    }
}

} // namespace

QString checkLabel(const QString &rule)
{
    const QString family = rule.isEmpty() ? QString() : familyLabel(rule.front());
    return family.isEmpty() ? rule : QStringLiteral("%1 · %2").arg(rule, family);
}

BarFigures licencesOverTime(const Insights &insights, QDate from, QDate to)
{
    const bool weeks = from.daysTo(to) >= MostDays;
    BarFigures figures{weeks ? InsightFigures::tr("Licences per week")
                             : InsightFigures::tr("Licences per day"),
                       weeks ? InsightFigures::tr("Week from") : InsightFigures::tr("Day"),
                       InsightFigures::tr("Licences"),
                       BarFigures::Kind::OverTime,
                       false,
                       {}};
    const int step = weeks ? WeekDays : 1;
    for (QDate day = from; day <= to; day = day.addDays(step)) {
        qint64 count = 0;
        const auto end = insights.licencesPerDay.lower_bound(day.addDays(step));
        for (auto it = insights.licencesPerDay.lower_bound(day); it != end; ++it) {
            count += it->second;
        }
        figures.bars.push_back(counted(day.toString(QStringLiteral("MM-dd")), count));
    }
    return figures;
}

BarFigures licencesPerHour(const Insights &insights)
{
    BarFigures figures{InsightFigures::tr("Licences by the hour of the day"),
                       InsightFigures::tr("Hour"),
                       InsightFigures::tr("Licences"),
                       BarFigures::Kind::OverTime,
                       false,
                       {}};
    const auto isOpen = [](qint64 count) { return count > 0; };
    const auto &hours = insights.licencesPerHour;
    const auto first = std::find_if(hours.begin(), hours.end(), isOpen);
    const auto last = std::find_if(hours.rbegin(), hours.rend(), isOpen).base();
    for (auto hour = first; hour < last; ++hour) { // the hours at which the counter works
        const auto number = static_cast<int>(hour - hours.begin());
        figures.bars.push_back(counted(QStringLiteral("%1:00").arg(number), *hour));
    }
    return figures;
}

BarFigures correctedFields(const Insights &insights)
{
    BarFigures figures{InsightFigures::tr("Corrected by hand, by field"),
                       InsightFigures::tr("Field"),
                       InsightFigures::tr("Share corrected"),
                       BarFigures::Kind::Ranking,
                       true,
                       {}};
    for (const auto &[field, read] : insights.fields) {
        const double share = read.correctedShare();
        figures.bars.push_back(
            {fieldLabel(field), percentOf(share), percentText(share, read.corrected, read.read)});
    }
    sortLargestFirst(figures);
    return figures;
}

BarFigures failedChecks(const Insights &insights)
{
    BarFigures figures{InsightFigures::tr("Checks that failed"),
                       InsightFigures::tr("Check"),
                       InsightFigures::tr("Licences"),
                       BarFigures::Kind::Ranking,
                       false,
                       {}};
    for (const auto &[rule, count] : insights.failedChecks) {
        figures.bars.push_back(counted(checkLabel(rule), count));
    }
    sortLargestFirst(figures);
    return figures;
}

BarFigures accuracyByCamera(const Insights &insights)
{
    BarFigures figures{InsightFigures::tr("Right as read, by camera"),
                       InsightFigures::tr("Camera"),
                       InsightFigures::tr("Share of the fields"),
                       BarFigures::Kind::Ranking,
                       true,
                       {}};
    for (const auto &[camera, read] : insights.cameras) {
        const double share = 1 - read.correctedShare();
        const QString name = camera.isEmpty() ? InsightFigures::tr("Pictures from files") : camera;
        figures.bars.push_back(
            {name, percentOf(share), percentText(share, read.read - read.corrected, read.read)});
    }
    return figures;
}

} // namespace licencedesk
