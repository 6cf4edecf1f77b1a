#include "remote/RemoteSettings.h"

#include "store/AuditLog.h"
#include "support/Words.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace licencedesk {

namespace {

const QString PolicyKind = QStringLiteral("policy"); // all counters of a firm have the same
const QString Id = QStringLiteral("remote");

constexpr std::array KindWords = {std::pair{RemoteKind::Wechat, "wechat"},
                                  std::pair{RemoteKind::Webhook, "webhook"}};
constexpr std::array AccessWords = {std::pair{WechatAccess::PastedToken, "pasted_token"},
                                    std::pair{WechatAccess::StableToken, "stable_token"},
                                    std::pair{WechatAccess::PlainToken, "token"}};
constexpr std::array ConsentWords = {std::pair{RemoteConsent::FirstTime, "first_time"},
                                     std::pair{RemoteConsent::EveryRecord, "every_record"}};

constexpr int MostQuota = 1000000;
constexpr int LongestTimeout = 120; // seconds; a customer is waiting

QString remoteSettingsText(const char *text)
{
    return QCoreApplication::translate("RemoteSettings", text);
}

/// Reads one entry after the other and remembers the first that is wrong.
class Entries
{
public:
    explicit Entries(QJsonObject json) : m_json(std::move(json)) {}

    void read(const char *key, bool &value)
    {
        take(key, [&](const QJsonValue &entry) {
            value = entry.toBool();
            return entry.isBool();
        });
    }
    void read(const char *key, QString &value)
    {
        take(key, [&](const QJsonValue &entry) {
            value = entry.toString();
            return entry.isString();
        });
    }
    void read(const char *key, int &value, int least, int most)
    {
        take(key, [&](const QJsonValue &entry) {
            value = entry.toInt(least - 1);
            return value >= least && value <= most;
        });
    }
    template <typename T, std::size_t N>
    void read(const char *key, T &value, const std::array<std::pair<T, const char *>, N> &words)
    {
        take(key, [&](const QJsonValue &entry) {
            const std::optional<T> known = fromWord(words, entry.toString());
            value = known.value_or(value);
            return known.has_value();
        });
    }
    /// The key that is wrong or that nobody asked for; empty: none.
    QString wrong() const
    {
        return m_wrong.isEmpty() && !m_json.isEmpty() ? m_json.keys().first() : m_wrong;
    }

private:
    template <typename Reader>
    void take(const char *key, Reader reader)
    {
        const QJsonValue entry = m_json.take(QLatin1String(key));
        if (!entry.isUndefined() && !reader(entry) && m_wrong.isEmpty()) {
            m_wrong = QLatin1String(key);
        }
    }

    QJsonObject m_json;
    QString m_wrong;
};

Result<void> checkAddress(const QUrl &base)
{
    if (!base.isValid() || base.host().isEmpty()) {
        return failure(ErrorKind::Invalid,
                       remoteSettingsText(QT_TRANSLATE_NOOP("RemoteSettings",
                                                            "Type the service's address, such as "
                                                            "https://relay.example.com.")));
    }
    if (!base.userInfo().isEmpty() || base.hasQuery() || base.hasFragment()) {
        return failure(ErrorKind::Invalid,
                       remoteSettingsText(QT_TRANSLATE_NOOP(
                           "RemoteSettings", "The address must not have a name, a password or "
                                             "a token in it; they have fields of their own.")));
    }
    const bool plain = base.scheme() == QLatin1String("http");
    if (!plain && base.scheme() != QLatin1String("https")) {
        return failure(ErrorKind::Invalid,
                       remoteSettingsText(QT_TRANSLATE_NOOP(
                           "RemoteSettings", "The address has to begin with https://.")));
    }
    if (plain && !isThisMachine(base.host())) {
        return failure(ErrorKind::Invalid,
                       remoteSettingsText(QT_TRANSLATE_NOOP(
                           "RemoteSettings",
                           "Licences leave this computer over https:// only; http:// is for a "
                           "service on this computer.")));
    }
    return {};
}

} // namespace

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

QUrl officialWechatBase()
{
    return QUrl(QStringLiteral("https://api.weixin.qq.com"));
}

