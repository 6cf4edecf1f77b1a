#pragma once
// cgi-bin/token and cgi-bin/stable_token: app id and secret in, token or error out (domain §5.3).

#include "endpoint/AccessTokens.h"
#include "endpoint/AppKeys.h"
#include "endpoint/ContractAnswer.h"

namespace licencedesk {

struct TokenRequest
{
    QString grantType;
    QString appId;
    QString secret;
    Renewal renewal = Renewal::WhenDue; ///< stable_token only
};

/// The body of stable_token. Empty: it is no JSON object.
std::optional<TokenRequest> parseStableTokenBody(const QByteArray &body);

class TokenCalls
{
public:
    /// \p keys: empty lets every app in (TokenPolicy::Open).
    TokenCalls(AppKeys keys, AccessTokens &tokens) : m_keys(std::move(keys)), m_tokens(tokens) {}

    ContractAnswer token(const TokenRequest &request);
    ContractAnswer stableToken(const TokenRequest &request);

private:
    int codeFor(const TokenRequest &request) const;
    template <typename Issue>
    ContractAnswer answer(const TokenRequest &request, Issue issue);

    AppKeys m_keys;
    AccessTokens &m_tokens;
};

} // namespace licencedesk
