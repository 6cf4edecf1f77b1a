#pragma once
// Which of a camera's formats to ask for. Left alone, drivers give their largest raw picture at 5
// frames a second, or 640 x 480.

#include <QSize>

#include <optional>
#include <vector>

namespace licencedesk {

struct CameraFormat
{
    QSize size;                 ///< px
    double framesPerSecond = 0; ///< the most that it gives
    bool isCompressed = false;  ///< JPEG: costs decoding
};

struct FormatWishes
{
    /// 88 mm at 300 dpi are 1039 px; the card fills 70 % of the picture: 1484 px.
    int minimumWidth = 1484;
    double minimumRate = 15; ///< frames/s; fewer, and the outline limps behind the hand
    int largestWidth = 2600; ///< px; more costs time and reads no better
};

/// Index of the best format; empty when there is none. Both wishes met: the smallest such picture
/// (quickest), raw before compressed at the same size. Otherwise rate goes before width: a
/// picture that is too small is said to be too small, a slow one cannot be aimed.
std::optional<std::size_t> bestFormat(const std::vector<CameraFormat> &formats,
                                      const FormatWishes &wishes = {});

} // namespace licencedesk
