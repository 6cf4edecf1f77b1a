#pragma once
// Enters: the lattice of the red seal's text, lines joined. Leaves: the issuing authority. Grammar
// (domain §1.5): place, 公安局, one of a few names of the traffic police; the place is a prefecture
// with its province, or a province-level city.

#include "fields/DecodedText.h"
#include "fields/Lattice.h"

#include <QStringList>

namespace licencedesk {

DecodedText decodeSeal(const Lattice &lattice);

/// Whether \p text follows the grammar and names a known place.
bool isAuthority(QStringView text);

} // namespace licencedesk
