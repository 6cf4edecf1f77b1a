// Settings and small documents as they lie in the store or in a firm's policy file: what is taken
// is written and read again unchanged.

#include "operators/AccessPolicy.h"
#include "operators/Account.h"
#include "outbox/OutboxItem.h"
#include "remote/RemoteSettings.h"
#include "store/StorePolicy.h"
#include "tests/fuzz/Demand.h"
#include "verification/RentalContext.h"

using namespace licencedesk;

namespace {

/// Parsed, written and parsed again it is the same; refused it says why.
template <typename Parse>
void feed(const QByteArray &bytes, Parse parse)
{
    const auto value = parse(bytes);
    if (!value) {
        demand(!value.error().message.isEmpty());
        return;
    }
    const auto again = parse(toJson(*value));
    demand(again && *again == *value);
}

void feedPolicy(const QByteArray &bytes)
{
    const auto policy = parsePolicy(bytes);
    if (policy) {
        demand(policy->minimumAge >= 0 && policy->minimumAge <= 120);
        demand(policy->confidenceForChecks >= 0 && policy->confidenceForChecks <= 1);
    }
}

void feedRemote(const QByteArray &bytes)
{
    feed(bytes, parseRemoteSettings);
    const auto settings = parseRemoteSettings(bytes);
    if (settings && settings->enabled && checkRemoteSettings(*settings)) {
        const bool encrypted = settings->base.scheme() == QLatin1String("https");
        demand(encrypted || isThisMachine(settings->base.host()));
        demand(settings->base.userInfo().isEmpty() && !settings->base.hasQuery());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    feedPolicy(bytes);
    feedRemote(bytes);
    feed(bytes, parseStorePolicy);
    feed(bytes, parseAccessPolicy);
    feed(bytes, accountFromJson);
    feed(bytes, parseOutboxItem);
    (void)requestFromBytes(bytes);
    return 0;
}
