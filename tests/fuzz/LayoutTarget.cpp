// Any bytes as a layout file: what is taken can be drawn and looked for.

#include "layout/CardLayout.h"
#include "tests/fuzz/Demand.h"

#include <algorithm>

using namespace licencedesk;

namespace {

void demandOnCard(const QRectF &boxMm, const CardLayout &layout)
{
    const QRectF card = QRectF(QPointF(), layout.sizeMm).adjusted(-0.1, -0.1, 0.1, 0.1);
    demand(boxMm.isEmpty() || card.contains(boxMm));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto layout = parseLayout(bytesOf(data, size));
    if (!layout) {
        demand(!layout.error().message.isEmpty() && !layout.error().detail.isEmpty());
        return 0;
    }
    demand(!layout->id.isEmpty() && !layout->sizeMm.isEmpty());
    demand(layout->minimumHeightMm > 0 && layout->minimumHeightMm <= layout->maximumHeightMm);
    for (const PrintedLabel &label : layout->labels) {
        demand(!label.text.isEmpty());
        demandOnCard(label.boxMm, *layout);
    }
    for (const FieldZone &zone : layout->zones) {
        demand(zone.maximumLines >= 1 && zone.textHeightMm > 0);
        demandOnCard(zone.boxMm, *layout);
        demand(layout->zone(zone.field) != nullptr);
    }
    demandOnCard(layout->sealMm, *layout);
    demandOnCard(layout->photoMm, *layout);
    return 0;
}
