#pragma once
// Waits for the signals that end a program politely. Made before any other thread, so that none of
// them is interrupted instead.

#include <csignal>

namespace licencedesk::cli {

class StopSignal
{
public:
    StopSignal(); ///< blocks SIGTERM and SIGINT in this thread and those made after it
    void wait() const;

private:
    sigset_t m_signals{};
};

} // namespace licencedesk::cli
