#pragma once
// Rental dates, class and policy from the command line into the context that the rules judge.

#include "support/Result.h"
#include "verification/RentalContext.h"

#include <string>

namespace licencedesk::cli {

struct RentalArguments
{
    std::string start;        ///< YYYY-MM-DD; empty: today when a return date is given
    std::string end;          ///< YYYY-MM-DD; empty: not asked
    std::string vehicle;      ///< id of a RentalVehicle; empty: none
    std::string vehicleClass; ///< class code; empty: none
    std::string policyFile;   ///< JSON; empty: the one compiled in
    std::string today;        ///< YYYY-MM-DD, for tests; empty: the clock
};

/// Errors: Invalid (a date or class is none), NotFound, NotReadable, Damaged (policy file).
Result<RentalContext> rentalContext(const RentalArguments &arguments);

} // namespace licencedesk::cli
