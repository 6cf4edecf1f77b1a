#pragma once
// --recogniser: who reads the text, the same for every command that reads.

#include "recognition/TextRecogniser.h"

#include <CLI/App.hpp>

#include <string>

namespace licencedesk::cli {

/// \p key is set to a recogniserKey(); its value before is the default.
void addRecogniserOption(CLI::App &command, std::string &key);

/// Of a key that the option let through.
RecogniserKind recogniserOf(const std::string &key);

} // namespace licencedesk::cli
