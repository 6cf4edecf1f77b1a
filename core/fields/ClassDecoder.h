#pragma once
// Enters: the lattice of 准驾车型. Leaves: the class codes by the official grammar. C1 is read as
// CI, Cl or CJ, B2 as BZ, D as 0: such look-alikes count as the code they stand for.

#include "fields/DecodedText.h"
#include "fields/Lattice.h"

namespace licencedesk {

DecodedText decodeClasses(const Lattice &lattice);

} // namespace licencedesk
