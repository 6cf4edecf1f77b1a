#pragma once
// What two frames of the same card showed, made one. What was seen once was there; what stands in
// the way counts only when it stands there in every frame; a reproach needs both.

#include "verification/Verifier.h"

namespace licencedesk {

/// \p best is the better frame's.
PageEvidence mergedEvidence(const PageEvidence &best, const PageEvidence &other);

/// Warnings of the pages' pictures, as ImageQuality has them: of \p best what is of its picture as a
/// whole, of both what is over a field, and what the merged \p evidence says.
QStringList mergedWarnings(const QStringList &best, const QStringList &other,
                           const PageEvidence &evidence);

} // namespace licencedesk
