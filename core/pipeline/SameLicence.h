#pragma once
// Enters: fields of what was collected and of a page that came later. Leaves: whether both are of
// one licence, as far as the licence numbers can tell.

#include "fields/LicenceFields.h"

namespace licencedesk {

enum class LicenceMatch {
    Same,           ///< or nothing speaks against it
    Another,        ///< both surely read, and further apart than misreadings are
    KnownIsBlurred, ///< far apart: what was collected is hardly a number at all, the fresh one sure
    FreshIsBlurred, ///< the other way round; or it is the next customer's card in bad light
};

LicenceMatch compareLicences(const LicenceFields &known, const LicenceFields &fresh);

} // namespace licencedesk
