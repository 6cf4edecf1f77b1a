#include "support/ResidentMemory.h"

// Before psapi.h, which is written in its types.
#include <windows.h>

#include <psapi.h>

namespace licencedesk {

qint64 residentBytes()
{
    PROCESS_MEMORY_COUNTERS counters{};
    const bool known = GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters) != 0;
    return known ? static_cast<qint64>(counters.WorkingSetSize) : 0;
}

} // namespace licencedesk
