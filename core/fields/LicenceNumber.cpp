#include "fields/LicenceNumber.h"

#include "fields/TextForms.h"

#include <QRegularExpression>

#include <array>

namespace licencedesk {

namespace {

constexpr int Eighteen = 18;
constexpr int Fifteen = 15;

bool matches(const char *pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)))
        .match(text)
        .hasMatch();
}

/// 证号 copies hide digits behind * or x; an X is a digit only in the last place.
QString withMaskMarked(QString text)
{
    static constexpr QStringView Masks = u"*×✱＊●•";
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool misplacedX = text[i] == u'X' && i + 1 < text.size() && text.size() >= Fifteen;
        if (misplacedX || Masks.contains(text[i])) {
            text[i] = u'*';
        }
    }
    return text;
}

NumberKind kindOfEighteen(const QString &text)
{
    if (text.startsWith(u'9')) {
        return NumberKind::PermanentResident;
    }
    const QString region = text.left(6);
    if (region == u"810000" || region == u"820000" || region == u"830000") {
        return NumberKind::HongKongMacaoTaiwan;
    }
    return NumberKind::Resident;
}

std::optional<NumberKind> kindOf(const QString &text)
{
    if (matches("[\\d*]{17}[\\dX*]", text)) {
        return kindOfEighteen(text);
    }
    if (matches("[\\d*]{15}", text)) {
        return NumberKind::OldResident;
    }
    if (matches("[A-Z]{3}[\\d*]{12}", text)) {
        return NumberKind::OldPermanentResident;
    }
    if (matches("[HM][\\d*]{8}([\\d*]{2})?", text)) {
        return NumberKind::TravelPermit;
    }
    if (matches("(?=.*\\d)[A-Z\\d*]{5,14}", text) ||
        matches("[\\x{4e00}-\\x{9fff}]{1,6}\\d{4,12}", text)) {
        return NumberKind::Other;
    }
    return std::nullopt;
}

} // namespace

std::optional<Sex> parseSex(QStringView text)
{
    const QString key = withoutBlanks(text).toUpper();
    if (key == u"男" || key == u"M" || key == u"1") {
        return Sex::Male;
    }
    if (key == u"女" || key == u"F" || key == u"2") {
        return Sex::Female;
    }
    return std::nullopt;
}

QString sexText(Sex sex)
{
    return sex == Sex::Male ? QStringLiteral("男") : QStringLiteral("女");
}

QChar numberCheckDigit(QStringView first17)
{
    constexpr std::array Weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr QStringView Characters = u"10X98765432";
    Q_ASSERT(first17.size() == static_cast<qsizetype>(Weights.size()));
    int sum = 0;
    for (std::size_t i = 0; i < Weights.size(); ++i) {
        sum += Weights.at(i) * first17[static_cast<qsizetype>(i)].digitValue();
    }
    return Characters[sum % 11];
}

bool LicenceNumber::isMasked() const
{
    return text.contains(u'*');
}

bool LicenceNumber::isEighteen() const
{
    return kind == NumberKind::Resident || kind == NumberKind::HongKongMacaoTaiwan ||
           kind == NumberKind::PermanentResident;
}

std::optional<bool> LicenceNumber::checkDigitFits() const
{
    if (!isEighteen() || isMasked()) {
        return std::nullopt;
    }
    return numberCheckDigit(QStringView(text).left(Eighteen - 1)) == text.back();
}

std::optional<QString> LicenceNumber::regionCode() const
{
    const QString code = text.left(6);
    const bool has = kind == NumberKind::Resident || kind == NumberKind::HongKongMacaoTaiwan ||
                     kind == NumberKind::OldResident;
    return has && !code.contains(u'*') ? std::optional(code) : std::nullopt;
}

std::optional<QString> LicenceNumber::provinceCode() const
{
    if (!isEighteen() && kind != NumberKind::OldResident) {
        return std::nullopt;
    }
    const QString code = text.mid(kind == NumberKind::PermanentResident ? 1 : 0, 2);
    return code.contains(u'*') ? std::nullopt : std::optional(code);
}

std::optional<QString> LicenceNumber::birthDigits() const
{
    QString digits;
    if (isEighteen()) {
        digits = text.mid(6, 8);
    } else if (kind == NumberKind::OldResident) {
        digits = QStringLiteral("19") + text.mid(6, 6);
    }
    return digits.isEmpty() || digits.contains(u'*') ? std::nullopt : std::optional(digits);
}

std::optional<QDate> LicenceNumber::birthDate() const
{
    const std::optional<QString> digits = birthDigits();
    if (!digits) {
        return std::nullopt;
    }
    const QDate date = QDate::fromString(*digits, QStringLiteral("yyyyMMdd"));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<Sex> LicenceNumber::sex() const
{
    if (!isEighteen() && kind != NumberKind::OldResident) {
        return std::nullopt;
    }
    const QChar digit = isEighteen() ? text[Eighteen - 2] : text.back();
    if (!digit.isDigit()) {
        return std::nullopt;
    }
    return digit.digitValue() % 2 == 1 ? Sex::Male : Sex::Female;
}

std::optional<LicenceNumber> parseLicenceNumber(QStringView text)
{
    const QString canonical = withMaskMarked(withoutBlanks(text).toUpper());
    const std::optional<NumberKind> kind = kindOf(canonical);
    if (!kind) {
        return std::nullopt;
    }
    return LicenceNumber{canonical, *kind};
}

LicenceNumber upgradedNumber(const LicenceNumber &old)
{
    if (old.kind != NumberKind::OldResident || old.isMasked()) {
        return old;
    }
    const QString first17 = old.text.left(6) + QStringLiteral("19") + old.text.mid(6);
    return {first17 + numberCheckDigit(first17), kindOfEighteen(first17)};
}

} // namespace licencedesk
