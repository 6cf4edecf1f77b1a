#include "remote/Agreement.h"

#include "contract/WechatKeys.h"
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

FieldAgreement agreementOf(FieldId field, const QString &here, const QString &there)
{
    if (there.isEmpty()) {
        return FieldAgreement::OnlyHere;
    }
    if (here.isEmpty()) {
        return FieldAgreement::OnlyThere;
    }
    return sameText(field, here, there) ? FieldAgreement::Same : FieldAgreement::Different;
}

} // namespace

bool sameText(FieldId field, const QString &here, const QString &there)
{
    return oneSpelling(field, here) == oneSpelling(field, there);
}

std::vector<ComparedField> compareFields(const LicenceFields &here, const LicenceFields &there)
{
    std::vector<ComparedField> compared;
    for (const WechatKey &key : wechatKeys()) {
        const QString ours = fieldText(here, key.field);
        const QString theirs = fieldText(there, key.field);
        if (ours.isEmpty() && theirs.isEmpty()) {
            continue;
        }
        compared.push_back({key.field, ours, theirs, agreementOf(key.field, ours, theirs)});
    }
    return compared;
}

} // namespace licencedesk
