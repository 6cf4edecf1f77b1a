#include "camera/PictureSource.h"

#include "imaging/LoadFrame.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>

namespace licencedesk {

namespace {

QStringList picturesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir()) {
        return {path};
    }
    QStringList patterns;
    for (const QString &suffix : pictureSuffixes()) {
        patterns << QStringLiteral("*.") + suffix;
    }
    const QDir folder(path);
    QStringList files;
    for (const QString &name : folder.entryList(patterns, QDir::Files, QDir::Name)) {
        files << folder.filePath(name);
    }
    return files;
}

} // namespace

PictureSource::PictureSource(QString path, double framesPerSecond, Playback playback,
                             QObject *parent)
    : FrameSource(parent), m_path(std::move(path)),
      m_interval(std::max(1, qRound(1000 / framesPerSecond))), m_playback(playback)
{}

PictureSource::~PictureSource() = default;

void PictureSource::start()
{
    m_files = picturesOf(m_path);
    m_next = 0;
    m_still = {};
    if (m_files.isEmpty()) {
        setStatus({SourceState::Unreadable, QFileInfo(m_path).fileName()});
        return;
    }
    if (!m_timer) {
        m_timer = std::make_unique<QTimer>();
        m_timer->setTimerType(Qt::PreciseTimer);
        connect(m_timer.get(), &QTimer::timeout, this, &PictureSource::showNext);
    }
    setStatus({SourceState::Starting, QFileInfo(m_path).fileName()});
    m_timer->start(m_interval);
}

void PictureSource::stop()
{
    m_timer.reset();
    setStatus({SourceState::Off, {}});
}

void PictureSource::showNext()
{
    const QString name = QFileInfo(m_path).fileName();
    if (m_next >= m_files.size()) {
        if (m_playback == Playback::Once) {
            m_timer->stop();
            setStatus({SourceState::Ended, name});
            return;
        }
        m_next = 0;
    }
    const QString &file = m_files[m_next++];
    if (m_still.isNull() || m_files.size() > 1) {
        const auto frame = loadFrame(file);
        if (!frame) {
            setStatus({SourceState::Unreadable, name});
            return;
        }
        m_still = frame->image;
    }
    setStatus({SourceState::Running, name});
    publish(m_still, FrameOrigin::File, name);
}

} // namespace licencedesk
