#pragma once
// `licencedesk-cli read`: pictures in, one result a line out, in input order. Other programs depend
// on what it prints; the contract stands in README.md and packaging/schema/.

#include "exporting/ReadResultJson.h"
#include "recognition/TextRecogniser.h"

#include <CLI/App.hpp>

#include <string>
#include <vector>

namespace licencedesk::cli {

struct ReadArguments
{
    std::string document = "auto";
    std::string format = "jsonl";
    int jobs = 1;
    std::string rentalStart;  ///< YYYY-MM-DD, empty: today
    std::string rentalReturn; ///< YYYY-MM-DD, empty: not asked
    std::string vehicleClass;
    std::string policyFile;
    std::string today; ///< YYYY-MM-DD, for tests; empty: the clock
    std::string recogniser = recogniserKey(DefaultRecogniser).toStdString();
    std::string debugFolder;
    std::vector<std::string> paths;
};

CLI::App *addReadCommand(CLI::App &app, ReadArguments &arguments);

/// Exit status: 0 all read, 1 some images failed, 2 usage.
int runRead(const ReadArguments &arguments);

} // namespace licencedesk::cli
