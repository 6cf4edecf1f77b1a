#include "ui/settings/ServerSettings.h"

namespace licencedesk {

QString serverTlsKey(ServerTls tls)
{
    switch (tls) {
    case ServerTls::Encrypted:
        return QStringLiteral("require");
    case ServerTls::None:
        return QStringLiteral("disable");
    case ServerTls::Verified:
        break;
    }
    return QStringLiteral("verify-full");
}

ServerTls serverTlsFromKey(const QString &key)
{
    for (const ServerTls tls : {ServerTls::Encrypted, ServerTls::None}) {
        if (key == serverTlsKey(tls)) {
            return tls;
        }
    }
    return ServerTls::Verified;
}

StoreLocation serverLocation(const ServerSettings &settings, const QString &password)
{
    StoreLocation location;
    location.kind = StoreLocation::Kind::PostgreSql;
    location.host = settings.host;
    location.port = settings.port;
    location.database = settings.database;
    location.user = settings.user;
    location.password = password;
    location.options = QStringLiteral("sslmode=") + serverTlsKey(settings.tls);
    if (!settings.certificate.isEmpty()) {
        QString path = settings.certificate; // in libpq's quotes
        path.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
        location.options += QStringLiteral(";sslrootcert='%1'").arg(path);
    }
    return location;
}

QString serverPasswordId(const ServerSettings &settings)
{
    return QStringLiteral("server/%1@%2:%3/%4")
        .arg(settings.user, settings.host)
        .arg(settings.port)
        .arg(settings.database);
}

} // namespace licencedesk
