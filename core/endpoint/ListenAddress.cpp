#include "endpoint/ListenAddress.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace licencedesk {

namespace {

struct ListenText
{
    Q_DECLARE_TR_FUNCTIONS(ListenAddress)
};

// sun_path of Linux holds 108 bytes with its end.
constexpr qsizetype LongestSocketPath = 107;
const QLatin1String SocketPrefix("unix:");

tl::unexpected<Error> notAnAddress()
{
    return failure(ErrorKind::Invalid,
                   ListenText::tr("This is not an address to listen on. Write 127.0.0.1:8787, "
                                  "[::1]:8787 or unix:/path/to/socket."));
}

Result<ListenAddress> parseSocket(const QString &path)
{
    if (!path.startsWith(u'/') || path.contains(QChar(u'\0')) ||
        path.toUtf8().size() > LongestSocketPath) {
        return failure(ErrorKind::Invalid,
                       ListenText::tr("A Unix socket needs an absolute path of at most %1 bytes.")
                           .arg(LongestSocketPath));
    }
    return ListenAddress{{}, 0, path};
}

QString withoutBrackets(const QString &host)
{
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    return bracketed ? host.mid(1, host.size() - 2) : host;
}

bool isUsableHost(const QString &host)
{
    return host == QLatin1String("localhost") || !QHostAddress(host).isNull();
}

} // namespace

bool ListenAddress::isLoopback() const
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

bool ListenAddress::isEveryAddress() const
{
    const QHostAddress address(host);
    return address == QHostAddress(QHostAddress::AnyIPv4) ||
           address == QHostAddress(QHostAddress::AnyIPv6);
}

QString ListenAddress::text() const
{
    if (isSocket()) {
        return SocketPrefix + socketPath;
    }
    const bool isV6 = host.contains(u':');
    return (isV6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(host, QString::number(port)); // both at once: a host may have a % in it
}

Result<ListenAddress> parseListenAddress(const QString &text)
{
    if (text.startsWith(SocketPrefix)) {
        return parseSocket(text.mid(SocketPrefix.size()));
    }
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon <= 0) {
        return notAnAddress();
    }
    bool isNumber = false;
    const quint16 port = QStringView(text).mid(colon + 1).toUShort(&isNumber);
    const QString left = text.left(colon);
    const QString host = withoutBrackets(left);
    const bool bracketsMatch = host.contains(u':') == (host != left);
    if (!isNumber || !bracketsMatch || !isUsableHost(host)) {
        return notAnAddress();
    }
    return ListenAddress{host, port, {}};
}

} // namespace licencedesk
