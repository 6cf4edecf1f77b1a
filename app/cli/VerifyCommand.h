#pragma once
// `licencedesk-cli verify`: fields given as JSON are checked, no image.

#include "app/cli/RentalArguments.h"

#include <CLI/App.hpp>

#include <string>

namespace licencedesk::cli {

struct VerifyArguments
{
    std::string recordFile; ///< a path, or - for standard input
    std::string format = "text";
    RentalArguments rental;
};

CLI::App *addVerifyCommand(CLI::App &app, VerifyArguments &arguments);

/// Exit status: 0 checked, 1 the record cannot be read, 2 usage.
int runVerify(const VerifyArguments &arguments);

} // namespace licencedesk::cli
