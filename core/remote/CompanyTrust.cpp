#include "remote/CompanyTrust.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslSocket>

namespace licencedesk {

namespace {

constexpr qint64 LongestFile = 1024 * 1024; // all authorities of the world are 200 kB
constexpr auto BeginsCertificate = "-----BEGIN CERTIFICATE-----";

tl::unexpected<Error> unusable(ErrorKind kind, const char *text, const QString &detail = {})
{
    return failure(kind, QCoreApplication::translate("CompanyTrust", text), detail);
}

Result<QByteArray> readAuthorities(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return unusable(ErrorKind::NotFound,
                        QT_TRANSLATE_NOOP("CompanyTrust",
                                          "The file of the firm's certificate authority is not "
                                          "there. Choose it again in the settings."));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return unusable(ErrorKind::NotReadable,
                        QT_TRANSLATE_NOOP("CompanyTrust",
                                          "The file of the firm's certificate authority may not be "
                                          "read. Choose it again in the settings."));
    }
    return file.read(LongestFile + 1);
}

Result<QList<QSslCertificate>> parseAuthorities(const QByteArray &pem)
{
    const qsizetype announced = pem.count(BeginsCertificate);
    if (announced == 0) {
        return unusable(
            ErrorKind::Empty,
            QT_TRANSLATE_NOOP("CompanyTrust", "There is no certificate in the file of the firm's "
                                              "certificate authority. A PEM file is required."));
    }
    const QList<QSslCertificate> found = QSslCertificate::fromData(pem, QSsl::Pem);
    if (found.size() != announced || pem.size() > LongestFile) {
        return unusable(ErrorKind::Damaged,
                        QT_TRANSLATE_NOOP("CompanyTrust",
                                          "The file of the firm's certificate authority is "
                                          "damaged. Choose it again in the settings."),
                        QStringLiteral("%1 of %2 certificates").arg(found.size()).arg(announced));
    }
    return found;
}

} // namespace

Result<QSslConfiguration> trustedConfiguration(const QString &authorityFile)
{
    if (!QSslSocket::supportsSsl()) {
        return unusable(ErrorKind::Unavailable,
                        QT_TRANSLATE_NOOP("CompanyTrust",
                                          "This computer has no library for secure connections "
                                          "(OpenSSL). Install it, then try again."));
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (authorityFile.isEmpty()) {
        return configuration;
    }
    const auto authorities = readAuthorities(authorityFile).and_then(parseAuthorities);
    if (!authorities) {
        return tl::unexpected<Error>(authorities.error());
    }
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + *authorities);
    return configuration;
}

} // namespace licencedesk
