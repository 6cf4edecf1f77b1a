#pragma once
// Enters: a picture and where a two-dimensional code must be. Leaves: whether one is there, and its
// colour. Judged by its texture, not by decoding: blur and moiré take the content, not the pattern.

#include <QImage>
#include <QRect>

#include <optional>

namespace licencedesk {

struct CodePattern
{
    std::optional<bool> found; ///< empty: the place is burnt out or half covered
    /// How much redder the dark modules are than their white ground: 0 black ink, 0.3 and more red.
    double redness = 0;
    /// Red over green of the white between the modules: the colour of light and camera. 1 without
    /// a code.
    double whiteBalance = 1;
};

CodePattern findCodePattern(const QImage &image, const QRect &place);

/// Red over green of the ground of \p part, print left aside; 0 for an empty part.
double groundRedness(const QImage &image, const QRect &part);

} // namespace licencedesk
