#include "camera/FrameSource.h"

#include <QTransform>

namespace licencedesk {

FrameSource::FrameSource(QObject *parent) : QObject(parent)
{
    qRegisterMetaType<Frame>();
    qRegisterMetaType<SourceStatus>();
    qRegisterMetaType<FrameOrientation>();
}

FrameSource::~FrameSource() = default;

void FrameSource::setStatus(const SourceStatus &status)
{
    if (m_status != status) {
        m_status = status;
        Q_EMIT statusChanged(status);
    }
}

void FrameSource::publish(const QImage &image, FrameOrigin origin, const QString &name)
{
    Frame next;
    next.image = oriented(image, m_orientation);
    next.receivedAt = QDateTime::currentDateTimeUtc();
    if (origin == FrameOrigin::Camera) {
        next.capturedAt = next.receivedAt; // when a file was filmed nobody knows
    }
    next.origin = origin;
    next.name = name;
    Q_EMIT frame(next);
}

QImage oriented(const QImage &image, const FrameOrientation &orientation)
{
    QImage turned = image;
    if (orientation.quarterTurns % 4 != 0) {
        turned = turned.transformed(QTransform().rotate(90.0 * orientation.quarterTurns));
    }
    return orientation.mirrored ? turned.mirrored(true, false) : turned;
}

} // namespace licencedesk
