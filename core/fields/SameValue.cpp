#include "fields/SameValue.h"

#include "fields/LicenceDate.h"
#include "fields/TextForms.h"

namespace licencedesk {

namespace {

QString oneSpelling(FieldId field, const QString &text)
{
    if (const auto date = parseLicenceDate(text)) {
        return date->text();
    }
    QString plain = withoutBlanks(text).toUpper();
    if (field == FieldId::Name) {
        for (QChar &character : plain) {
            character = isNameDot(character) ? QChar(0x00B7) : character;
        }
    }
    return plain;
}

} // namespace

bool isSameValue(FieldId field, const QString &one, const QString &other)
{
    return oneSpelling(field, one) == oneSpelling(field, other);
}

bool isSameElsewhere(FieldId field, const FieldValue &value)
{
    return !value.remote.isEmpty() && isSameValue(field, value.text, value.remote);
}

bool isOtherElsewhere(FieldId field, const FieldValue &value)
{
    return !value.remote.isEmpty() && !isSameValue(field, value.text, value.remote);
}

} // namespace licencedesk
