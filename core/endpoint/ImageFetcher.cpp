#include "endpoint/ImageFetcher.h"

#include "endpoint/ReadPicture.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QUrl>

#include <httplib.h>

namespace licencedesk {

namespace {

constexpr int ConnectSeconds = 5;
constexpr int FetchSilenceSeconds = 5;
constexpr qint64 TotalMilliseconds = 15'000;
constexpr int HttpPort = 80;
constexpr int HttpsPort = 443;
constexpr int FetchedOk = 200;

tl::unexpected<QString> hint(const char *text)
{
    return tl::unexpected<QString>(QString::fromLatin1(text));
}

bool isFetchable(const QUrl &url)
{
    const bool web =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && web && !url.host().isEmpty() && url.userInfo().isEmpty();
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? HttpsPort : HttpPort);
}

/// A host of the list without a port means the scheme's own.
bool isListed(const QUrl &url, const QStringList &hosts)
{
    const QString host = url.host();
    const bool usualPort = url.port() == -1;
    const QString withPort = QStringLiteral("%1:%2").arg(host).arg(portOf(url));
    return (usualPort && hosts.contains(host, Qt::CaseInsensitive)) ||
           hosts.contains(withPort, Qt::CaseInsensitive);
}

/// One forbidden address among several spoils them all: a server that answers with both means no
/// good.
QHostAddress checkedAddress(const QString &host, const AddressRule &rule)
{
    const QList<QHostAddress> addresses = QHostInfo::fromName(host).addresses();
    const bool allFine = std::all_of(addresses.begin(), addresses.end(), rule);
    return allFine && !addresses.isEmpty() ? addresses.first() : QHostAddress();
}

std::string pathOf(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
    const QByteArray query = url.query(QUrl::FullyEncoded).toUtf8();
    return ((path.isEmpty() ? "/" : path) + (query.isEmpty() ? "" : "?" + query)).toStdString();
}

void prepare(httplib::Client &client, const std::string &host, const QHostAddress &address)
{
    client.set_hostname_addr_map({{host, address.toString().toStdString()}});
    client.set_connection_timeout(ConnectSeconds);
    client.set_read_timeout(FetchSilenceSeconds);
    client.set_follow_location(false);
    client.set_decompress(false);
    client.enable_server_certificate_verification(true);
}

tl::expected<QByteArray, QString> download(httplib::Client &client, const std::string &path)
{
    QByteArray picture;
    QElapsedTimer clock;
    clock.start();
    int status = 0;
    const auto result = client.Get(
        path,
        [&](const httplib::Response &response) {
            status = response.status;
            return status == FetchedOk;
        },
        [&](const char *data, size_t size) {
            const auto more = static_cast<qsizetype>(size);
            if (picture.size() + more >= LargestPicture || clock.hasExpired(TotalMilliseconds)) {
                return false;
            }
            picture.append(data, more);
            return true;
        });
    if (status != FetchedOk && status != 0) {
        return hint("the server of img_url did not answer with a picture");
    }
    return result ? tl::expected<QByteArray, QString>(picture)
                  : hint("img_url could not be fetched: connection, size or time");
}

} // namespace

ImageFetcher::ImageFetcher(QStringList hosts, AddressRule rule)
    : m_hosts(std::move(hosts)), m_rule(std::move(rule))
{}

tl::expected<QByteArray, QString> ImageFetcher::fetch(const QString &text) const
{
    if (m_hosts.isEmpty()) {
        return hint("this endpoint fetches no img_url; send the picture itself");
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!isFetchable(url)) {
        return hint("img_url must be a complete http or https address");
    }
    if (!isListed(url, m_hosts)) {
        return hint("this endpoint may not fetch from the host of img_url");
    }
    const QHostAddress address = checkedAddress(url.host(), m_rule);
    if (address.isNull()) {
        return hint("the host of img_url is not known or not public");
    }
    const std::string host = url.host(QUrl::FullyEncoded).toStdString();
    httplib::Client client(url.scheme().toStdString() + "://" + host + ':' +
                           std::to_string(portOf(url)));
    prepare(client, host, address);
    return download(client, pathOf(url));
}

} // namespace licencedesk
