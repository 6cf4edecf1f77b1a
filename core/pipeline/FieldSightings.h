#pragma once
// What several frames say about one printed zone. Enters: its readings, each with what its own
// frame made of it. Leaves: the reading to interpret.

#include "pipeline/LicenceReader.h"

#include <vector>

namespace licencedesk {

struct FieldSighting
{
    FieldReading reading;
    QString text;        ///< what the frame made of it, canonical
    bool isSure = false; ///< no clerk's look needed, by this frame alone
};

FieldSighting sightingOf(const PageReading &page, const FieldReading &reading);

/// More frames of one clip say hardly anything new: of more than a dozen the worst read is dropped.
void addSighting(std::vector<FieldSighting> &sightings, FieldSighting fresh);

/// Where two frames are sure of the same, most of the others read the same and none is sure of
/// anything else, the clearer of the two; else the characters of all frames merged. A running clock
/// is never merged. \p sightings: at least one.
FieldReading mergedSightings(const std::vector<FieldSighting> &sightings);

} // namespace licencedesk
