#pragma once
// The room with the virtual cameras, as a test uses it: plugs them in and out and changes what they
// look at.

#include <QImage>
#include <QString>
#include <QTemporaryDir>

namespace licencedesk::test {

class VirtualCameras
{
public:
    /// Sets the environment for the plug-in; before any camera is asked for, best before the
    /// application is made.
    VirtualCameras();

    QString folder() const { return m_folder.path(); }
    /// Plugs it in, or changes what it looks at.
    void show(const QString &camera, const QImage &picture);
    /// A camera that plays pictures; more of them are added to the end.
    void play(const QString &camera, const QList<QImage> &pictures);
    void setBusy(const QString &camera, bool busy);
    void unplug(const QString &camera);

private:
    QString place(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QTemporaryDir m_registry;
    int m_played = 0;
};

} // namespace licencedesk::test