bool isOfficialHost(const QUrl &base)
{
    const QString host = base.host().toLower();
    return host == QLatin1String("weixin.qq.com") || host.endsWith(QLatin1String(".weixin.qq.com"));
}

QByteArray toJson(const RemoteSettings &settings)
{
    const QJsonObject json{
        {QStringLiteral("enabled"), settings.enabled},
        {QStringLiteral("kind"), wordOf(KindWords, settings.kind)},
        {QStringLiteral("base"), settings.base.toString()},
        {QStringLiteral("access"), wordOf(AccessWords, settings.access)},
        {QStringLiteral("app_id"), settings.appId},
        {QStringLiteral("token_name"), settings.tokenName},
        {QStringLiteral("authority_file"), settings.authorityFile},
        {QStringLiteral("daily_quota"), settings.dailyQuota},
        {QStringLiteral("consent"), wordOf(ConsentWords, settings.consent)},
        {QStringLiteral("submit_accepted"), settings.submitAccepted},
        {QStringLiteral("send_picture"), settings.sendPicture},
        {QStringLiteral("timeout_seconds"), settings.timeoutSeconds},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<RemoteSettings> parseRemoteSettings(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject()) {
        return failure(
            ErrorKind::Damaged,
            remoteSettingsText(QT_TRANSLATE_NOOP(
                "RemoteSettings", "The settings of the remote service cannot be read.")));
    }
    RemoteSettings settings;
    QString base;
    Entries entries(document.object());
    entries.read("enabled", settings.enabled);
    entries.read("kind", settings.kind, KindWords);
    entries.read("base", base);
    entries.read("access", settings.access, AccessWords);
    entries.read("app_id", settings.appId);
    entries.read("token_name", settings.tokenName);
    entries.read("authority_file", settings.authorityFile);
    entries.read("daily_quota", settings.dailyQuota, 0, MostQuota);
    entries.read("consent", settings.consent, ConsentWords);
    entries.read("submit_accepted", settings.submitAccepted);
    entries.read("send_picture", settings.sendPicture);
    entries.read("timeout_seconds", settings.timeoutSeconds, 1, LongestTimeout);
    settings.base = QUrl(base);
    const bool isAddress = base.isEmpty() || settings.base.isValid();
    const QString wrong = isAddress ? entries.wrong() : QStringLiteral("base");
    if (!wrong.isEmpty()) {
        return failure(
            ErrorKind::Invalid,
            remoteSettingsText(
                QT_TRANSLATE_NOOP("RemoteSettings",
                                  "The settings of the remote service have a wrong entry: %1"))
                .arg(wrong),
            wrong);
    }
    return settings;
}

Result<void> checkRemoteSettings(const RemoteSettings &settings)
{
    if (!settings.enabled) {
        return {};
    }
    if (auto address = checkAddress(settings.base); !address) {
        return address;
    }
    if (settings.kind == RemoteKind::Wechat && settings.access != WechatAccess::PastedToken &&
        settings.appId.isEmpty()) {
        return failure(ErrorKind::Invalid,
                       remoteSettingsText(QT_TRANSLATE_NOOP(
                           "RemoteSettings", "Type the app id, or paste a token instead.")));
    }
    return {};
}

Result<RemoteSettings> loadRemoteSettings(Store &store)
{
    const auto body = DocumentStore(store).load(PolicyKind, Id);
    if (!body) {
        return tl::unexpected<Error>(body.error());
    }
    return *body ? parseRemoteSettings(**body) : RemoteSettings();
}

Result<void> saveRemoteSettings(Store &store, const RemoteSettings &settings)
{
    if (auto sound = checkRemoteSettings(settings); !sound) {
        return sound;
    }
    if (auto kept = DocumentStore(store).save(PolicyKind, Id, toJson(settings)); !kept) {
        return kept;
    }
    return AuditLog(store).append(
        AuditAct::SettingChanged, {},
        QStringLiteral("remote %1")
            .arg(settings.enabled ? wordOf(KindWords, settings.kind) : QStringLiteral("off")));
}

} // namespace licencedesk
