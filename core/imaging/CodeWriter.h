#pragma once
// Enters: a text. Leaves: a picture of it as a QR code. The only place that knows how zxing-cpp
// writes; CodeReader knows how it reads.

#include <QImage>
#include <QString>

namespace licencedesk {

/// Black on white, one pixel a module, with the quiet zone of four modules; to be enlarged by whole
/// numbers without smoothing. Null: the text is longer than a QR code holds.
QImage drawQrCode(const QString &text);

} // namespace licencedesk
