#include "app/cli/StopSignal.h"

#include <windows.h>

namespace licencedesk::cli {

namespace {

HANDLE stopEvent()
{
    static const HANDLE event = CreateEventW(nullptr, TRUE, FALSE, nullptr); // stays set
    return event;
}

/// In a thread of the system's own: Ctrl+C, Ctrl+Break, a closed console, the end of the session.
BOOL WINAPI noteStop(DWORD)
{
    return SetEvent(stopEvent());
}

} // namespace

StopSignal::StopSignal()
{
    SetConsoleCtrlHandler(noteStop, TRUE);
}

void StopSignal::wait() const
{
    WaitForSingleObject(stopEvent(), INFINITE);
}

} // namespace licencedesk::cli
