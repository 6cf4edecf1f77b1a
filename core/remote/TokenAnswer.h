#pragma once
// The answer of cgi-bin/token and cgi-bin/stable_token (domain §5.3).

#include "support/Result.h"
#include "vault/Secret.h"

#include <chrono>

namespace licencedesk {

struct TokenAnswer
{
    Secret token;                     ///< empty: refused, see code
    std::chrono::seconds expiresIn{}; ///< as the service says
    int code = 0;
    QString message; ///< errmsg as it came
};

/// Errors: Damaged (neither a token nor an error code, or a token that no query could carry),
/// TooLarge. Nothing of the body stands in an error's text.
Result<TokenAnswer> parseTokenAnswer(const QByteArray &body);

/// How long a token is used: 300 s less than it lives, so that none dies on the way, and never
/// less than half of its life.
std::chrono::seconds usedFor(std::chrono::seconds expiresIn);

/// False for what is empty, too long or has bytes that no header and no query takes as they are.
bool isSoundToken(const Secret &token);

} // namespace licencedesk
