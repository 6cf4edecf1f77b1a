#pragma once
// What goes out and what comes back in one call over HTTP, before anybody reads the body.

#include "remote/RemoteProvider.h"

#include <utility>
#include <vector>

namespace licencedesk {

struct HttpRequest
{
    enum class Method { Get, Post };

    Method method = Method::Post;
    QUrl url; ///< may hold a token: shown to nobody but through redacted()
    QByteArray contentType;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

struct HttpAnswer
{
    int status = 0; ///< any: a 404 is an answer too
    QByteArray body;
    std::chrono::seconds retryAfter{0};

    bool isSuccess() const { return status >= 200 && status < 300; }
    bool operator==(const HttpAnswer &) const = default;
};

using HttpResult = tl::expected<HttpAnswer, RemoteFailure>;

/// An answer over this size is given up while it still comes: 1 MiB, where a kilobyte is usual.
inline constexpr qsizetype LargestAnswer = 1024 * 1024;

} // namespace licencedesk
