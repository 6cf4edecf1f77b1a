#pragma once
// Reading off the GUI thread: enters a picture (path or frame) or boxes that moved, leaves what was
// read, in the GUI thread. A newer job withdraws the older one. The recogniser is made in the
// background at the start, so the first picture does not wait for it.

#include "pipeline/PageSource.h"
#include "support/TaskRunner.h"

#include <QObject>

#include <map>
#include <variant>

namespace licencedesk {

using Picture = std::variant<QString, Frame>; ///< a path, or what is in memory already

struct PictureReading
{
    Frame frame;
    std::vector<PageReading> pages; ///< empty: no licence was found in it
};

class ReadingService : public QObject
{
    Q_OBJECT

public:
    explicit ReadingService(PageSourceFactory factory, QObject *parent = nullptr);

    void warmUp();
    void read(const Picture &picture, const ReadOptions &options,
              const std::function<void(Result<PictureReading>)> &done);
    /// All of \p boxes (by printed zone, card mm) on one page.
    void reread(const PageReading &page, const std::map<FieldId, QRectF> &boxes,
                const std::function<void(Result<PageReading>)> &done);
    void cancel();
    bool isBusy() const { return m_runner.isBusy(); }

private:
    std::shared_ptr<LazyPageSource> m_source; ///< used in the worker thread only
    TaskRunner m_runner;
};

/// What a path or frame is as a Frame; decodes when it has to.
Result<Frame> toFrame(const Picture &picture);

} // namespace licencedesk
