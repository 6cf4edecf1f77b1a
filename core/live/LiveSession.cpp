#include "live/LiveSession.h"

#include "live/LivePicture.h"
#include "support/Logging.h"
#include "support/StageTimer.h"

#include <algorithm>

namespace licencedesk {

namespace {

constexpr qint64 SearchInterval = 150; // ms between slow looks while no licence is tracked
constexpr qint64 CheckInterval = 700;  // ms between slow looks at a tracked one

QPolygonF zoneInFrame(const TrackedCard &card, FieldId field)
{
    const FieldZone *zone = card.layout ? card.layout->zone(field) : nullptr;
    return zone ? cardToFrame(card.quad, card.sizeMm).map(QPolygonF(zone->boxMm)) : QPolygonF();
}

/// Worth reading as one frame of several: the doubt may be gone in it.
bool isWorthReading(Instruction instruction)
{
    return instruction == Instruction::Ready || isOfField(instruction);
}

} // namespace

LiveSession::LiveSession(const PageSourceFactory &pages, QObject *parent)
    : QObject(parent), m_source(std::make_shared<LazyPageSource>(pages))
{
    qRegisterMetaType<LiveOptions>();
    qRegisterMetaType<LiveCapture>();
    qRegisterMetaType<Error>();
    m_clock.start();
    // The net is loaded while the clerk still takes the licence in hand.
    m_reader.start<bool>(
        this, [source = m_source](const CancelToken &) { return source->warmUp(); },
        [](const Result<bool> &) {}); // an error is said when reading
}

LiveSession::~LiveSession() = default;

void LiveSession::setOptions(const LiveOptions &options)
{
    m_options = options;
    m_gate.setStrictness(options.strictness);
    m_limits = GuidanceLimits::of(options.strictness);
}

void LiveSession::frameArrived()
{
    const auto frame = m_frames.take();
    if (!frame || ++m_skipped < m_options.lookEvery) {
        return;
    }
    m_skipped = 0;
    look(*frame);
}

void LiveSession::look(const Frame &frame)
{
    double took = 0;
    LiveView view;
    {
        const StageTimer timer(took);
        const FramePyramid pyramid = makePyramid(frame.image);
        m_tracker.advance(pyramid, m_clock.elapsed());
        noteArrivals();
        m_newest = frame;
        m_guidance = judge(frame, pyramid, m_look);
        view = viewOf(frame, pyramid);
    }
    const TrackedCard *card = leadingCard();
    if (m_reading.active) {
        if (!m_reader.isBusy()) {
            isReadingDone() ? finishReading() : readFrame(frame);
        }
    } else if (m_options.captureByItself &&
               m_gate.update(m_guidance, card ? card->id : 0, m_clock.elapsed())) {
        startReading(card->id, false);
    }
    view.guidance = m_steady.update(whileReading(m_guidance), m_clock.elapsed());
    view.progress = m_gate.progress();
    view.milliseconds = took;
    if (m_views.put(std::move(view))) {
        Q_EMIT viewed();
    }
    locate(frame);
}

/// The card that the guidance speaks of: the first page that is still wanted, else any.
const TrackedCard *LiveSession::leadingCard() const
{
    const auto &cards = m_tracker.cards();
    const auto wanted = std::find_if(cards.begin(), cards.end(), [this](const TrackedCard &card) {
        return card.layout && !m_options.have.contains(card.layout->page) &&
               !m_gate.hasTaken(card.id);
    });
    return wanted != cards.end() ? &*wanted : cards.empty() ? nullptr : &cards.front();
}

Guidance LiveSession::judge(const Frame &frame, const FramePyramid &pyramid, CardLook &look)
{
    const TrackedCard *card = leadingCard();
    look = card ? lookAt(frame.image, pyramid, *card) : CardLook();
    const Guidance guidance = guide(pyramid, card, look, m_tracker.seesPrintOnly(), m_limits);
    return card ? whileTaken(*card, guidance) : guidance;
}

/// A card that was read and still lies there is no longer guided; a page that the desk has already
/// is another customer's.
Guidance LiveSession::whileTaken(const TrackedCard &card, const Guidance &guidance) const
{
    if (!card.layout || m_reading.active) {
        return guidance;
    }
    if (m_gate.hasTaken(card.id)) {
        return {Instruction::Next, {}};
    }
    return m_options.have.contains(card.layout->page) ? Guidance{Instruction::Occupied, {}}
                                                      : guidance;
}

Guidance LiveSession::whileReading(const Guidance &guidance) const
{
    if (!m_reading.active || isOfField(guidance.instruction)) {
        return guidance;
    }
    for (const DocumentPage page :
         {DocumentPage::Main, DocumentPage::Duplicate, DocumentPage::Electronic}) {
        const auto doubtful = m_reading.collector.doubtful(page);
        if (!doubtful.empty()) {
            return {Instruction::Reading, doubtful.front()};
        }
    }
    return {Instruction::Reading, {}};
}

void LiveSession::noteArrivals()
{
    std::map<int, qint64> arrivals;
    for (const TrackedCard &card : m_tracker.cards()) {
        const auto known = m_arrivals.find(card.id);
        arrivals[card.id] = known == m_arrivals.end() ? m_clock.elapsed() : known->second;
    }
    m_arrivals = std::move(arrivals);
}

LiveView LiveSession::viewOf(const Frame &frame, const FramePyramid &pyramid) const
{
    LiveView view;
    view.frameSize = frame.image.size();
    view.picture = livePicture(frame.image, pyramid, m_options.pictureSize);
    view.look = m_look;
    for (const TrackedCard &card : m_tracker.cards()) {
        const auto page = card.layout ? std::optional(card.layout->page) : std::nullopt;
        view.cards.push_back({card.quad, page, m_gate.hasTaken(card.id)});
        if (m_guidance.field) {
            view.spoiled.push_back(zoneInFrame(card, *m_guidance.field));
        }
    }
    return view;
}

void LiveSession::locate(const Frame &frame)
{
    const auto &cards = m_tracker.cards();
    const bool sure = std::any_of(cards.begin(), cards.end(),
                                  [](const TrackedCard &card) { return card.layout; });
    const qint64 since = m_clock.elapsed() - m_locatedAt;
    if (m_locator.isBusy() || m_reading.active || since < (sure ? CheckInterval : SearchInterval)) {
        return;
    }
    m_locatedAt = m_clock.elapsed();
    m_tracker.markKeyFrame();
    m_locator.start<LocatedScene>(
        this,
        [image = frame.image](const CancelToken &cancel) -> Result<LocatedScene> {
            return locateCards(image, cancel);
        },
        [this](const Result<LocatedScene> &sighting) {
            if (sighting) {
                m_tracker.place(*sighting);
            }
        });
}

void LiveSession::captureNow()
{
    if (m_newest.image.isNull() || m_reading.active) {
        return;
    }
    const TrackedCard *card = leadingCard();
    const bool licence = card && card->layout;
    if (licence) {
        m_gate.ignore(card->id);
    }
    startReading(licence ? card->id : 0, true);
}

void LiveSession::startReading(int card, bool byHand)
{
    m_reading = Reading();
    m_reading.active = true;
    m_reading.byHand = byHand;
    m_reading.card = card;
    m_reading.since = m_clock.elapsed();
    const auto arrival = m_arrivals.find(card);
    m_reading.cardSince = arrival == m_arrivals.end() ? m_reading.since : arrival->second;
    readFrame(m_newest);
}

void LiveSession::readFrame(const Frame &frame)
{
    if (m_reading.collector.frames() > 0 && !isWorthReading(m_guidance.instruction)) {
        return;
    }
    ReadOptions options;
    for (const TrackedCard &card : m_tracker.cards()) {
        if (card.layout) {
            options.tracked.push_back(card.quad);
            m_gate.ignore(card.id); // two pages side by side are read together
        }
    }
    using Pages = std::vector<PageReading>;
    m_reader.start<Pages>(
        this,
        [source = m_source, frame, options](const CancelToken &cancel) -> Result<Pages> {
            const auto pages = source->get();
            return pages ? (*pages)->read(frame, options, cancel)
                         : tl::unexpected<Error>(pages.error());
        },
        [this, frame](Result<Pages> pages) { takeReading(frame, std::move(pages)); });
}

void LiveSession::takeReading(const Frame &frame, Result<std::vector<PageReading>> pages)
{
    if (!m_reading.active) {
        return;
    }
    if (!pages) {
        m_reading.active = false;
        Q_EMIT failed(pages.error());
        return;
    }
    m_reading.frames.push_back(frame);
    const FrameTaken taken = m_reading.collector.add(*pages);
    dropUnusedFrames();
    if (taken == FrameTaken::AnotherLicence || isReadingDone()) {
        finishReading();
    }
}

bool LiveSession::isReadingDone() const
{
    const auto &cards = m_tracker.cards();
    const bool gone = m_reading.card != 0 &&
                      std::none_of(cards.begin(), cards.end(), [this](const TrackedCard &card) {
                          return card.id == m_reading.card;
                      });
    const int frames = m_reading.collector.frames();
    const bool nothingToFollow = frames > 0 && m_reading.card == 0;
    const bool spoiled = isOfField(m_guidance.instruction);
    const int longest = spoiled ? m_options.longestTilting : m_options.longestReading;
    const int most = spoiled ? m_options.mostFrames * 3 : m_options.mostFrames;
    return m_reading.collector.isSure() || frames >= most || gone || nothingToFollow ||
           m_clock.elapsed() - m_reading.since > longest;
}

/// A frame is 8 MB; only those that a page's picture came from are kept.
void LiveSession::dropUnusedFrames()
{
    std::set<int> used;
    for (const DocumentPage page :
         {DocumentPage::Main, DocumentPage::Duplicate, DocumentPage::Electronic}) {
        used.insert(m_reading.collector.frameOf(page));
    }
    const bool any = used != std::set<int>{-1};
    for (int i = 0; i < std::ssize(m_reading.frames); ++i) {
        if (any && !used.contains(i)) {
            m_reading.frames[static_cast<std::size_t>(i)] = {};
        }
    }
}

void LiveSession::finishReading()
{
    LiveCapture capture;
    capture.pages = m_reading.collector.pages();
    for (const PageReading &page : capture.pages) {
        const int index = m_reading.collector.frameOf(page.page);
        capture.frames.push_back(m_reading.frames.at(static_cast<std::size_t>(index)));
    }
    if (capture.pages.empty() && !m_reading.frames.empty()) {
        capture.frames.push_back(m_reading.frames.back());
    }
    capture.framesRead = m_reading.collector.frames();
    capture.milliseconds = m_clock.elapsed() - m_reading.since;
    capture.seenFor = m_clock.elapsed() - m_reading.cardSince;
    capture.byHand = m_reading.byHand;
    m_reading = Reading();
    qCDebug(lcLive) << "captured" << capture.pages.size() << "pages from" << capture.framesRead
                    << "frames in" << capture.milliseconds << "ms";
    if (!capture.frames.empty() && (!capture.pages.empty() || capture.byHand)) {
        Q_EMIT captured(capture);
    }
}

void LiveSession::startOver()
{
    m_reader.cancel();
    m_reading = Reading();
    for (const TrackedCard &card : m_tracker.cards()) {
        m_gate.ignore(card.id);
    }
}

void LiveSession::rearm()
{
    m_gate.forget();
}

void LiveSession::showNewest()
{
    Q_EMIT newest(m_newest);
}

void LiveSession::forgetView()
{
    m_tracker.clear();
    m_arrivals.clear();
    m_newest = {};
    m_look = {};
}

} // namespace licencedesk
