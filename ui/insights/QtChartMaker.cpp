// The module licencedesk-charts; built where Qt Charts is installed and LICENCEDESK_CHARTS is on.
// Qt Charts is under GPL 3: see NOTICE before this file is built into a package.

#include "ui/insights/ChartMaker.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QHorizontalBarSeries>
#include <QValueAxis>

namespace licencedesk {

namespace {

constexpr int MostLabels = 8;     // over time; more would be cut off
constexpr int MostBarValues = 31; // more would stand on each other
constexpr int ColumnsHeight = 17; // lines of text
constexpr double RowHeight = 2.4; // lines of text
constexpr double BarWidth = 0.72; // of what there is room for
constexpr double PercentStep = 25;
constexpr double Headroom = 1.12; // for the value above the highest column
constexpr double Sideroom = 1.3;  // for the value behind the longest bar
constexpr int GridOpacity = 110;  // of 255: the values are read, not the lines

/// Horizontal bars are drawn from the bottom up; the first belongs on top.
std::vector<BarFigure> inDrawingOrder(const BarFigures &figures)
{
    const bool ranking = figures.kind == BarFigures::Kind::Ranking;
    return ranking ? std::vector<BarFigure>(figures.bars.rbegin(), figures.bars.rend())
                   : figures.bars;
}

QBarSet *barSet(const BarFigures &figures, const ChartColours &colours)
{
    auto *set = new QBarSet(figures.valueHeader);
    for (const BarFigure &bar : inDrawingOrder(figures)) {
        *set << bar.value;
    }
    set->setColor(colours.bar);
    set->setBorderColor(colours.bar);
    set->setLabelColor(colours.text);
    return set;
}

template <typename Axis>
Axis *axis(const ChartColours &colours)
{
    auto *made = new Axis;
    made->setLabelsColor(colours.text);
    made->setLinePenColor(colours.line);
    QColor grid = colours.line;
    grid.setAlpha(GridOpacity);
    made->setGridLineColor(grid);
    return made;
}

QValueAxis *valueAxis(const BarFigures &figures, const ChartColours &colours)
{
    auto *values = axis<QValueAxis>(colours);
    values->setLabelFormat(figures.percent ? QStringLiteral("%.0f %%") : QStringLiteral("%.0f"));
    const bool ranking = figures.kind == BarFigures::Kind::Ranking;
    const double room = ranking ? Sideroom : Headroom;
    values->setRange(0, std::max(1.0, figures.largest() * room));
    if (figures.percent && figures.largest() > PercentStep) {
        values->setTickType(QValueAxis::TicksDynamic); // 25, 50, 75, 100 and room for a value
        values->setTickInterval(PercentStep);
    } else {
        values->applyNiceNumbers();
    }
    return values;
}

QAbstractAxis *timeAxis(const BarFigures &figures, const ChartColours &colours)
{
    auto *time = axis<QCategoryAxis>(colours);
    const int count = static_cast<int>(figures.bars.size());
    const int step = (count + MostLabels - 1) / MostLabels;
    time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    time->setRange(-0.5, count - 0.5);
    for (int i = 0; i < count; i += step) {
        time->append(figures.bars[static_cast<std::size_t>(i)].label, i);
    }
    time->setGridLineVisible(false);
    return time;
}

QAbstractAxis *namesAxis(const BarFigures &figures, const ChartColours &colours)
{
    auto *names = axis<QBarCategoryAxis>(colours);
    for (const BarFigure &bar : inDrawingOrder(figures)) {
        names->append(bar.label);
    }
    names->setGridLineVisible(false);
    return names;
}

class QtChartMaker final : public ChartMaker
{
public:
    QWidget *bars(const BarFigures &figures, const ChartColours &colours) override
    {
        const bool ranking = figures.kind == BarFigures::Kind::Ranking;
        QAbstractBarSeries *series = nullptr;
        if (ranking) {
            series = new QHorizontalBarSeries;
        } else {
            series = new QBarSeries;
        }
        series->append(barSet(figures, colours));
        series->setBarWidth(BarWidth);
        series->setLabelsVisible(figures.bars.size() <= MostBarValues);
        series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
        series->setLabelsPrecision(3);
        series->setLabelsFormat(figures.percent ? QStringLiteral("@value %")
                                                : QStringLiteral("@value"));
        auto *chart = new QChart;
        chart->addSeries(series);
        addAxes(*chart, *series, figures, colours);
        return view(chart, figures);
    }

private:
    static void addAxes(QChart &chart, QAbstractSeries &series, const BarFigures &figures,
                        const ChartColours &colours)
    {
        const bool ranking = figures.kind == BarFigures::Kind::Ranking;
        QAbstractAxis *names = ranking ? namesAxis(figures, colours) : timeAxis(figures, colours);
        QAbstractAxis *values = valueAxis(figures, colours);
        chart.addAxis(names, ranking ? Qt::AlignLeft : Qt::AlignBottom);
        chart.addAxis(values, ranking ? Qt::AlignBottom : Qt::AlignLeft);
        series.attachAxis(names);
        series.attachAxis(values);
    }

    static QWidget *view(QChart *chart, const BarFigures &figures)
    {
        chart->legend()->hide();
        chart->setBackgroundVisible(false);
        chart->setMargins(QMargins(0, 0, 0, 0));
        chart->setAnimationOptions(QChart::NoAnimation);
        auto *view = new QChartView(chart);
        for (QAbstractAxis *each : chart->axes()) {
            each->setLabelsFont(view->font());
        }
        view->setRenderHint(QPainter::Antialiasing);
        view->setFrameShape(QFrame::NoFrame);
        view->setBackgroundBrush(Qt::NoBrush);
        view->viewport()->setAutoFillBackground(false);
        view->setFocusPolicy(Qt::NoFocus); // a picture; its figures are in the table, too
        view->viewport()->setFocusPolicy(Qt::NoFocus);
        view->setInteractive(false);
        const int line = view->fontMetrics().height();
        const bool ranking = figures.kind == BarFigures::Kind::Ranking;
        const auto rows = static_cast<double>(figures.bars.size()) + 2; // with the axis
        view->setFixedHeight(ranking ? qRound(line * RowHeight * rows) : line * ColumnsHeight);
        return view;
    }
};

} // namespace

} // namespace licencedesk

extern "C" Q_DECL_EXPORT licencedesk::ChartMaker *licencedeskMakeChartMaker()
{
    return new licencedesk::QtChartMaker; // the caller owns it
}
