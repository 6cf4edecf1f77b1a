#pragma once
// Named figures as they are shown: as a chart, or as a table with bars.

#include <QStringList>

#include <algorithm>
#include <vector>

namespace licencedesk {

struct BarFigure
{
    QString label;
    double value = 0;
    QString text; ///< the value as it is read: "12", "3.1 % (4 of 129)"

    bool operator==(const BarFigure &) const = default;
};

struct BarFigures
{
    enum class Kind {
        OverTime, ///< columns from left to right; labels are left out where there is no room
        Ranking   ///< bars from the top down, each with its label
    };

    QString title;
    QString labelHeader; ///< what the labels are: "Day"
    QString valueHeader; ///< what the values are: "Licences"
    Kind kind = Kind::OverTime;
    bool percent = false; ///< the axis is one of percents
    std::vector<BarFigure> bars;

    double largest() const
    {
        double most = 0;
        for (const BarFigure &bar : bars) {
            most = std::max(most, bar.value);
        }
        return most;
    }
};

/// "2026-11-20: 5; 2026-11-21: 7", for screen readers.
inline QString spokenFigures(const BarFigures &figures)
{
    QStringList parts;
    for (const BarFigure &bar : figures.bars) {
        parts << QStringLiteral("%1: %2").arg(bar.label, bar.text);
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace licencedesk
