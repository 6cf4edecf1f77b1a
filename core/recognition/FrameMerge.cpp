#include "recognition/FrameMerge.h"

#include <algorithm>

namespace licencedesk {

FieldReading mergedFrames(const std::vector<FieldReading> &frames)
{
    return *std::max_element(frames.begin(), frames.end(), [](const auto &a, const auto &b) {
        return a.confidence() < b.confidence();
    });
}

} // namespace licencedesk
