#pragma once
// What a request must look like before its body is read. Enters: the few headers that decide.
// Leaves: pass or the status of a refusal. Pure function.

#include "endpoint/EndpointSettings.h"

#include <optional>

namespace licencedesk {

/// Bodies up to this are read and thrown away, so that the caller hears 101002 and no broken
/// connection; above it the connection is refused (413).
inline constexpr qint64 LargestBody = 10LL * 1024 * 1024;

struct RequestHead
{
    QByteArray host;
    std::optional<QByteArray> origin;
    std::optional<QByteArray> transferEncoding;
    std::optional<QByteArray> contentEncoding;
    std::optional<QByteArray> contentLength; ///< several of them: joined with commas, so no number
};

/// HTTP status, 0: let it pass.
int refusalOf(const RequestHead &head, const EndpointSettings &settings);

/// "localhost" of "localhost:8787", "::1" of "[::1]:8787"; empty: no host and port.
QByteArray hostName(const QByteArray &host);

} // namespace licencedesk
