#pragma once
// What the records and the do-not-rent list know of a licence, as the rules ask for it.

#include "store/Store.h"
#include "verification/RentalContext.h"

#include <QUuid>

namespace licencedesk {

/// \p core: the core number, may be empty. \p except: the record on the desk itself. Empty when
/// the number is too short to be one, or the store does not answer.
std::optional<LicenceHistory> licenceHistory(Store &store, const QString &number,
                                             const QString &core, QUuid except = {});

} // namespace licencedesk
