#pragma once
// Enters: a path or the bytes of a picture file. Leaves: a Frame, upright, or an Error that says
// what is wrong with the file. JPEG, PNG, BMP, TIFF, WebP, GIF; the content decides, not the
// suffix.

#include "imaging/Frame.h"
#include "support/Result.h"

#include <QByteArray>
#include <QStringList>

namespace licencedesk {

struct LoadOptions
{
    qint64 maxFileBytes = 256LL * 1024 * 1024; ///< larger files are refused unread
    qint64 maxPixels = 100'000'000;            ///< checked from the header, before decoding
};

/// Errors: NotFound, NotReadable, NotAFile, Empty, Unsupported, Damaged, TooLarge.
Result<Frame> loadFrame(const QString &path, const LoadOptions &options = {});

/// The same for bytes that came from elsewhere (clipboard, network). \p name is for the user.
Result<Frame> decodeFrame(const QByteArray &bytes, const QString &name,
                          const LoadOptions &options = {});

/// Wraps a picture that is decoded already (clipboard, drag). Errors: Empty for a null image,
/// TooLarge.
Result<Frame> frameFromImage(const QImage &image, FrameOrigin origin, const QString &name,
                             const LoadOptions &options = {});

/// Suffixes offered in file dialogs and taken from folders, lower case, no dot.
QStringList pictureSuffixes();

} // namespace licencedesk
