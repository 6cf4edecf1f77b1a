#include "ui/insights/InsightFigures.h"
#include "ui/style/LocaleText.h"

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

struct RuleFamily
{
    char letter; ///< that the rules' ids begin with
    const char *label;
};

constexpr RuleFamily RuleFamilies[] = {
    {'R', QT_TRANSLATE_NOOP("InsightFigures", "Licence number")},
    {'D', QT_TRANSLATE_NOOP("InsightFigures", "Dates")},
    {'V', QT_TRANSLATE_NOOP("InsightFigures", "Validity")},
    {'P', QT_TRANSLATE_NOOP("InsightFigures", "Probation")},
    {'A', QT_TRANSLATE_NOOP("InsightFigures", "Age")},
    {'C', QT_TRANSLATE_NOOP("InsightFigures", "Vehicle class")},
    {'N', QT_TRANSLATE_NOOP("InsightFigures", "Name")},
    {'S', QT_TRANSLATE_NOOP("InsightFigures", "Seal")},
    {'B', QT_TRANSLATE_NOOP("InsightFigures", "Pages")},
    {'E', QT_TRANSLATE_NOOP("InsightFigures", "Electronic licence")},
    {'Q', QT_TRANSLATE_NOOP("InsightFigures", "Picture")},
    {'X', QT_TRANSLATE_NOOP("InsightFigures", "Earlier records")},
    {'W', QT_TRANSLATE_NOOP("InsightFigures", "Do-not-rent list")}};

} // namespace

QString checkLabel(const QString &rule)
{
    for (const RuleFamily &family : RuleFamilies) {
        if (rule.startsWith(QLatin1Char(family.letter))) {
            return QStringLiteral("%1 · %2").arg(rule, InsightFigures::tr(family.label));
        }
    }
    return rule;
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
        figures.bars.push_back(counted(shortDayText(day), count));
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

BarFigures agreementWithService(const Insights &insights)
{
    BarFigures figures{InsightFigures::tr("Agreement with the remote service"),
                       InsightFigures::tr("Field"),
                       InsightFigures::tr("Share read the same"),
                       BarFigures::Kind::Ranking,
                       true,
                       {}};
    for (const auto &[field, counts] : insights.agreement) {
        figures.bars.push_back({fieldLabel(field), percentOf(counts.share()),
                                percentText(counts.share(), counts.same, counts.compared)});
    }
    std::stable_sort(
        figures.bars.begin(), figures.bars.end(),
        [](const BarFigure &one, const BarFigure &other) { return one.value < other.value; });
    return figures;
}

} // namespace licencedesk
