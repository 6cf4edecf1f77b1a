#pragma once
// The picture that leaves the desk. Enters: the straightened card, upright, at its own scale.
// Leaves: a JPEG below the service's limit, without any metadata, and nothing but the card.

#include "support/Result.h"

#include <QByteArray>
#include <QImage>

namespace licencedesk {

struct UploadImage
{
    QByteArray jpeg;
    QSize size; ///< pixels
};

inline constexpr int UploadLimitBytes = 2 * 1000 * 1000; ///< "< 2 MB" in the documents: the smaller
inline constexpr int UploadLongestSide = 1600;           ///< pixels: 18 a millimetre of a card

/// Errors: Empty (no picture), TooLarge (cannot be made small enough).
Result<UploadImage> prepareUpload(const QImage &card);

} // namespace licencedesk
