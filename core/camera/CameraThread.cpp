#include "camera/CameraThread.h"

#include <QCoreApplication>

namespace licencedesk {

QThread &cameraThread()
{
    static QThread *const thread = [] {
        auto *made = new QThread; // outlives every static object that may still use it
        made->setObjectName(QStringLiteral("cameras"));
        made->start();
        qAddPostRoutine([] {
            cameraThread().quit();
            cameraThread().wait();
        });
        return made;
    }();
    return *thread;
}

} // namespace licencedesk
