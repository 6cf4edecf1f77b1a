#pragma once
// Charts, as a port: those of Qt Charts, where the module that holds them is installed. It is a
// module of its own because Qt Charts is under GPL 3 alone (see NOTICE); without it the figures are
// shown as tables.

#include "ui/insights/BarFigures.h"

#include <QColor>

#include <memory>

class QWidget;

namespace licencedesk {

struct ChartColours
{
    QColor bar;
    QColor text;
    QColor line;
};

class ChartMaker
{
public:
    virtual ~ChartMaker() = default;
    /// A new widget without a parent, which does not move and has no ground of its own.
    virtual QWidget *bars(const BarFigures &figures, const ChartColours &colours) = 0;
};

/// Null where the module is not installed.
std::unique_ptr<ChartMaker> makeChartMaker();

/// What the module gives.
using MakeChartMaker = ChartMaker *(*)();
constexpr char MakeChartMakerName[] = "licencedeskMakeChartMaker";

} // namespace licencedesk
