#pragma once
// Enters: the readings of first issue, validity and the date of the electronic licence. Leaves:
// their fields, decoded together by the law of the dates (DateChain.h). 有效期限 of either edition
// becomes ValidFrom and ValidTo, each with its own part of the print.

#include "fields/LicenceFields.h"

namespace licencedesk {

LicenceFields interpretValidity(const std::vector<FieldReading> &readings, const QDate &today);

} // namespace licencedesk
