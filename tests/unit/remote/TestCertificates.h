#pragma once
// Certificates of an authority that is made for one test run and believed by nobody else.

#include <QByteArray>
#include <QDateTime>
#include <QSslConfiguration>

#include <memory>

namespace licencedesk::test {

class TestAuthority
{
public:
    TestAuthority();
    ~TestAuthority();

    QByteArray pem() const;

    struct Wanted
    {
        QByteArray host = "localhost";
        QByteArray address = "127.0.0.1";
        QDateTime from = QDateTime::currentDateTimeUtc().addDays(-2);
        QDateTime to = QDateTime::currentDateTimeUtc().addDays(2);
    };
    /// For a server: the certificate that is wanted, and its key.
    QSslConfiguration issue(const Wanted &wanted) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace licencedesk::test
