#pragma once
// Writes into a JPEG what a camera notes about the time of a picture.

#include <QByteArray>

namespace licencedesk::test {

enum class ByteOrder { Little, Big };

struct ExifTime
{
    QByteArray taken;  ///< "2026:11:20 10:30:05"
    QByteArray offset; ///< "+08:00"; empty: no such tag
    ByteOrder order = ByteOrder::Little;
};

/// \p jpeg with an EXIF block behind its start marker.
QByteArray withCaptureTime(const QByteArray &jpeg, const ExifTime &time);

} // namespace licencedesk::test
