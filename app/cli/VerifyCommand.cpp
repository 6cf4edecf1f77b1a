#include "app/cli/VerifyCommand.h"

namespace licencedesk::cli {

CLI::App *addVerifyCommand(CLI::App &app, VerifyArguments &arguments)
{
    auto *command = app.add_subcommand("verify", "Check a record given as JSON");
    command->add_option("RECORD", arguments.recordFile, "JSON file, or -")->required();
    return command;
}

int runVerify(const VerifyArguments &)
{
    return 1;
}

} // namespace licencedesk::cli
