#pragma once
// Fetches the picture that img_url names. Only from hosts of the list, only from public addresses,
// over the very address that was checked (a name that answers differently the second time gains
// nothing), no redirects, no proxies, limited in size and time.

#include "endpoint/AddressRules.h"

#include <QByteArray>
#include <QStringList>

#include <tl/expected.hpp>

namespace licencedesk {

class ImageFetcher
{
public:
    /// \p hosts: "img.example.com" or "img.example.com:8443"; empty: nothing is fetched.
    /// \p rule is another one in tests alone; no setting reaches it.
    explicit ImageFetcher(QStringList hosts, AddressRule rule = isPublicAddress);

    /// The error is a hint for the caller: English, names no address.
    tl::expected<QByteArray, QString> fetch(const QString &url) const;

private:
    QStringList m_hosts;
    AddressRule m_rule;
};

} // namespace licencedesk
