#pragma once
// Where the firm's server is. The password is not part of it: it lies in the keyring.

#include "store/Database.h"

namespace licencedesk {

enum class ServerTls {
    Verified,  ///< encrypted, and the server proves that it is the one
    Encrypted, ///< encrypted, to whoever answers
    None       ///< in clear: for a server on this computer
};

struct ServerSettings
{
    bool on = false;
    QString host; ///< a name, an address, or the folder of a socket
    int port = 5432;
    QString database = QStringLiteral("licencedesk");
    QString user;
    ServerTls tls = ServerTls::Verified;
    QString certificate = {}; ///< file of the authority; empty: the one of the user's own folder

    bool operator==(const ServerSettings &) const = default;
};

StoreLocation serverLocation(const ServerSettings &settings, const QString &password);
/// Under which the password lies in the keyring: another server or user has another one.
QString serverPasswordId(const ServerSettings &settings);

QString serverTlsKey(ServerTls tls);            ///< of libpq: "verify-full", "require", "disable"
ServerTls serverTlsFromKey(const QString &key); ///< Verified for anything else

} // namespace licencedesk
