#pragma once
// `licencedesk-cli serve`: answers the WeChat call on this machine until it is told to stop.

#include "endpoint/EndpointSettings.h"
#include "recognition/TextRecogniser.h"

#include <CLI/App.hpp>

#include <string>
#include <vector>

namespace licencedesk::cli {

struct ServeArguments
{
    std::string listen = "127.0.0.1:8787";
    int workers = 0; ///< 0: as many as the machine has cores, four at most
    int queue = 16;
    std::string keys;      ///< file; "keyring"; empty: none
    std::string storeKeys; ///< file to put into the keyring; nothing is served then
    bool noToken = false;
    bool cloud = false;
    std::string certificate;
    std::string certificateKey;
    std::vector<std::string> hostNames;
    std::vector<std::string> imageHosts;
    int timeOut = 30; ///< seconds
    std::string log;  ///< empty: standard error; "-": none
    std::string recogniser = recogniserKey(DefaultRecogniser).toStdString();
};

CLI::App *addServeCommand(CLI::App &app, ServeArguments &arguments);

/// Exit status: 0 stopped by SIGTERM or SIGINT, 1 it cannot run, 2 usage.
int runServe(const ServeArguments &arguments);

} // namespace licencedesk::cli
