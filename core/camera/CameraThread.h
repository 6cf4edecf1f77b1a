#pragma once
// The thread in which cameras live: one for the whole life of the program. Qt Multimedia (6.4,
// GStreamer) tells of devices that come and go only in the thread that first asked for them, so
// that thread must not end before the program does.

#include <QThread>

namespace licencedesk {

/// Running from the first call until the application object goes.
QThread &cameraThread();

} // namespace licencedesk
