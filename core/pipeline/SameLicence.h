#pragma once
// Enters: fields of what was collected and of a page that came later. Leaves: whether both are of
// one licence, as far as the licence numbers can tell.

#include "fields/LicenceFields.h"

namespace licencedesk {

enum class LicenceMatch {
    Same,    ///< or nothing speaks against it
    Another, ///< both surely read, and further apart than misreadings are
    Unclear, ///< far apart, and not both surely read: blur, or the next customer's card
};

LicenceMatch compareLicences(const LicenceFields &known, const LicenceFields &fresh);

} // namespace licencedesk
