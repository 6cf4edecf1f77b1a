// What an operator types: canonicalText() and validateTyped() of Interpret.h.

#include "fields/Interpret.h"
#include "fields/LicenceDate.h"
#include "fields/LicenceNumber.h"
#include "fields/TextDecoder.h"
#include "fields/TextForms.h"
#include "fields/VehicleClasses.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace licencedesk {

namespace {

using Problem = std::optional<QString>;

QString say(const char *sentence)
{
    return QCoreApplication::translate("TypedField", sentence);
}

QString canonicalName(const QString &typed)
{
    QString name = toHalfWidth(typed).simplified();
    const bool chinese = std::any_of(name.begin(), name.end(), [](QChar each) {
        return each.isSurrogate() || isIdeograph(each.unicode());
    });
    if (!chinese) {
        return name;
    }
    name.remove(u' ');
    for (QChar &each : name) {
        each = isNameDot(each) ? QChar(u'·') : each;
    }
    return name;
}

template <typename Value>
QString textOr(const std::optional<Value> &value, const QString &otherwise)
{
    return value ? value->text() : otherwise;
}

Problem numberProblem(const QString &text)
{
    const auto number = parseLicenceNumber(text);
    if (!number) {
        return say(QT_TRANSLATE_NOOP("TypedField", "A licence number has 18 characters"));
    }
    if (number->birthDigits() && !number->birthDate()) {
        return say(QT_TRANSLATE_NOOP("TypedField", "The birth date in the number does not exist"));
    }
    if (number->checkDigitFits() == false) {
        return say(QT_TRANSLATE_NOOP("TypedField", "The check digit is wrong"));
    }
    return std::nullopt;
}

Problem dateProblem(const QString &text)
{
    if (parseDate(text)) {
        return std::nullopt;
    }
    return say(QT_TRANSLATE_NOOP("TypedField", "This is not a date: write it like 2019-05-20"));
}

Problem endProblem(const QString &text)
{
    if (parseLicenceDate(text)) {
        return std::nullopt;
    }
    return say(QT_TRANSLATE_NOOP("TypedField", "This is neither a date nor 长期"));
}

Problem classProblem(const QString &text)
{
    if (parseVehicleClasses(text)) {
        return std::nullopt;
    }
    return say(QT_TRANSLATE_NOOP("TypedField", "There is no such class"));
}

Problem fileNumberProblem(const QString &text)
{
    static const QRegularExpression twelveDigits(QStringLiteral("^[0-9]{12}$"));
    if (twelveDigits.match(text).hasMatch()) {
        return std::nullopt;
    }
    return say(QT_TRANSLATE_NOOP("TypedField", "A file number has 12 digits"));
}

Problem nameProblem(const QString &text)
{
    if (isPlausibleName(text)) {
        return std::nullopt;
    }
    return say(QT_TRANSLATE_NOOP("TypedField", "A name has no digits or signs"));
}

Problem sexProblem(const QString &text)
{
    if (parseSex(text)) {
        return std::nullopt;
    }
    return say(QT_TRANSLATE_NOOP("TypedField", "The sex is 男 or 女"));
}

} // namespace

QString canonicalText(FieldId field, const QString &typed)
{
    QString trimmed = typed.trimmed();
    switch (field) {
    case FieldId::LicenceNumber: {
        const auto number = parseLicenceNumber(typed);
        return number ? number->text : trimmed;
    }
    case FieldId::BirthDate:
    case FieldId::FirstIssueDate:
    case FieldId::ValidFrom:
    case FieldId::ValidTo:
    case FieldId::GeneratedDate:
        return textOr(parseLicenceDate(typed), trimmed);
    case FieldId::VehicleClass:
        return textOr(parseVehicleClasses(typed), trimmed);
    case FieldId::Sex: {
        const auto sex = parseSex(typed);
        return sex ? sexText(*sex) : trimmed;
    }
    case FieldId::Name:
        return canonicalName(typed);
    case FieldId::FileNumber:
    case FieldId::Nationality:
    case FieldId::Address:
    case FieldId::IssuingAuthority:
    case FieldId::Status:
    case FieldId::Points:
    case FieldId::CurrentTime:
        return withoutBlanks(typed);
    default:
        return trimmed;
    }
}

std::optional<QString> validateTyped(FieldId field, const QString &text)
{
    const QString canonical = canonicalText(field, text);
    if (canonical.isEmpty()) {
        return std::nullopt; // an empty field is missing, not wrong
    }
    switch (field) {
    case FieldId::LicenceNumber:
        return numberProblem(canonical);
    case FieldId::BirthDate:
    case FieldId::FirstIssueDate:
    case FieldId::ValidFrom:
    case FieldId::GeneratedDate:
        return dateProblem(canonical);
    case FieldId::ValidTo:
        return endProblem(canonical);
    case FieldId::VehicleClass:
        return classProblem(canonical);
    case FieldId::FileNumber:
        return fileNumberProblem(canonical);
    case FieldId::Name:
        return nameProblem(canonical);
    case FieldId::Sex:
        return sexProblem(canonical);
    default:
        return std::nullopt;
    }
}

} // namespace licencedesk
