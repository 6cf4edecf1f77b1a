#include "remote/AddRemoteProvider.h"
#include "remote/WebhookProvider.h"
#include "remote/WechatProvider.h"

#include <vector>

namespace licencedesk {

namespace {

std::vector<RemoteProviderMaker> &addedMakers()
{
    static std::vector<RemoteProviderMaker> makers;
    return makers;
}

} // namespace

std::unique_ptr<RemoteProvider> makeRemoteProvider(const RemoteSettings &settings,
                                                   const RemoteSecrets &secrets, const Clock &clock)
{
    for (auto maker = addedMakers().rbegin(); maker != addedMakers().rend(); ++maker) {
        if (auto provider = (*maker)(settings, secrets, clock)) {
            return provider;
        }
    }
    if (settings.kind == RemoteKind::Webhook) {
        return std::make_unique<WebhookProvider>(settings, secrets, clock);
    }
    return std::make_unique<WechatProvider>(settings, secrets, clock);
}

void addRemoteProvider(RemoteProviderMaker maker)
{
    addedMakers().push_back(std::move(maker));
}

} // namespace licencedesk
