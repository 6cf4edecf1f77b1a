#include "pipeline/FieldSightings.h"

#include "recognition/FrameMerge.h"

#include <algorithm>
#include <iterator>

namespace licencedesk {

namespace {

constexpr std::size_t MostSightings = 12;
/// Frames that have to be sure of the same for it to be taken as it is.
constexpr int FewestSure = 2;

std::vector<FieldId> fieldsMadeFrom(FieldId zone)
{
    switch (zone) {
    case FieldId::ValidPeriod:
        return {FieldId::ValidFrom, FieldId::ValidTo};
    case FieldId::ValidFor:
        return {FieldId::ValidTo};
    default:
        return {zone};
    }
}

double clearness(const FieldReading &reading)
{
    return reading.lines.empty() ? -1 : reading.legibility * (1 - reading.glare);
}

bool isClearer(const FieldSighting &a, const FieldSighting &b)
{
    return clearness(a.reading) > clearness(b.reading);
}

int countOf(const std::vector<FieldSighting> &sightings, const QString &text)
{
    return int(std::count_if(sightings.begin(), sightings.end(),
                             [&text](const auto &each) { return each.text == text; }));
}

/// The longest text that a frame is sure of; empty: none is.
QString longestSure(const std::vector<FieldSighting> &sightings)
{
    QString longest;
    for (const FieldSighting &each : sightings) {
        longest = each.isSure && each.text.size() > longest.size() ? each.text : longest;
    }
    return longest;
}

bool isSureOfAnother(const FieldSighting &sighting, const QString &text)
{
    // A part of it is what glare has left.
    return sighting.isSure && sighting.text != text && !text.contains(sighting.text.trimmed());
}

/// The clearest of those that are sure; null: too few are, or they differ, or most others do.
const FieldSighting *agreed(const std::vector<FieldSighting> &sightings)
{
    const QString text = longestSure(sightings);
    const int alike = countOf(sightings, text);
    const FieldSighting *clearest = nullptr;
    int sure = 0;
    for (const FieldSighting &each : sightings) {
        const bool isOutvoted = each.text != text && countOf(sightings, each.text) >= alike;
        if (isOutvoted || isSureOfAnother(each, text)) {
            return nullptr;
        }
        if (each.isSure && each.text == text) {
            ++sure;
            clearest = !clearest || isClearer(each, *clearest) ? &each : clearest;
        }
    }
    return sure < FewestSure ? nullptr : clearest;
}

/// A clock that runs reads differently in every frame: the last frame that was sure of it, else the
/// clearest.
const FieldReading &lastOfClock(const std::vector<FieldSighting> &sightings)
{
    const auto sure = std::find_if(sightings.rbegin(), sightings.rend(),
                                   [](const FieldSighting &each) { return each.isSure; });
    return sure != sightings.rend()
               ? sure->reading
               : std::min_element(sightings.begin(), sightings.end(), &isClearer)->reading;
}

} // namespace

FieldSighting sightingOf(const PageReading &page, const FieldReading &reading)
{
    FieldSighting sighting{reading, {}, true};
    for (const FieldId field : fieldsMadeFrom(reading.field)) {
        const auto found = page.fields.find(field);
        const FieldValue value = found == page.fields.end() ? FieldValue() : found->second;
        sighting.text += value.text + u' ';
        sighting.isSure = sighting.isSure && !value.needsReview();
    }
    return sighting;
}

void addSighting(std::vector<FieldSighting> &sightings, FieldSighting fresh)
{
    sightings.push_back(std::move(fresh));
    if (sightings.size() > MostSightings) {
        sightings.erase(std::max_element(sightings.begin(), sightings.end(), &isClearer));
    }
}

FieldReading mergedSightings(const std::vector<FieldSighting> &sightings)
{
    if (sightings.front().reading.field == FieldId::CurrentTime) {
        return lastOfClock(sightings);
    }
    if (const FieldSighting *clear = agreed(sightings)) {
        return clear->reading;
    }
    std::vector<FieldReading> readings;
    std::transform(sightings.begin(), sightings.end(), std::back_inserter(readings),
                   [](const FieldSighting &each) { return each.reading; });
    return mergedFrames(readings);
}

} // namespace licencedesk
