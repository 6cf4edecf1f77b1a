#pragma once
// Enters: a live frame and where a card lies in it. Leaves: what would spoil a picture of it, cheap
// enough for every frame.

#include "layout/CardLayout.h"
#include "tracking/CardTracker.h"
#include "tracking/FramePyramid.h"

#include <vector>

namespace licencedesk {

struct SpoiledField
{
    FieldId field = FieldId::LicenceNumber;
    double share = 0; ///< of its zone, 0…1

    bool operator==(const SpoiledField &) const = default;
};

struct CardLook
{
    double pixelsPerMm = 0; ///< that the frame offers; 0: size of the card unknown
    double fill = 0;        ///< longer of width and height, of the frame's, 0…1
    double margin = 0; ///< nearest corner to the frame's edge, of the card's width; < 0: outside
    double brightness = 0; ///< of the card's ground, 0 black … 1 white
    double burnt = 0;      ///< burnt-out share of the whole card, 0…1
    double contrast = 0;   ///< of the card's ground against the desk around it, 0…1
    double sharpness = 1;  ///< as Measures has it; 1 where there is no print to judge it by
    std::vector<SpoiledField> glare;   ///< worst first
    std::vector<SpoiledField> fingers; ///< worst first
};

CardLook lookAt(const QImage &frame, const FramePyramid &pyramid, const TrackedCard &card);

/// Mean brightness of the whole frame, 0…1.
double brightnessOf(const FramePyramid &pyramid);

} // namespace licencedesk
