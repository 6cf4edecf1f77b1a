#pragma once
// What this process holds in memory now, as the operating system counts it.

#include <QtGlobal>

namespace licencedesk {

/// Bytes; 0 where the system does not say (no /proc).
qint64 residentBytes();

} // namespace licencedesk
