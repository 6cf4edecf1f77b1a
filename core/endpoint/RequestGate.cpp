#include "endpoint/RequestGate.h"

#include <charconv>

namespace licencedesk {

namespace {

constexpr int BadRequest = 400;
constexpr int Forbidden = 403;
constexpr int LengthRequired = 411;
constexpr int TooLarge = 413;
constexpr int UnsupportedType = 415;
constexpr int Misdirected = 421;

std::optional<qint64> numberOf(const QByteArray &text)
{
    qint64 number = 0;
    const char *end = text.constData() + text.size();
    const auto [stop, error] = std::from_chars(text.constData(), end, number);
    const bool whole = error == std::errc() && stop == end && number >= 0;
    return whole ? std::optional(number) : std::nullopt;
}

/// A page in a browser that resolves its own name to this machine (DNS rebinding) still sends its
/// own name. A Unix socket is out of a browser's reach.
bool isOurHost(const QByteArray &host, const EndpointSettings &settings)
{
    if (settings.listen.isSocket()) {
        return true;
    }
    const QByteArray bytes = hostName(host);
    const QString name = QString::fromLatin1(bytes.constData(), bytes.size()); // past any zero
    const bool isLocal = name == QLatin1String("localhost") || name == QLatin1String("127.0.0.1") ||
                         name == QLatin1String("::1");
    return (isLocal && settings.listen.isLoopback()) ||
           (!name.isEmpty() && name == settings.listen.host) ||
           settings.hostNames.contains(name, Qt::CaseInsensitive);
}

int refusalOfBody(const RequestHead &head)
{
    // Unpacked by the library before anybody counts: 2 MB may become gigabytes.
    if (head.contentEncoding && *head.contentEncoding != "identity") {
        return UnsupportedType;
    }
    // A chunked body has no length that could be looked at beforehand.
    if (head.transferEncoding) {
        return LengthRequired;
    }
    // No length and not chunked is no body: curl -X POST with img_url in the query sends none.
    const auto length = numberOf(head.contentLength.value_or("0"));
    if (!length) {
        return BadRequest;
    }
    return *length > LargestBody ? TooLarge : 0;
}

} // namespace

QByteArray hostName(const QByteArray &host)
{
    const bool bracketed = host.startsWith('[');
    const qsizetype end = bracketed ? host.indexOf(']') : host.indexOf(':');
    const qsizetype start = bracketed ? 1 : 0;
    if (bracketed && end < 0) {
        return {};
    }
    const QByteArray port = end < 0 ? QByteArray() : host.mid(end + start);
    const bool portIsFine = port.isEmpty() || (port.startsWith(':') && numberOf(port.mid(1)));
    return portIsFine ? host.mid(start, (end < 0 ? host.size() : end) - start) : QByteArray();
}

int refusalOf(const RequestHead &head, const EndpointSettings &settings)
{
    if (!isOurHost(head.host, settings)) {
        return Misdirected;
    }
    // Only browsers send it; no page has any business here.
    if (head.origin) {
        return Forbidden;
    }
    return refusalOfBody(head);
}

} // namespace licencedesk
