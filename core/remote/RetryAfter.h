#pragma once
// The header Retry-After (RFC 9110, 10.2.3): seconds, or the date of an end.

#include <QByteArray>
#include <QDateTime>

#include <chrono>

namespace licencedesk {

/// From \p now. 0: there is none, it is over, or it cannot be read. A day at most: nobody at a
/// counter waits longer, and a service that has lost its clock must not close the outbox for years.
std::chrono::seconds parseRetryAfter(const QByteArray &header, const QDateTime &now);

} // namespace licencedesk
