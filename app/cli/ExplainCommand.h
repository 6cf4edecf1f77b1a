#pragma once
// "licencedesk-cli explain": what the rules check and where they come from, as the window says it;
// "licencedesk-cli manual": the manual as one HTML page or as Markdown.

#include <CLI/App.hpp>

#include <string>
#include <vector>

namespace licencedesk::cli {

struct ExplainArguments
{
    std::vector<std::string> rules; ///< none: all
    std::string policyFile;
};

struct ManualArguments
{
    std::string format = "html";
    std::string output; ///< empty: standard output
};

CLI::App *addExplainCommand(CLI::App &app, ExplainArguments &arguments);
int runExplain(const ExplainArguments &arguments);

CLI::App *addManualCommand(CLI::App &app, ManualArguments &arguments);
int runManual(const ManualArguments &arguments);

} // namespace licencedesk::cli
