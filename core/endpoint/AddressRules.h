#pragma once
// Which addresses a picture may be fetched from: those of the public internet alone, so that
// nobody outside makes this machine ask the firm's own network.

#include <QHostAddress>

#include <functional>

namespace licencedesk {

/// False for loopback, private, shared, link-local, multicast, unspecified, documentation and
/// tunnel addresses (IANA's special-purpose registries), also when mapped into IPv6.
bool isPublicAddress(const QHostAddress &address);

using AddressRule = std::function<bool(const QHostAddress &)>;

} // namespace licencedesk
