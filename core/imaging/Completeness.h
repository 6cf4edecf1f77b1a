#pragma once
// Enters: the bytes of a picture file. Leaves: whether the picture in them goes on to its end.
// Decoders are forgiving: a JPEG cut off in transfer comes out as a picture with a grey foot, and
// a licence number may lie there. So the structure is walked before decoding.

#include <QByteArray>
#include <QByteArrayView>

namespace licencedesk {

/// \p format as QImageReader names it. Formats whose decoder notices a missing end by itself are
/// taken as complete.
bool isComplete(QByteArrayView bytes, const QByteArray &format);

} // namespace licencedesk
