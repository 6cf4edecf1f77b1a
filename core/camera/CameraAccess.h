#pragma once
// Why there may be no camera although one is on the desk, as far as the system tells.

#include "camera/FrameSource.h"

#include <QString>

namespace licencedesk {

/// Where to look; a test looks elsewhere.
struct DevicePlaces
{
    QStringList pluginFolders; ///< Qt's plug-in folders; empty: those of this process
    QString deviceFolder = QStringLiteral("/dev");
};

/// NoBackend, Refused or NoDevice: asked when Qt lists no camera at all.
SourceState reasonForNoCamera(const DevicePlaces &places = {});

} // namespace licencedesk
