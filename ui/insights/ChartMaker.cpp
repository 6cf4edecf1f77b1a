#include "ui/insights/ChartMaker.h"

#include "ui/shell/OptionalModule.h"

#include <QString>

namespace licencedesk {

std::unique_ptr<ChartMaker> makeChartMaker()
{
    const auto make = reinterpret_cast<MakeChartMaker>(
        resolveOptional(QStringLiteral("licencedesk-charts"), MakeChartMakerName));
    return make ? std::unique_ptr<ChartMaker>(make()) : nullptr;
}

} // namespace licencedesk
