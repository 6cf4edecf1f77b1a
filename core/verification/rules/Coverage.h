#pragma once
// Which classes the vehicle asked for needs, and whether a licence has them.

#include "fields/VehicleClasses.h"
#include "verification/RentalContext.h"

#include <optional>

namespace licencedesk::rules {

struct WantedClasses
{
    std::vector<QString> anyOf;
    std::vector<QString> allOf;

    QString text() const; ///< "C1, B2 or A2", "C1 or B2, and C6"; translated
};

/// Empty when neither a known vehicle nor a known class is asked for.
std::optional<WantedClasses> wantedClasses(const RentalContext &rental);

/// \p lost: classes on the licence that do not count any more.
bool covers(const VehicleClasses &held, const WantedClasses &wanted, const QStringList &lost = {});

} // namespace licencedesk::rules
