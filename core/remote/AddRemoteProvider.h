#pragma once
// Services that neither speak WeChat's call nor take our webhook. HACKING.md, "Extending".

#include "remote/RemoteProvider.h"

namespace licencedesk {

/// Null: the settings (their host, mostly) are for another one.
using RemoteProviderMaker = std::function<std::unique_ptr<RemoteProvider>(
    const RemoteSettings &, const RemoteSecrets &, const Clock &)>;

/// makeRemoteProvider() asks it before the built-in ones, the latest first. Before the first
/// provider is made, from one thread. The provider's kind() has to be that of the settings: it says
/// whether the desk sends pictures and gets fields (Wechat) or sends accepted records (Webhook).
void addRemoteProvider(RemoteProviderMaker maker);

} // namespace licencedesk
