#include "remote/WebhookProvider.h"
#include "remote/WechatProvider.h"

namespace licencedesk {

std::unique_ptr<RemoteProvider> makeRemoteProvider(const RemoteSettings &settings,
                                                   const RemoteSecrets &secrets, const Clock &clock)
{
    if (settings.kind == RemoteKind::Webhook) {
        return std::make_unique<WebhookProvider>(settings, secrets, clock);
    }
    return std::make_unique<WechatProvider>(settings, secrets, clock);
}

} // namespace licencedesk
