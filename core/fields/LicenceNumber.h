#pragma once
// 证号: the number of the licence, which is the number of the holder's identity document (decree
// 162, art. 12). Enters: text from a reader or an operator. Leaves: what kind of number it is and
// what it says about its holder. Citizens: RRRRRR YYYYMMDD SSS C, GB 11643-1999, check character by
// ISO 7064 MOD 11-2.

#include <QDate>
#include <QString>

#include <optional>

namespace licencedesk {

enum class Sex { Male, Female };

/// 男, 女, M, F and the office's 1, 2.
std::optional<Sex> parseSex(QStringView text);
QString sexText(Sex sex); ///< "男", "女"

enum class NumberKind {
    Resident,             ///< 18 characters, 居民身份证
    HongKongMacaoTaiwan,  ///< 18 characters, 810000, 820000 or 830000: 港澳台居民居住证
    PermanentResident,    ///< 18 characters from 9, 外国人永久居留身份证 since 2023-12
    OldResident,          ///< 15 digits, not issued since 1999, invalid since 2013
    OldPermanentResident, ///< 3 letters and 12 digits, 外国人永久居留身份证 of 2017
    TravelPermit,         ///< H or M and 8 or 10 digits: 港澳居民来往内地通行证
    Other,                ///< passport, military card: 5 to 18 letters and digits
};

struct LicenceNumber
{
    QString text; ///< canonical: half-width, upper case, no blanks; a masked character is *
    NumberKind kind = NumberKind::Other;

    bool isMasked() const;   ///< a copy from the app with digits hidden
    bool isEighteen() const; ///< built like RRRRRR YYYYMMDD SSS C
    /// Empty: this kind has no check character, or digits are hidden.
    std::optional<bool> checkDigitFits() const;
    /// "110105"; empty for kinds without one (a permanent resident has only a province).
    std::optional<QString> regionCode() const;
    /// "11"; for a permanent resident the two digits after the 9.
    std::optional<QString> provinceCode() const;
    /// "19491231"; empty when the kind has none or it is hidden. Not necessarily a real date.
    std::optional<QString> birthDigits() const;
    /// Empty as above, and when the digits are no date of the calendar.
    std::optional<QDate> birthDate() const;
    std::optional<Sex> sex() const; ///< parity of the 17th (old: 15th) digit: odd is male

    bool operator==(const LicenceNumber &) const = default;
};

/// Empty when the text cannot be a number on a licence at all. A wrong check digit, an unknown
/// region or an impossible birth date still parse: the rules say so by name.
std::optional<LicenceNumber> parseLicenceNumber(QStringView text);

/// The 18th character for 17 digits: '0'…'9' or 'X'. Precondition: exactly 17 ASCII digits.
QChar numberCheckDigit(QStringView first17);

/// An 18-digit number from an old 15-digit one: 19 inserted, check character appended.
LicenceNumber upgradedNumber(const LicenceNumber &old);

} // namespace licencedesk
