#include "pipeline/Quality.h"

namespace licencedesk {

void judgeQuality(PageReading &page, const CardLayout &layout, QSize frameSize,
                  const QualityLimits &limits)
{
    Q_UNUSED(layout);
    Q_UNUSED(limits);
    page.evidence.shortSidePixels = std::min(frameSize.width(), frameSize.height());
}

} // namespace licencedesk
