#include "camera/CameraFormats.h"

#include <algorithm>
#include <tuple>

namespace licencedesk {

namespace {

/// Compared like a word in a dictionary, larger is better.
auto worth(const CameraFormat &format, const FormatWishes &wishes)
{
    const int width = format.size.width();
    const bool fluent = format.framesPerSecond >= wishes.minimumRate;
    const bool sharp = width >= wishes.minimumWidth && width <= wishes.largestWidth;
    const double size = sharp ? -width : std::min(width, wishes.largestWidth);
    return std::tuple(fluent && sharp, fluent, sharp, size, format.size.height(),
                      !format.isCompressed, format.framesPerSecond);
}

} // namespace

std::optional<std::size_t> bestFormat(const std::vector<CameraFormat> &formats,
                                      const FormatWishes &wishes)
{
    if (formats.empty()) {
        return std::nullopt;
    }
    const auto best =
        std::max_element(formats.begin(), formats.end(), [&](const auto &a, const auto &b) {
            return worth(a, wishes) < worth(b, wishes);
        });
    return static_cast<std::size_t>(best - formats.begin());
}

} // namespace licencedesk
