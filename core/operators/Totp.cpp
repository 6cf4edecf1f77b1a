#include "operators/Totp.h"

#include "vault/Primitives.h"
#include "vault/SecretBytes.h"

#include <botan/base32.h>
#include <botan/otp.h>

#include <QUrl>

namespace licencedesk {

namespace {

constexpr qsizetype SecretSize = 20; // bytes: as long as SHA-1's output
constexpr int StepSeconds = 30;
constexpr int Digits = 6;
constexpr qint64 Tolerance = 1; // steps
const QString Issuer = QStringLiteral("LicenceDesk");

QString base32(const Secret &secret)
{
    return QString::fromStdString(
               Botan::base32_encode(dataOf(secret.view()), sizeOf(secret.view())))
        .remove(u'=');
}

/// Digits in any script and width, without the space that apps show in the middle.
QString plainDigits(const QString &code)
{
    QString digits;
    for (const QChar character : code) {
        if (!character.isSpace()) {
            digits += character.isDigit() ? QChar(u'0' + character.digitValue()) : character;
        }
    }
    return digits;
}

} // namespace

Secret newTotpSecret()
{
    return randomSecret(SecretSize);
}

QString totpUri(const Secret &secret, const QString &account)
{
    const QString label = QString::fromLatin1(QUrl::toPercentEncoding(Issuer + u':' + account));
    // All at once: the label holds % signs of its own.
    return QStringLiteral(
               "otpauth://totp/%1?secret=%2&issuer=%3&algorithm=SHA1&digits=%4&period=%5")
        .arg(label, base32(secret), Issuer, QString::number(Digits), QString::number(StepSeconds));
}

QString totpSecretText(const Secret &secret)
{
    QString text = base32(secret);
    for (qsizetype i = 4; i < text.size(); i += 5) {
        text.insert(i, u' ');
    }
    return text;
}

qint64 totpStep(const QDateTime &time)
{
    return time.toSecsSinceEpoch() / StepSeconds;
}

QString totpCode(const Secret &secret, qint64 step)
{
    Botan::HOTP hotp(dataOf(secret.view()), sizeOf(secret.view()), "SHA-1", Digits);
    const uint32_t code = hotp.generate_hotp(static_cast<uint64_t>(step));
    return QStringLiteral("%1").arg(code, Digits, 10, QLatin1Char('0'));
}

std::optional<qint64> matchingTotpStep(const Secret &secret, const QString &code,
                                       const QDateTime &now, qint64 lastUsed)
{
    const Secret typed = Secret::fromText(plainDigits(code));
    const qint64 current = totpStep(now);
    for (qint64 step = current - Tolerance; step <= current + Tolerance; ++step) {
        if (step > lastUsed && typed == Secret::fromText(totpCode(secret, step))) {
            return step;
        }
    }
    return std::nullopt;
}

} // namespace licencedesk
