#pragma once
// Order statistics of measured values.

#include <algorithm>
#include <cstddef>
#include <vector>

namespace licencedesk {

/// Value below which \p share (0…1) of \p values lie; 0 when there are none.
template <typename T>
double quantile(std::vector<T> values, double share)
{
    if (values.empty()) {
        return 0;
    }
    const auto at = values.begin() +
                    static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

} // namespace licencedesk
