// Texts that the endpoint takes apart itself: headers, addresses, the keys file, the body of
// stable_token. What is let through must hold what the rest relies on.

#include "endpoint/AppKeys.h"
#include "endpoint/RequestGate.h"
#include "endpoint/TokenCalls.h"

#include <cstdint>
#include <cstdlib>

using namespace licencedesk;

namespace {

void demand(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

RequestHead headFrom(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    const auto header = [&lines](qsizetype index) {
        return index < lines.size() ? std::optional(lines[index]) : std::nullopt;
    };
    return {lines.value(0), header(4), header(3), header(2), header(1)};
}

void feedGate(const QByteArray &text)
{
    EndpointSettings settings;
    const RequestHead head = headFrom(text);
    if (refusalOf(head, settings) == 0) {
        const QByteArray name = hostName(head.host);
        demand(name == "localhost" || name == "127.0.0.1" || name == "::1");
        demand(!head.transferEncoding && !head.origin);
        demand(head.contentLength.value_or("0").toLongLong() <= LargestBody);
    }
}

void feedKeys(const QByteArray &text)
{
    const auto keys = parseAppKeys(text);
    if (!keys) {
        return;
    }
    demand(!keys->apps.empty());
    for (const App &app : keys->apps) {
        demand(!app.id.isEmpty() && app.quotaPerDay >= 0 && app.callsPerMinute >= 0);
        const SecretDigest copy = app.secret;
        demand(copy == app.secret); // of something: the digest of nothing equals nothing
    }
}

void feedAddress(const QByteArray &text)
{
    const auto address = parseListenAddress(QString::fromUtf8(text));
    demand(!address || parseListenAddress(address->text()) == address);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    feedGate(text);
    feedKeys(text);
    feedAddress(text);
    (void)parseStableTokenBody(text);
    (void)SecretDigest::fromHex(QString::fromUtf8(text));
    return 0;
}
