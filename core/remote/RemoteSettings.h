#pragma once
// How this firm talks to a service elsewhere: which one, where, with whose name, how often, and
// what the customer is asked before. No secrets: those are RemoteSecrets, in the keyring only.

#include "store/DocumentStore.h"
#include "vault/Secret.h"

#include <QUrl>

namespace licencedesk {

enum class RemoteKind {
    Wechat, ///< reads the picture: POST {base}/cv/ocr/drivinglicense
    Webhook ///< takes the record: POST {base}, JSON
};

enum class WechatAccess {
    PastedToken, ///< a token that was typed in: of a relay, or of an authorizer (third-party
                 ///< platform)
    StableToken, ///< app id and secret through cgi-bin/stable_token
    PlainToken   ///< app id and secret through cgi-bin/token: the older call
};

enum class RemoteConsent {
    FirstTime,  ///< the desk shows once what is going to leave it
    EveryRecord ///< the clerk ticks the customer's consent for each licence
};

struct RemoteSettings
{
    bool enabled = false;
    RemoteKind kind = RemoteKind::Wechat;
    QUrl base; ///< https, or http to this machine only; no query, no credentials
    WechatAccess access = WechatAccess::StableToken;
    QString appId;
    QString tokenName;     ///< what a pasted token is called here; never the token
    QString authorityFile; ///< PEM of the company's own certificate authority; empty: none
    int dailyQuota = 100;  ///< calls a day, China time; 0: no limit of ours
    RemoteConsent consent = RemoteConsent::FirstTime;
    bool submitAccepted = false; ///< accepted licences go to the outbox by themselves
    bool sendPicture = false;    ///< webhook: the picture of the main page goes with the record
    int timeoutSeconds = 20;     ///< of one call

    bool operator==(const RemoteSettings &) const = default;
};

/// The host of the official documents.
QUrl officialWechatBase();
/// localhost or a loopback address: nothing leaves this computer on the way there.
bool isThisMachine(const QString &host);
/// Secrets on a counter machine: the documents of the service forbid it for this host.
bool isOfficialHost(const QUrl &base);

struct RemoteSecrets
{
    Secret token; ///< pasted; webhook: bearer token
    Secret appSecret;
    Secret signingKey; ///< webhook: HMAC-SHA256; empty: unsigned

    bool operator==(const RemoteSecrets &) const = default;
};

/// Under which id each lies in the key store.
inline constexpr auto RemoteTokenKey = "remote-token";
inline constexpr auto RemoteAppSecretKey = "remote-app-secret";
inline constexpr auto RemoteSigningKey = "remote-signing-key";

QByteArray toJson(const RemoteSettings &settings);
/// Errors: Damaged, Invalid (unknown key, value out of range), the key as detail.
Result<RemoteSettings> parseRemoteSettings(const QByteArray &json);

/// Off when none were saved.
Result<RemoteSettings> loadRemoteSettings(Store &store);
/// With its entry in the audit log. Errors: those of checkRemoteSettings too.
Result<void> saveRemoteSettings(Store &store, const RemoteSettings &settings);

/// Errors: Invalid, in words for the form: no host, http to another machine, credentials or a
/// query in the address, app id missing.
Result<void> checkRemoteSettings(const RemoteSettings &settings);

} // namespace licencedesk
