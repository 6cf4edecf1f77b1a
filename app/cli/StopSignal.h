#pragma once
// Waits for the signals that end a program politely. Made before any other thread, so that none of
// them is interrupted instead.

namespace licencedesk::cli {

class StopSignal
{
public:
    /// Blocks SIGTERM and SIGINT in this thread and those made after it; on Windows it listens to
    /// the console.
    StopSignal();
    void wait() const;
};

} // namespace licencedesk::cli
