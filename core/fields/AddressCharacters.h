#pragma once
// How likely a character is in an address, beside one that looks like it. Counted in the names of
// the divisions and townships (resources/data), with the words of streets and houses added.

#include "fields/Lattice.h"

namespace licencedesk {

/// Weighs the candidates of every position by how common they are in addresses; 0 and O, 1 and I
/// by whether they stand in a word of capitals. No candidate is added, and none is ruled out.
Lattice weighedAsAddress(Lattice lattice);

} // namespace licencedesk
