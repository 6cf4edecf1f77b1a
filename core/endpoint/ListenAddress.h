#pragma once
// Where the endpoint listens: a TCP address or a Unix socket.

#include "support/Result.h"

#include <QString>

namespace licencedesk {

struct ListenAddress
{
    QString host;       ///< numeric or "localhost"; empty: a Unix socket
    quint16 port = 0;   ///< 0: any free one
    QString socketPath; ///< absolute; empty: TCP

    bool isSocket() const { return !socketPath.isEmpty(); }
    bool isLoopback() const;     ///< TCP that no other machine can reach
    bool isEveryAddress() const; ///< 0.0.0.0 or ::
    QString text() const;        ///< as parseListenAddress() takes it

    bool operator==(const ListenAddress &) const = default;
};

/// "127.0.0.1:8787", "[::1]:8787", "localhost:8787", "unix:/run/licencedesk.sock". Names are not
/// resolved: what a name means may change, and with it who can reach the endpoint.
/// Errors: Invalid.
Result<ListenAddress> parseListenAddress(const QString &text);

} // namespace licencedesk
