#include "ui/insights/ChartMaker.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QStringList>

namespace licencedesk {

namespace {

/// Beside the program where it was built, in its library folder where it was installed.
QStringList modulePlaces()
{
    const QString folder = QCoreApplication::applicationDirPath();
    return {folder + QStringLiteral("/licencedesk-charts"),
            folder + QStringLiteral("/../lib/licencedesk/licencedesk-charts")};
}

} // namespace

std::unique_ptr<ChartMaker> makeChartMaker()
{
    for (const QString &place : modulePlaces()) {
        QLibrary module(place); // stays loaded when this goes out of scope
        const auto make = reinterpret_cast<MakeChartMaker>(module.resolve(MakeChartMakerName));
        if (make) {
            return std::unique_ptr<ChartMaker>(make());
        }
    }
    return nullptr;
}

} // namespace licencedesk
