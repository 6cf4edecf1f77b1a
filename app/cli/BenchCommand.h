#pragma once
// `licencedesk-cli bench`: accuracy and time per field and condition, on invented licences; with
// --clips what several frames of the same card are worth.

#include "recognition/TextRecogniser.h"

#include <CLI/App.hpp>

#include <string>
#include <vector>

namespace licencedesk::cli {

struct BenchArguments
{
    int specimens = 50;
    unsigned long long seed = 1;
    std::vector<std::string> conditions; ///< empty: all
    std::vector<std::string> clips;      ///< kinds, or "all"; empty: single pictures
    int liveSeconds = 0;                 ///< 0: no live bench
    int records = 0;                     ///< of a store; 0: no store bench
    std::string folder;                  ///< of that store; empty: a temporary one
    int frames = 12;                     ///< of a clip
    std::string layout;                  ///< empty: life-like shares
    bool twoPages = false;
    bool heldOutFonts = false;
    std::string format = "table";
    std::string recogniser = recogniserKey(DefaultRecogniser).toStdString();
    bool details = false; ///< with json: every field's truth and reading
};

CLI::App *addBenchCommand(CLI::App &app, BenchArguments &arguments);
int runBench(const BenchArguments &arguments);

} // namespace licencedesk::cli
