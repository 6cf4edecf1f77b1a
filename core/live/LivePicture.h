#pragma once
// The frame at the size in which the window paints it, so that painting is a plain copy.

#include "tracking/FramePyramid.h"

#include <QImage>

namespace licencedesk {

/// \p room: what there is, in pixels of the screen; the frame's aspect is kept inside it.
QImage livePicture(const QImage &frame, const FramePyramid &pyramid, QSize room);

} // namespace licencedesk
