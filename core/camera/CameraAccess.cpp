#include "camera/CameraAccess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace licencedesk {

namespace {

bool hasBackend(const QStringList &folders)
{
    return std::any_of(folders.begin(), folders.end(), [](const QString &folder) {
        return !QDir(folder + QStringLiteral("/multimedia")).isEmpty(QDir::Files);
    });
}

/// Video devices that this user may not open (on Debian: not in the group "video").
bool hasLockedDevice(const QString &folder)
{
    const QStringList devices =
        QDir(folder).entryList({QStringLiteral("video*")}, QDir::System | QDir::Files);
    return std::any_of(devices.begin(), devices.end(), [&folder](const QString &device) {
        const QFileInfo info(folder + u'/' + device);
        return !info.isReadable() || !info.isWritable();
    });
}

} // namespace

SourceState reasonForNoCamera(const DevicePlaces &places)
{
    const QStringList folders =
        places.pluginFolders.isEmpty() ? QCoreApplication::libraryPaths() : places.pluginFolders;
    if (!hasBackend(folders)) {
        return SourceState::NoBackend;
    }
    return hasLockedDevice(places.deviceFolder) ? SourceState::Refused : SourceState::NoDevice;
}

} // namespace licencedesk
