#include "tests/support/camera/VirtualCameras.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace licencedesk::test {

namespace {

constexpr int Quality = 92;

/// In one step: the camera never sees half a file.
void saveAtOnce(const QImage &picture, const QString &path)
{
    const QString draft = path + QStringLiteral(".draft");
    picture.save(draft, "JPG", Quality);
    std::rename(QFile::encodeName(draft).constData(), QFile::encodeName(path).constData());
}

} // namespace

VirtualCameras::VirtualCameras()
{
    qputenv("GST_PLUGIN_PATH", LICENCEDESK_CAMERA_PLUGIN);
    qputenv("GST_REGISTRY", QFile::encodeName(m_registry.filePath(QStringLiteral("registry"))));
#ifdef __SANITIZE_ADDRESS__
    // GStreamer's scanner is another program, without the sanitizer that the plug-in needs.
    qputenv("GST_REGISTRY_FORK", "no");
#endif
    qputenv("LICENCEDESK_CAMERAS", QFile::encodeName(folder()));
}

void VirtualCameras::show(const QString &camera, const QImage &picture)
{
    saveAtOnce(picture, place(camera + QStringLiteral(".jpg")));
}

void VirtualCameras::play(const QString &camera, const QList<QImage> &pictures)
{
    // A folder with a dot in its name is no camera: it becomes one when it is complete.
    const QString folder = place(camera);
    const bool isNew = !QDir(folder).exists();
    const QString target = isNew ? folder + QStringLiteral(".draft") : folder;
    QDir().mkpath(target);
    for (const QImage &picture : pictures) {
        const QString name = QStringLiteral("%1.jpg").arg(m_played++, 6, 10, QLatin1Char('0'));
        saveAtOnce(picture, QDir(target).filePath(name));
    }
    if (isNew) {
        QDir().rename(target, folder);
    }
}

void VirtualCameras::setBusy(const QString &camera, bool busy)
{
    QFile mark(place(camera + QStringLiteral(".busy")));
    if (busy) {
        (void)mark.open(QIODevice::WriteOnly);
    } else {
        mark.remove();
    }
}

void VirtualCameras::unplug(const QString &camera)
{
    QFile::remove(place(camera + QStringLiteral(".jpg")));
    QDir(place(camera)).removeRecursively();
}

} // namespace licencedesk::test
