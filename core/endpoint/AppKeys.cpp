#include "endpoint/AppKeys.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <botan/mem_ops.h>

#include <algorithm>
#include <cmath>

namespace licencedesk {

namespace {

struct KeysText
{
    Q_DECLARE_TR_FUNCTIONS(AppKeys)
};

constexpr qsizetype ShortestSecret = 16;   // characters: a random one of this length is not guessed
constexpr qsizetype ShortestTokenKey = 32; // characters: forges any token
constexpr int HighestLimit = 100'000'000;  // calls; above it somebody mistyped
constexpr qint64 LargestFile = 1024 * 1024; // bytes

tl::unexpected<Error> invalidKeys(const QString &place)
{
    return failure(ErrorKind::Invalid,
                   KeysText::tr("The keys file has a mistake at %1.").arg(place), place);
}

bool hasOnly(const QJsonObject &object, std::initializer_list<const char *> keys)
{
    const QStringList present = object.keys();
    return std::all_of(present.begin(), present.end(), [&](const QString &key) {
        return std::any_of(keys.begin(), keys.end(),
                           [&](const char *known) { return key == QLatin1String(known); });
    });
}

std::optional<SecretDigest> secretOf(const QJsonObject &app)
{
    const QJsonValue hash = app[QLatin1String("secret_sha256")];
    const QJsonValue secret = app[QLatin1String("secret")];
    if (hash.isString() && secret.isUndefined()) {
        return SecretDigest::fromHex(hash.toString());
    }
    if (!hash.isUndefined() || secret.toString().size() < ShortestSecret) {
        return std::nullopt;
    }
    return SecretDigest::of(secret.toString().toUtf8());
}

/// Empty: no number of calls. Absent is no limit.
std::optional<int> limitOf(const QJsonValue &value)
{
    const double number = value.isUndefined() ? 0 : value.toDouble(-1);
    if (number < 0 || number > HighestLimit || number != std::floor(number)) {
        return std::nullopt;
    }
    return static_cast<int>(number);
}

std::optional<std::vector<SecretDigest>> tokensOf(const QJsonValue &value)
{
    std::vector<SecretDigest> tokens;
    if (!value.isUndefined() && !value.isArray()) {
        return std::nullopt;
    }
    for (const auto &token : value.toArray()) {
        const QString text = token.toString();
        if (text.size() < ShortestSecret) {
            return std::nullopt;
        }
        tokens.push_back(SecretDigest::of(text.toUtf8()));
    }
    return tokens;
}

Result<App> parseApp(const QJsonObject &object, const QString &place)
{
    if (!hasOnly(object, {"app_id", "secret", "secret_sha256", "quota_per_day", "calls_per_minute",
                          "tokens"})) {
        return invalidKeys(place);
    }
    const QString id = object[QLatin1String("app_id")].toString();
    if (id.isEmpty()) {
        return invalidKeys(place + QStringLiteral(".app_id"));
    }
    const auto secret = secretOf(object);
    if (!secret) {
        return invalidKeys(place + QStringLiteral(".secret"));
    }
    auto tokens = tokensOf(object[QLatin1String("tokens")]);
    if (!tokens) {
        return invalidKeys(place + QStringLiteral(".tokens"));
    }
    const auto quota = limitOf(object[QLatin1String("quota_per_day")]);
    const auto rate = limitOf(object[QLatin1String("calls_per_minute")]);
    if (!quota || !rate) {
        return invalidKeys(place + QStringLiteral(".quota_per_day, .calls_per_minute"));
    }
    return App{id, *secret, *std::move(tokens), *quota, *rate};
}

Result<Secret> tokenKeyOf(const QJsonValue &value)
{
    if (value.isUndefined()) {
        return Secret();
    }
    const QByteArray key = value.toString().toUtf8();
    if (key.size() < ShortestTokenKey) {
        return invalidKeys(QStringLiteral("token_key"));
    }
    return Secret(key);
}

/// systemd lets nobody else into this folder, and shows who may by other means than the mode.
bool isServiceCredential(const QString &path)
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    return !folder.isEmpty() && QFileInfo(path).absolutePath() == QDir::cleanPath(folder);
}

bool othersMayRead(const QString &path)
{
    constexpr QFile::Permissions Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                          QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return (QFile::permissions(path) & Others).toInt() != 0;
}

} // namespace

SecretDigest SecretDigest::of(QByteArrayView secret)
{
    SecretDigest digest;
    digest.m_bytes = QCryptographicHash::hash(secret.toByteArray(), QCryptographicHash::Sha256);
    return digest;
}

std::optional<SecretDigest> SecretDigest::fromHex(const QString &hex)
{
    SecretDigest digest;
    digest.m_bytes = QByteArray::fromHex(hex.toLatin1());
    const qsizetype size = QCryptographicHash::hashLength(QCryptographicHash::Sha256);
    if (digest.m_bytes.size() != size || hex.size() != 2 * size) {
        return std::nullopt;
    }
    return digest;
}

bool SecretDigest::operator==(const SecretDigest &other) const
{
    return !m_bytes.isEmpty() && m_bytes.size() == other.m_bytes.size() &&
           Botan::constant_time_compare(
               reinterpret_cast<const uint8_t *>(m_bytes.constData()),
               reinterpret_cast<const uint8_t *>(other.m_bytes.constData()),
               static_cast<size_t>(m_bytes.size()));
}

const App *AppKeys::find(const QString &id) const
{
    const auto it =
        std::find_if(apps.begin(), apps.end(), [&](const App &app) { return app.id == id; });
    return it == apps.end() ? nullptr : &*it;
}

Result<AppKeys> parseAppKeys(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonObject root = QJsonDocument::fromJson(json, &parsed).object();
    if (parsed.error != QJsonParseError::NoError) {
        return failure(ErrorKind::Damaged, KeysText::tr("The keys file is not JSON."),
                       QStringLiteral("offset %1").arg(parsed.offset));
    }
    if (!hasOnly(root, {"apps", "token_key"})) {
        return invalidKeys(QStringLiteral("its top level"));
    }
    auto tokenKey = tokenKeyOf(root[QLatin1String("token_key")]);
    if (!tokenKey) {
        return tl::unexpected<Error>(tokenKey.error());
    }
    AppKeys keys{{}, *std::move(tokenKey)};
    const QJsonArray apps = root[QLatin1String("apps")].toArray();
    for (qsizetype i = 0; i < apps.size(); ++i) {
        const QString place = QStringLiteral("apps[%1]").arg(i);
        auto app = parseApp(apps[i].toObject(), place);
        if (!app) {
            return tl::unexpected<Error>(app.error());
        }
        if (keys.find(app->id)) {
            return invalidKeys(place + QStringLiteral(".app_id"));
        }
        keys.apps.push_back(*std::move(app));
    }
    return keys.apps.empty() ? Result<AppKeys>(invalidKeys(QStringLiteral("apps"))) : keys;
}

Result<AppKeys> loadAppKeys(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        return failure(ErrorKind::NotFound, KeysText::tr("There is no keys file at this path."));
    }
    if (othersMayRead(path) && !isServiceCredential(path)) {
        return failure(ErrorKind::NotAllowed,
                       KeysText::tr("Others may read the keys file. Make it readable for its "
                                    "owner alone: chmod 600."));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile) {
        return failure(ErrorKind::NotReadable, KeysText::tr("The keys file cannot be read."));
    }
    QByteArray json = file.read(LargestFile);
    auto keys = parseAppKeys(json);
    wipe(json);
    return keys;
}

} // namespace licencedesk
