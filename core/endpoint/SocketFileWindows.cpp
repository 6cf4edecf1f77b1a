// cpp-httplib 0.11 opens no Unix sockets on Windows: listening on one fails there and says so, and
// there is no file to look after.
#include "endpoint/SocketFile.h"

namespace licencedesk {

Result<void> clearSocketFile(const QString &)
{
    return {};
}

void removeSocketFile(const QString &) {}

PrivateSocketMode::PrivateSocketMode() : m_before(0) {}

PrivateSocketMode::~PrivateSocketMode() = default;

} // namespace licencedesk
