#pragma once
// One picture as it came in, upright after EXIF rotation. Everything later speaks of positions in
// this picture as "frame coordinates": pixels, origin top left, x right, y down.

#include <QDateTime>
#include <QImage>
#include <QString>

namespace licencedesk {

enum class FrameOrigin { File, Clipboard, Camera };

struct Frame
{
    QImage image; ///< Format_RGB32, never null in a Frame that a function returned
    /// UTC. A camera's frame: when the light fell in. A file: what its camera noted in it. Invalid:
    /// unknown, as for a clipboard: a picture loaded today was not taken today.
    QDateTime capturedAt;
    QDateTime receivedAt; ///< UTC: when the program got it; invalid in frames made by hand
    FrameOrigin origin = FrameOrigin::File;
    QString name; ///< what the user calls it: file name or "clipboard"; personal, never logged
};

} // namespace licencedesk
