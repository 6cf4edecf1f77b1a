#pragma once
// Enters: a picture, or the part of one where a code is expected. Leaves: what its bar code says.
// The only place that knows zxing-cpp.

#include <QImage>
#include <QString>

namespace licencedesk {

/// The text of a Code 39 or Code 128 whose bars stand upright, without start and stop characters;
/// empty when there is none that can be read.
QString readBarcode(const QImage &image);

} // namespace licencedesk
