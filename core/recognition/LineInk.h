#pragma once
// The ink of a line beside the characters that were named in it.

#include "recognition/CharacterPlaces.h"
#include "recognition/LineInput.h"

#include <vector>

namespace licencedesk {

/// Width of the widest gap without ink between \p left and \p right, pixels.
int widestWhite(const std::vector<InkColumn> &ink, double left, double right);

/// A character that the net half believes in where the paper is white is none.
void dropInkless(std::vector<Place> &places, const std::vector<InkColumn> &ink);

/// Boxes around the ink of each place; pixels. \p places left to right.
std::vector<QRectF> boxesOf(const std::vector<Place> &places, const std::vector<InkColumn> &ink);

/// Print that no place covers becomes a place, where the net has an idea what it is; where it has
/// none, the neighbours lose the clerk's trust.
void doubtBesideUnnamedInk(std::vector<Place> &places, const NetColumns &columns,
                           const std::vector<InkColumn> &ink);

/// The dot between the parts of a name is smaller than what doubtBesideUnnamedInk() takes for
/// print: a speck at mid height, between two characters that leave room for a third.
void doubtBesideUnnamedDots(std::vector<Place> &places, const NetColumns &columns,
                            const std::vector<InkColumn> &ink);

} // namespace licencedesk
