#pragma once
// The firm's rules for the window: policy.json in the folder of the settings, of the user or of the
// computer, in the form that "licencedesk-cli --policy" takes.

#include "verification/RentalContext.h"

namespace licencedesk {

/// The usual policy where there is no file. Errors: as parsePolicy(), and NotReadable.
Result<VerificationPolicy> firmPolicy();
Result<VerificationPolicy> firmPolicy(const QString &path);

} // namespace licencedesk
