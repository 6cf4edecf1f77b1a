#pragma once
// Keeps secrets out of what is shown and kept: addresses (redacted() of RemoteProvider.h) and
// texts that a service sent, which may repeat what it was sent.

#include "vault/Secret.h"

#include <initializer_list>

namespace licencedesk {

/// \p text with "…" in the place of each of \p secrets, plain or percent-encoded.
QString withoutSecrets(QString text, std::initializer_list<Secret> secrets);

} // namespace licencedesk
