#include "camera/VideoSource.h"

#include "camera/PictureSource.h"
#include "camera/VideoFrameBridge.h"

#include <QFileInfo>
#include <QMediaPlayer>
#include <QUrl>
#include <QVideoSink>

namespace licencedesk {

VideoSource::VideoSource(QString path, QObject *parent)
    : FrameSource(parent), m_path(std::move(path))
{}

VideoSource::~VideoSource()
{
    stop();
}

void VideoSource::start()
{
    stop();
    const QString name = QFileInfo(m_path).fileName();
    setStatus({SourceState::Starting, name});
    m_sink = std::make_unique<QVideoSink>();
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, &VideoSource::take);
    m_player = std::make_unique<QMediaPlayer>();
    m_player->setVideoSink(m_sink.get());
    m_player->setLoops(QMediaPlayer::Infinite);
    const auto unreadable = [this, name] { setStatus({SourceState::Unreadable, name}); };
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this, unreadable);
    connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this,
            [unreadable](QMediaPlayer::MediaStatus status) {
                if (status == QMediaPlayer::InvalidMedia) {
                    unreadable();
                }
            });
    m_player->setSource(QUrl::fromLocalFile(m_path));
    m_player->play();
}

void VideoSource::stop()
{
    m_player.reset();
    m_sink.reset();
    setStatus({SourceState::Off, {}});
}

void VideoSource::take(const QVideoFrame &frame)
{
    const QImage image = frame.isValid() ? toImage(frame) : QImage();
    if (image.isNull()) {
        return;
    }
    const QString name = QFileInfo(m_path).fileName();
    setStatus({SourceState::Running, name});
    publish(image, FrameOrigin::File, name);
}

QStringList videoSuffixes()
{
    return {QStringLiteral("mp4"), QStringLiteral("mkv"), QStringLiteral("webm"),
            QStringLiteral("avi"), QStringLiteral("mov"), QStringLiteral("m4v")};
}

std::unique_ptr<FrameSource> makeFileSource(const QString &path)
{
    if (videoSuffixes().contains(QFileInfo(path).suffix().toLower())) {
        return std::make_unique<VideoSource>(path);
    }
    return std::make_unique<PictureSource>(path);
}

} // namespace licencedesk
