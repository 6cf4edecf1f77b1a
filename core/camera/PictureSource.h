#pragma once
// A picture, or the pictures of a folder in their order, played as if a camera saw them: for
// training staff, for demonstrations and for tests. A single picture stays in view; a folder is
// played once, or round and round.

#include "camera/FrameSource.h"

#include <QStringList>

#include <memory>

class QTimer;

namespace licencedesk {

enum class Playback { Once, Loop };

class PictureSource : public FrameSource
{
    Q_OBJECT

public:
    /// \p path: a picture file or a folder. \p framesPerSecond: more than 0.
    explicit PictureSource(QString path, double framesPerSecond = 15,
                           Playback playback = Playback::Loop, QObject *parent = nullptr);
    ~PictureSource() override;

public Q_SLOTS:
    void start() override; ///< from the beginning
    void stop() override;

private:
    void showNext();

    QString m_path;
    int m_interval; ///< ms
    Playback m_playback;
    QStringList m_files;
    qsizetype m_next = 0;
    QImage m_still; ///< the only picture, decoded once
    std::unique_ptr<QTimer> m_timer;
};

} // namespace licencedesk
