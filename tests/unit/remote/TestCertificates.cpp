#include "tests/unit/remote/TestCertificates.h"

#include <QSslCertificate>
#include <QSslKey>

#include <botan/auto_rng.h>
#include <botan/ecdsa.h>
#include <botan/pkcs10.h>
#include <botan/pkcs8.h>
#include <botan/x509_ca.h>
#include <botan/x509self.h>

namespace licencedesk::test {

namespace {

constexpr auto Hash = "SHA-256";
constexpr auto Curve = "secp256r1";

Botan::X509_Time botanTime(const QDateTime &when)
{
    return Botan::X509_Time(
        when.toUTC().toString(QStringLiteral("yyyyMMddHHmmss'Z'")).toStdString(),
        Botan::ASN1_Tag::GENERALIZED_TIME);
}

Botan::X509_Certificate selfSigned(Botan::Private_Key &key, Botan::RandomNumberGenerator &random)
{
    Botan::X509_Cert_Options options("Test authority of LicenceDesk/CN/Nobody/Tests");
    options.CA_key();
    return Botan::X509::create_self_signed_cert(options, key, Hash, random);
}

} // namespace

struct TestAuthority::Parts
{
    mutable Botan::AutoSeeded_RNG random;
    Botan::ECDSA_PrivateKey key{random, Botan::EC_Group(Curve)};
    Botan::X509_Certificate certificate = selfSigned(key, random);
};

TestAuthority::TestAuthority() : m_parts(std::make_unique<Parts>()) {}

TestAuthority::~TestAuthority() = default;

QByteArray TestAuthority::pem() const
{
    return QByteArray::fromStdString(m_parts->certificate.PEM_encode());
}

QSslConfiguration TestAuthority::issue(const Wanted &wanted) const
{
    Botan::ECDSA_PrivateKey key(m_parts->random, Botan::EC_Group(Curve));
    Botan::X509_Cert_Options options("Scripted server/CN/Nobody/Tests");
    options.dns = wanted.host.toStdString();
    options.ip = wanted.address.toStdString();
    const auto request = Botan::X509::create_cert_req(options, key, Hash, m_parts->random);
    const Botan::X509_CA authority(m_parts->certificate, m_parts->key, Hash, m_parts->random);
    const Botan::X509_Certificate certificate = authority.sign_request(
        request, m_parts->random, botanTime(wanted.from), botanTime(wanted.to));

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(
        QSslCertificate(QByteArray::fromStdString(certificate.PEM_encode())));
    configuration.setPrivateKey(
        QSslKey(QByteArray::fromStdString(Botan::PKCS8::PEM_encode(key)), QSsl::Ec));
    return configuration;
}

} // namespace licencedesk::test
