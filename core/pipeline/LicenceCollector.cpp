#include "pipeline/LicenceCollector.h"

#include "fields/Interpret.h"
#include "fields/PageFields.h"
#include "pipeline/MergedEvidence.h"

#include <algorithm>
#include <array>

namespace licencedesk {

namespace {

/// Fields that are not mandatory hold an otherwise sure licence back for this many frames.
constexpr int Patience = 8;
/// One frame alone can be surely wrong, and two that follow each other alike.
constexpr int FewestFrames = 3;

constexpr std::array PageOrder = {DocumentPage::Main, DocumentPage::Duplicate,
                                  DocumentPage::Electronic};

FieldValue valueOf(const PageReading &page, FieldId field)
{
    const auto found = page.fields.find(field);
    return found == page.fields.end() ? FieldValue() : found->second;
}

std::vector<FieldId> openFields(const PageReading &page)
{
    std::vector<FieldId> open = fieldsOfPage(page.page, findLayout(page.layoutId));
    std::erase_if(open, [&page](FieldId field) { return !isOpen(valueOf(page, field), field); });
    return open;
}

} // namespace

LicenceCollector::LicenceCollector(QDate today) : m_today(today) {}

FrameTaken LicenceCollector::add(const std::vector<PageReading> &pages)
{
    std::vector<const PageReading *> own;
    for (const PageReading &page : pages) {
        const LicenceMatch match = compare(page);
        if (match == LicenceMatch::Another) {
            ++m_frames;
            return FrameTaken::AnotherLicence;
        }
        if (match != LicenceMatch::FreshIsBlurred) {
            own.push_back(&page);
        }
    }
    for (const PageReading *page : own) {
        if (compare(*page) == LicenceMatch::KnownIsBlurred) {
            forget(page->page);
        }
        take(*page);
    }
    ++m_frames;
    if (own.empty()) {
        return FrameTaken::Nothing;
    }
    countPatience();
    return FrameTaken::Added;
}

/// A page is compared with what is known of its own kind, or else with the other kinds.
LicenceMatch LicenceCollector::compare(const PageReading &page) const
{
    const Seen *known = seen(page.page);
    if (!known && !m_seen.empty()) {
        known = &m_seen.front();
    }
    return known ? compareLicences(known->merged.fields, page.fields) : LicenceMatch::Same;
}

void LicenceCollector::forget(DocumentPage page)
{
    std::erase_if(m_seen, [page](const Seen &each) { return each.merged.page == page; });
}

void LicenceCollector::take(const PageReading &page)
{
    Seen &own = seenAs(page);
    const int doubts = int(openFields(page).size());
    const bool isFirst = own.frames == 0;
    const bool isBest = isFirst || doubts < own.bestDoubts ||
                        (doubts == own.bestDoubts && page.quality.sharpness > own.bestSharpness);
    const PageReading before = own.merged;
    if (isBest) {
        own.merged = page;
        own.bestFrame = m_frames;
        own.bestDoubts = doubts;
        own.bestSharpness = page.quality.sharpness;
    }
    if (!isFirst) {
        const PageReading &other = isBest ? before : page;
        own.merged.evidence = mergedEvidence(own.merged.evidence, other.evidence);
        own.merged.quality.warnings = mergedWarnings(
            own.merged.quality.warnings, other.quality.warnings, own.merged.evidence);
        own.merged.times = before.times;
        own.merged.times += page.times;
    }
    ++own.frames;
    for (const FieldReading &reading : page.readings) {
        addSighting(own.sightings[reading.field], sightingOf(page, reading));
    }
    interpretAgain(own);
}

void LicenceCollector::interpretAgain(Seen &seen) const
{
    if (seen.frames == 1) {
        return; // the reader has done it
    }
    for (FieldReading &reading : seen.merged.readings) {
        reading = mergedSightings(seen.sightings[reading.field]);
    }
    seen.merged.fields = interpret(seen.merged.readings, seen.merged.page, m_today);
}

void LicenceCollector::countPatience()
{
    const bool isReady = std::all_of(PageOrder.begin(), PageOrder.end(), [this](DocumentPage page) {
        const std::vector<FieldId> open = doubtful(page);
        return std::none_of(open.begin(), open.end(), &isMandatory);
    });
    m_sureFrames = isReady ? m_sureFrames + 1 : 0;
}

std::vector<PageReading> LicenceCollector::pages() const
{
    std::vector<PageReading> pages;
    for (const DocumentPage page : PageOrder) {
        if (const Seen *found = seen(page)) {
            pages.push_back(found->merged);
        }
    }
    return pages;
}

int LicenceCollector::frameOf(DocumentPage page) const
{
    const Seen *found = seen(page);
    return found ? found->bestFrame : -1;
}

bool LicenceCollector::isSure() const
{
    bool sawAny = false;
    bool isDoubtful = false;
    for (const DocumentPage page : PageOrder) {
        const Seen *found = seen(page);
        if (!found) {
            continue;
        }
        if (found->frames < FewestFrames) {
            return false;
        }
        sawAny = true;
        isDoubtful = isDoubtful || !doubtful(page).empty();
    }
    return sawAny && m_sureFrames > (isDoubtful ? Patience : 0);
}

std::vector<FieldId> LicenceCollector::doubtful(DocumentPage page) const
{
    const Seen *found = seen(page);
    return found ? openFields(found->merged) : std::vector<FieldId>();
}

int LicenceCollector::frames() const
{
    return m_frames;
}

void LicenceCollector::clear()
{
    m_seen.clear();
    m_frames = 0;
    m_sureFrames = 0;
}

/// A page that one frame alone took the card for, and could not even read its number.
bool LicenceCollector::isGlimpse(const Seen &seen) const
{
    const bool hasBetter =
        std::any_of(m_seen.begin(), m_seen.end(), [](const Seen &each) { return each.frames > 1; });
    return hasBetter && seen.frames == 1 &&
           valueOf(seen.merged, FieldId::LicenceNumber).needsReview();
}

/// In the layout that most frames saw.
const LicenceCollector::Seen *LicenceCollector::seen(DocumentPage page) const
{
    const Seen *most = nullptr;
    for (const Seen &each : m_seen) {
        const bool isMore = !most || each.frames > most->frames;
        if (each.merged.page == page && isMore && !isGlimpse(each)) {
            most = &each;
        }
    }
    return most;
}

LicenceCollector::Seen &LicenceCollector::seenAs(const PageReading &page)
{
    const auto found = std::find_if(m_seen.begin(), m_seen.end(), [&page](const Seen &each) {
        return each.merged.layoutId == page.layoutId;
    });
    if (found != m_seen.end()) {
        return *found;
    }
    Seen fresh;
    fresh.merged.layoutId = page.layoutId;
    fresh.merged.page = page.page;
    m_seen.push_back(std::move(fresh));
    return m_seen.back();
}

} // namespace licencedesk
