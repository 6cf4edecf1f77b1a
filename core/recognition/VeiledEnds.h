#pragma once
// A lamp's reflection that hides the beginning or the end of a line leaves a shorter text that
// reads as surely as the whole one. It shows as a place beside the print that is much brighter than
// the paper between its characters.

#include "card/CardRectifier.h"

namespace licencedesk {

/// Whether one more character would be hidden beside \p lineMm. \p zoneMm: where it could stand.
bool hasVeiledEnd(const CardImage &card, const QRectF &lineMm, const QRectF &zoneMm);

} // namespace licencedesk
