#pragma once
// The live desk without a window: looks at every frame, guides, captures by itself, reads several
// frames until nothing is in doubt. Lives in a thread of its own (the looking thread); the slow
// look and the reading have one each. Frames come in and views go out through mailboxes in which
// the newest wins, so nothing queues up behind a slow stage.

#include "live/LiveView.h"
#include "pipeline/LicenceCollector.h"
#include "pipeline/PageSource.h"
#include "support/Mailbox.h"
#include "support/TaskRunner.h"
#include "tracking/CaptureGate.h"
#include "tracking/CardTracker.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <set>

namespace licencedesk {

struct LiveOptions
{
    Strictness strictness = Strictness::Normal;
    bool captureByItself = true;
    QSize pictureSize{960, 540}; ///< of the view's picture, px; aspect is kept inside it
    std::set<DocumentPage> have; ///< pages on the desk: not captured again by itself
    int lookEvery = 1;           ///< frames; more while the clerk works on a record
    int mostFrames = 8;          ///< read for one licence
    int longestReading = 4000;   ///< ms from the first frame; then what there is has to do
    int longestTilting = 8000;   ///< the same while glare or a finger is being taken off a field
};

/// What came of a capture.
struct LiveCapture
{
    std::vector<PageReading> pages; ///< merged over the frames; empty: no licence in the picture
    std::vector<Frame> frames;      ///< of each page; one frame, where there is no page
    int framesRead = 0;
    qint64 milliseconds = 0; ///< from the capture to here
    qint64 seenFor = 0;      ///< ms from the card's coming into view to here
    bool byHand = false;
};

class LiveSession : public QObject
{
    Q_OBJECT

public:
    explicit LiveSession(const PageSourceFactory &pages, QObject *parent = nullptr);
    ~LiveSession() override;

    Mailbox<Frame> &frames() { return m_frames; }  ///< any thread; then call frameArrived() queued
    Mailbox<LiveView> &views() { return m_views; } ///< any thread

public Q_SLOTS:
    void frameArrived();
    void setOptions(const licencedesk::LiveOptions &options);
    /// The clerk wants this picture, whatever the guidance says.
    void captureNow();
    /// The next licence: what is in view now was read, or is not wanted.
    void startOver();
    /// Cards in view may be captured again.
    void rearm();
    /// No frames for a while: what is tracked is gone.
    void forgetView();
    /// Answered by newest(): the whole frame, for those who look at more than cards.
    void showNewest();

Q_SIGNALS:
    void viewed(); ///< a new view lies in views(), where there was none
    void captured(const licencedesk::LiveCapture &capture);
    void failed(const licencedesk::Error &error);
    void newest(const licencedesk::Frame &frame); ///< its image is null without a picture

private:
    struct Reading
    {
        bool active = false;
        bool byHand = false;
        int card = 0;         ///< number of the tracked card, 0: none
        qint64 since = 0;     ///< ms
        qint64 cardSince = 0; ///< ms
        LicenceCollector collector;
        std::vector<Frame> frames; ///< by their number in the collector; dropped ones are null
    };

    void look(const Frame &frame);
    void locate(const Frame &frame);
    Guidance judge(const Frame &frame, const FramePyramid &pyramid, CardLook &look);
    Guidance whileTaken(const TrackedCard &card, const Guidance &guidance) const;
    Guidance whileReading(const Guidance &guidance) const;
    LiveView viewOf(const Frame &frame, const FramePyramid &pyramid) const;
    void noteArrivals();
    void startReading(int card, bool byHand);
    void readFrame(const Frame &frame);
    void takeReading(const Frame &frame, Result<std::vector<PageReading>> pages);
    bool isReadingDone() const;
    void dropUnusedFrames();
    void finishReading();
    const TrackedCard *leadingCard() const;

    Mailbox<Frame> m_frames;
    Mailbox<LiveView> m_views;
    LiveOptions m_options;
    QElapsedTimer m_clock;
    CardTracker m_tracker;
    CaptureGate m_gate;
    SteadyGuidance m_steady;
    GuidanceLimits m_limits;
    Guidance m_guidance; ///< of the newest frame, not steadied
    CardLook m_look;
    std::map<int, qint64> m_arrivals; ///< of tracked cards, ms
    qint64 m_locatedAt = -10'000;     ///< ms
    int m_skipped = 0;                ///< frames
    Frame m_newest;
    Reading m_reading;
    std::shared_ptr<LazyPageSource> m_source; ///< used in the reading thread only
    TaskRunner m_locator;
    TaskRunner m_reader;
};

} // namespace licencedesk

Q_DECLARE_METATYPE(licencedesk::LiveOptions)
Q_DECLARE_METATYPE(licencedesk::LiveCapture)
