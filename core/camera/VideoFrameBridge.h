#pragma once
// Enters: a frame of Qt Multimedia in whatever layout the camera speaks. Leaves: a picture of our
// own. QVideoFrame::toImage() goes through the graphics card where there is one (slower), returns
// null for some formats and crashes on 4:2:2 planes (Qt 6.4), which is what most webcams' JPEG
// decodes to; so the planes are converted here. Deep copy: the frame's memory may go at once.

#include <QImage>
#include <QVideoFrame>

namespace licencedesk {

/// Format_RGB32; null for a frame that is empty, cannot be mapped or has an unknown layout.
QImage toImage(QVideoFrame frame);

/// Whether toImage() knows this layout.
bool isKnownLayout(QVideoFrameFormat::PixelFormat format);

} // namespace licencedesk
