#pragma once
// `licencedesk-cli export`: the records of a range of days as one file. `audit`: is the log whole.
// `unseal`: a sealed export back into a file.

#include "app/cli/StoreArguments.h"

namespace licencedesk::cli {

struct ExportArguments
{
    StoreArguments store;
    std::string from; ///< YYYY-MM-DD at the counter, included; empty: from the beginning
    std::string to;   ///< included; empty: until today
    std::string format = "csv";
    std::string output;
    bool clear = false;     ///< names and numbers in clear
    std::string sealedWith; ///< file with the passphrase of a sealed archive; empty: not sealed
};

struct UnsealArguments
{
    std::string archive;
    std::string passphraseFile;
    std::string output;
};

CLI::App *addExportCommand(CLI::App &app, ExportArguments &arguments);
int runExport(const ExportArguments &arguments);

CLI::App *addAuditCommand(CLI::App &app, StoreArguments &arguments);
/// 0: the log is whole; 1: it is not, or could not be read.
int runAudit(const StoreArguments &arguments);

CLI::App *addUnsealCommand(CLI::App &app, UnsealArguments &arguments);
int runUnseal(const UnsealArguments &arguments);

} // namespace licencedesk::cli
