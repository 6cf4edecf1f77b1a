#pragma once
// Enters: what the net says of each column of a line, and where the line's ink is. Leaves: its
// characters. The net is taught to name a character in the columns around its middle, to say
// "blank" between characters, and is left free in between; so neighbouring columns have to be
// brought together, and ink that nobody named must not vanish.

#include "recognition/LineInput.h"
#include "recognition/NetColumn.h"

#include "layout/CardLayout.h"

namespace licencedesk {

/// Boxes in pixels of LineInput. \p ink: one per pixel column; may be longer or shorter than the
/// columns. Letters outside the kind's alphabet count as what they are printed like.
LineReading decodeColumns(NetColumns columns, const std::vector<InkColumn> &ink, ZoneKind kind);

} // namespace licencedesk
