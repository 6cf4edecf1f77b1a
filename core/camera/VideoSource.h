#pragma once
// A video file, played round and round as if it were the camera.

#include "camera/FrameSource.h"

#include <memory>

class QMediaPlayer;
class QVideoFrame;
class QVideoSink;

namespace licencedesk {

class VideoSource : public FrameSource
{
    Q_OBJECT

public:
    explicit VideoSource(QString path, QObject *parent = nullptr);
    ~VideoSource() override;

public Q_SLOTS:
    void start() override;
    void stop() override;

private:
    void take(const QVideoFrame &frame);

    QString m_path;
    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QMediaPlayer> m_player;
};

/// Suffixes that are taken for video files, lower case, no dot.
QStringList videoSuffixes();

/// The source for a path: a video file, a picture, or a folder of pictures.
std::unique_ptr<FrameSource> makeFileSource(const QString &path);

} // namespace licencedesk
