#include "pipeline/LicenceReader.h"

#include "card/CardFinder.h"
#include "fields/Interpret.h"
#include "layout/LayoutMatcher.h"
#include "pipeline/Quality.h"
#include "support/Logging.h"
#include "support/StageTimer.h"

#include <QCoreApplication>

#include <algorithm>

namespace licencedesk {

namespace {

tl::unexpected<Error> cancelled()
{
    return failure(ErrorKind::Cancelled,
                   QCoreApplication::translate("LicenceReader", "Reading was cancelled."));
}

void debug(const ReadOptions &options, const char *label, const QImage &image)
{
    if (options.debugImage) {
        options.debugImage(QString::fromLatin1(label), image);
    }
}

std::vector<CardDetection> findQuads(const Frame &frame, const ReadOptions &options,
                                     const CancelToken &cancel)
{
    if (options.quad) {
        return {CardDetection{*options.quad, 1.0}};
    }
    if (!options.tracked.empty()) {
        std::vector<CardDetection> tracked;
        for (const CardQuad &quad : options.tracked) {
            tracked.push_back({quad, 1.0});
        }
        return tracked;
    }
    return findCards(frame.image, {}, cancel);
}

/// How long before it came here a picture was taken; a file may have been taken at any time.
std::optional<qint64> ageOf(const Frame &frame)
{
    if (!frame.capturedAt.isValid() || !frame.receivedAt.isValid()) {
        return std::nullopt;
    }
    return frame.capturedAt.secsTo(frame.receivedAt);
}

/// Of matches of one page kind the better stays; pages come out in the order of DocumentPage.
std::vector<LayoutMatch> onePerPage(std::vector<LayoutMatch> matches)
{
    std::stable_sort(matches.begin(), matches.end(), [](const auto &a, const auto &b) {
        return a.layout->page < b.layout->page ||
               (a.layout->page == b.layout->page && a.score > b.score);
    });
    const auto end = std::unique(matches.begin(), matches.end(), [](const auto &a, const auto &b) {
        return a.layout->page == b.layout->page;
    });
    matches.erase(end, matches.end());
    return matches;
}

const FieldZone *zoneFor(const CardLayout &layout, FieldId field)
{
    if (const FieldZone *zone = layout.zone(field)) {
        return zone;
    }
    if (const FieldZone *period = layout.zone(FieldId::ValidPeriod);
        period && (field == FieldId::ValidFrom || field == FieldId::ValidTo)) {
        return period;
    }
    return field == FieldId::ValidTo ? layout.zone(FieldId::ValidFor) : nullptr;
}

bool isMadeFrom(FieldId field, FieldId zone)
{
    if (zone == FieldId::ValidPeriod) {
        return field == FieldId::ValidFrom || field == FieldId::ValidTo;
    }
    return field == zone || (zone == FieldId::ValidFor && field == FieldId::ValidTo);
}

void replaceReading(std::vector<FieldReading> &readings, FieldReading fresh)
{
    const auto it = std::find_if(readings.begin(), readings.end(),
                                 [&fresh](const auto &old) { return old.field == fresh.field; });
    if (it == readings.end()) {
        readings.push_back(std::move(fresh));
        return;
    }
    *it = std::move(fresh);
}

} // namespace

VerifiedPage toVerifiedPage(const PageReading &page)
{
    return VerifiedPage{page.page, page.layoutId, page.fields, page.evidence, page.capturedAt};
}

std::vector<VerifiedPage> toVerifiedPages(const std::vector<PageReading> &pages)
{
    std::vector<VerifiedPage> verified(pages.size());
    std::transform(pages.begin(), pages.end(), verified.begin(), toVerifiedPage);
    return verified;
}

StageTimes &StageTimes::operator+=(const StageTimes &other)
{
    load += other.load;
    find += other.find;
    rectify += other.rectify;
    read += other.read;
    interpret += other.interpret;
    verify += other.verify;
    return *this;
}

LicenceReader::LicenceReader(std::unique_ptr<TextRecogniser> recogniser)
    : m_recogniser(std::move(recogniser))
{}

LicenceReader::~LicenceReader() = default;

Result<std::vector<PageReading>> LicenceReader::read(const Frame &frame, const ReadOptions &options,
                                                     const CancelToken &cancel)
{
    StageTimes shared;
    const auto matches = locate(frame, options, shared, cancel);
    std::vector<PageReading> pages;
    for (const LayoutMatch &match : matches) {
        if (cancel.isCancelled()) {
            return cancelled();
        }
        pages.push_back(readPage(frame, match, options, cancel));
        pages.back().times.find = pages.size() == 1 ? shared.find : 0;
        pages.back().times.rectify = pages.size() == 1 ? shared.rectify : 0;
    }
    if (cancel.isCancelled()) {
        return cancelled();
    }
    qCDebug(lcPipeline) << "pages read:" << pages.size();
    return pages;
}

std::vector<LayoutMatch> LicenceReader::locate(const Frame &frame, const ReadOptions &options,
                                               StageTimes &times, const CancelToken &cancel)
{
    std::vector<CardDetection> detections;
    {
        const StageTimer timer(times.find);
        detections = findQuads(frame, options, cancel);
    }
    const StageTimer timer(times.rectify);
    LayoutMatchOptions matching;
    matching.page = options.page;
    matching.keepCorners = options.quad.has_value();
    return onePerPage(
        matchLayouts(frame.image, detections, matching, options.maximumPages, cancel));
}

PageReading LicenceReader::readPage(const Frame &frame, const LayoutMatch &match,
                                    const ReadOptions &options, const CancelToken &cancel)
{
    debug(options, "card", match.card.image);
    PageReading page;
    page.layoutId = match.layout->id;
    page.page = match.layout->page;
    page.quad = match.quad;
    page.card = match.card;
    page.capturedAt = frame.capturedAt;
    page.evidence.ageSeconds = ageOf(frame);
    {
        const StageTimer timer(page.times.read);
        page.readings = readFields(page.card, *match.layout, *m_recogniser, cancel);
    }
    const StageTimer timer(page.times.interpret);
    page.fields = interpret(page.readings, page.page);
    judgeQuality(page, *match.layout, frame.image.size());
    return page;
}

PageReading LicenceReader::rereadField(const PageReading &page, FieldId field, const QRectF &boxMm,
                                       const CancelToken &cancel)
{
    PageReading fresh = page;
    const CardLayout *layout = findLayout(page.layoutId);
    const FieldZone *zone = layout ? zoneFor(*layout, field) : nullptr;
    if (!zone) {
        return fresh;
    }
    replaceReading(fresh.readings, readField(page.card, *zone, boxMm, *m_recogniser, cancel));
    for (const auto &[each, value] : interpret(fresh.readings, page.page)) {
        if (isMadeFrom(each, zone->field)) {
            fresh.fields[each] = value;
        }
    }
    return fresh;
}

} // namespace licencedesk
