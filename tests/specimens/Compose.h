#pragma once
// Lays a flat drawing into a picture through a projective map, without aliasing.

#include <QImage>
#include <QTransform>

namespace licencedesk::specimens {

/// \p artToPicture maps continuous pixels (0 is a pixel's edge) of \p art to those of \p picture.
/// Corners are rounded by \p cornerRadius art pixels.
void layOver(QImage &picture, const QImage &art, const QTransform &artToPicture,
             double cornerRadius);

} // namespace licencedesk::specimens
