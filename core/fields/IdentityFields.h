#pragma once
// Enters: the readings of number, birth date and sex. Leaves: the three fields, decoded together:
// each says something about the others.

#include "fields/LicenceFields.h"

namespace licencedesk {

LicenceFields interpretIdentity(const std::vector<FieldReading> &readings);

} // namespace licencedesk
