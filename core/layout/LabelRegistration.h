#pragma once
// Enters: a view of a card whose place is known to a few millimetres. Leaves: how far each printed
// label is from where the layout says, and how well it was recognised.

#include "layout/CardCorrection.h"
#include "layout/CardView.h"
#include "layout/ExpectedInk.h"

namespace licencedesk {

struct LabelSighting
{
    QPointF atMm;           ///< middle of the label by the layout
    QPointF shiftMm;        ///< seen minus expected
    double correlation = 0; ///< -1…1 of expected and seen ink there
    double areaMm2 = 0;
    QPointF firmness; ///< how sharply the correlation falls off along x and y, mm^-2
};

/// \p expected must have the view's scale. Labels are looked for within \p reachMm.
std::vector<LabelSighting> sightLabels(const CardView &view, const cv::Mat &ink,
                                       const CardLayout &layout, const ExpectedInk &expected,
                                       double reachMm);

/// The two displacements that a sighting stands for; none when it was not recognised.
void addDisplacements(const LabelSighting &sighting, std::vector<Displacement> &displacements);

/// 0…1: how much of the layout's labels was recognised, by area.
double recognisedShare(const std::vector<LabelSighting> &sightings);

} // namespace licencedesk
