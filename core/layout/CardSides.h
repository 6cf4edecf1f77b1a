#pragma once
// Enters: a view of a card whose place is known to a millimetre or two. Leaves: where the paper's
// own edges run, as far as they can be seen.

#include "layout/CardCorrection.h"
#include "layout/CardView.h"

#include <vector>

namespace licencedesk {

/// Displacements of points on the four sides, across each; sides that do not show give none.
std::vector<Displacement> sightSides(const CardView &view, QSizeF sizeMm, double reachMm);

} // namespace licencedesk
