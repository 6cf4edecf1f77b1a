#include "remote/Agreement.h"

#include "contract/WechatKeys.h"
#include "fields/SameValue.h"

namespace licencedesk {

namespace {

FieldAgreement agreementOf(FieldId field, const QString &here, const QString &there)
{
    if (there.isEmpty()) {
        return FieldAgreement::OnlyHere;
    }
    if (here.isEmpty()) {
        return FieldAgreement::OnlyThere;
    }
    return isSameValue(field, here, there) ? FieldAgreement::Same : FieldAgreement::Different;
}

} // namespace

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
