#pragma once
// Quantiles as the bench prints them: the nearest of the values, of few as of many.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace licencedesk::bench {

/// 0 when there are no values.
inline double quantile(std::vector<double> values, double share)
{
    if (values.empty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(std::lround(last * share))];
}

} // namespace licencedesk::bench
