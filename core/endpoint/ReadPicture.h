#pragma once
// A picture as it came over the network, read: decode, read, verify. Every worker has one of its
// own.

#include "exporting/ReadResultJson.h"
#include "recognition/TextRecogniser.h"
#include "support/CancelToken.h"
#include "support/Clock.h"

#include <functional>

namespace licencedesk {

/// Belongs to one thread. Never throws.
using PictureReader = std::function<ReadResult(const QByteArray &picture, const CancelToken &)>;
using MakePictureReader = std::function<Result<PictureReader>()>;

/// The contract's: a file of 2 MB and more is refused (domain §5.1).
inline constexpr qsizetype LargestPicture = 2 * 1024 * 1024;

/// The real one. Its error: Unavailable.
MakePictureReader licenceReaders(const Clock &clock, RecogniserKind kind);

} // namespace licencedesk
