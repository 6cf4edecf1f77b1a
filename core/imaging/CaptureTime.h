#pragma once
// Enters: the bytes of a picture file. Leaves: when it was taken, as the camera noted it in the
// file (EXIF DateTimeOriginal). The time of the file itself says nothing: copying changes it.

#include <QByteArray>
#include <QDateTime>

namespace licencedesk {

/// UTC; invalid when a JPEG file does not say, and for every other format. A time without a zone is
/// taken for the counter's, China time.
QDateTime captureTime(const QByteArray &bytes);

} // namespace licencedesk
