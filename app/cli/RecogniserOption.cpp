#include "app/cli/RecogniserOption.h"

#include <CLI/Validators.hpp>

namespace licencedesk::cli {

void addRecogniserOption(CLI::App &command, std::string &key)
{
    std::vector<std::string> keys;
    for (const RecogniserKind kind : AllRecognisers) {
        keys.push_back(recogniserKey(kind).toStdString());
    }
    command.add_option("--recogniser", key, "Who reads the text")
        ->check(CLI::IsMember(keys))
        ->capture_default_str();
}

RecogniserKind recogniserOf(const std::string &key)
{
    return recogniserFromKey(QString::fromStdString(key)).value_or(DefaultRecogniser);
}

} // namespace licencedesk::cli
