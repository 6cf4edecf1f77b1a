#include "operators/SecretRules.h"

#include "operators/AccessPolicy.h"

#include <QCoreApplication>
#include <QDate>
#include <QSet>

#include <algorithm>
#include <array>

namespace licencedesk {

namespace {

constexpr qsizetype MostCharacters = 128; ///< nobody types more; hashing stays cheap
constexpr qsizetype FewestDifferent = 5;  ///< characters of a passphrase

// Keypad patterns and what is popular for its sound; runs and repetitions are found by rule.
constexpr std::array PopularPins = {"147258", "147369", "258369", "159753",  "159357",  "123321",
                                    "112233", "521521", "520131", "5201314", "1314520", "100200"};

tl::unexpected<Error> refused(const QString &message)
{
    return failure(ErrorKind::Invalid, message);
}

QString secretRulesText(const char *text)
{
    return QCoreApplication::translate("SecretRules", text);
}

bool isPin(QStringView secret)
{
    return std::all_of(secret.begin(), secret.end(),
                       [](QChar character) { return character >= u'0' && character <= u'9'; });
}

qsizetype differentCharacters(QStringView text)
{
    return QSet<QChar>(text.begin(), text.end()).size();
}

/// 123456, 654321, 222222, 135791: the same step all the way.
bool isRun(QStringView pin)
{
    const auto step = [&](qsizetype i) {
        return (pin[i + 1].digitValue() - pin[i].digitValue() + 10) % 10;
    };
    for (qsizetype i = 1; i + 1 < pin.size(); ++i) {
        if (step(i) != step(0)) {
            return false;
        }
    }
    return true;
}

/// 121212, 123123, 8888.
bool isRepetition(QStringView pin)
{
    for (qsizetype length = 1; length <= pin.size() / 2; ++length) {
        if (pin.size() % length == 0 && pin.sliced(length) == pin.chopped(length)) {
            return true;
        }
    }
    return false;
}

bool isYear(QStringView digits)
{
    const int year = digits.toInt();
    return year >= 1930 && year <= 2039;
}

bool isDate(QStringView pin, const char *format)
{
    const QString form = QString::fromLatin1(format);
    return pin.size() == form.size() && QDate::fromString(pin.toString(), form).isValid();
}

/// A birthday, or the year of one with whatever beside it.
bool isDateLike(QStringView pin)
{
    return isYear(pin.first(4)) || isYear(pin.last(4)) || isDate(pin, "yyMMdd") ||
           isDate(pin, "ddMMyy") || isDate(pin, "MMddyy");
}

bool isPopular(QStringView pin)
{
    return std::any_of(PopularPins.begin(), PopularPins.end(),
                       [pin](const char *each) { return pin == QLatin1String(each); });
}

int classesIn(QStringView passphrase)
{
    std::array<bool, 4> found{};
    for (const QChar character : passphrase) {
        const size_t kind = character.isLower()   ? 0
                            : character.isUpper() ? 1
                            : character.isDigit() ? 2
                                                  : 3;
        found[kind] = true;
    }
    return static_cast<int>(std::count(found.begin(), found.end(), true));
}

Result<void> checkPin(QStringView pin, const AccessPolicy &policy)
{
    if (pin.size() < policy.minimumPinDigits) {
        return refused(secretRulesText(QT_TRANSLATE_NOOP("SecretRules", "A PIN needs at least %1 "
                                                                        "digits."))
                           .arg(policy.minimumPinDigits));
    }
    if (isTrivialPin(pin)) {
        return refused(secretRulesText(
            QT_TRANSLATE_NOOP("SecretRules", "This PIN is too easy to guess. Choose one that is "
                                             "not a date, a sequence or a pattern.")));
    }
    return {};
}

Result<void> checkPassphrase(const QString &passphrase, const QString &name,
                             const AccessPolicy &policy)
{
    if (passphrase.size() < policy.minimumPassphraseLength) {
        return refused(
            secretRulesText(
                QT_TRANSLATE_NOOP("SecretRules", "A passphrase needs at least %1 characters."))
                .arg(policy.minimumPassphraseLength));
    }
    if (classesIn(passphrase) < policy.minimumPassphraseClasses) {
        return refused(
            secretRulesText(QT_TRANSLATE_NOOP("SecretRules",
                                              "Mix at least %1 of these: small letters, capitals, "
                                              "digits, other characters."))
                .arg(policy.minimumPassphraseClasses));
    }
    const bool namesOwner = !name.isEmpty() && passphrase.contains(name, Qt::CaseInsensitive);
    if (namesOwner || differentCharacters(passphrase) < FewestDifferent) {
        return refused(secretRulesText(QT_TRANSLATE_NOOP(
            "SecretRules", "This passphrase is too easy to guess. Choose several words that do "
                           "not belong together, without your name.")));
    }
    return {};
}

} // namespace

bool isTrivialPin(QStringView pin)
{
    return pin.size() < 4 || differentCharacters(pin) < 3 || isRun(pin) || isRepetition(pin) ||
           isDateLike(pin) || isPopular(pin);
}

Result<void> checkSecret(const QString &secret, const QString &name, const AccessPolicy &policy)
{
    if (secret.isEmpty()) {
        return refused(
            secretRulesText(QT_TRANSLATE_NOOP("SecretRules", "Enter a PIN or passphrase.")));
    }
    if (secret.size() > MostCharacters) {
        return refused(
            secretRulesText(QT_TRANSLATE_NOOP("SecretRules", "A passphrase may have at most "
                                                             "%1 characters."))
                .arg(MostCharacters));
    }
    return isPin(secret) ? checkPin(secret, policy) : checkPassphrase(secret, name, policy);
}

} // namespace licencedesk
