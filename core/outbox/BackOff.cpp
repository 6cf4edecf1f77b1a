#include "outbox/BackOff.h"

#include <algorithm>
#include <cmath>

namespace licencedesk {

std::chrono::seconds waitAfter(int failures, double chance, std::chrono::seconds asked)
{
    constexpr int MostDoublings = 10; // far past the longest wait
    constexpr double Spread = 0.25;
    const double plain = static_cast<double>(ShortestWait.count()) *
                         std::exp2(std::clamp(failures, 0, MostDoublings));
    const double spread = plain * (1 - Spread + 2 * Spread * std::clamp(chance, 0.0, 1.0));
    const auto own = std::chrono::seconds(std::lround(spread));
    return std::max(std::min(own, LongestWait), std::min(asked, LongestAskedFor));
}

} // namespace licencedesk
