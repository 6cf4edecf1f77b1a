#include "contract/WechatKeys.h"

namespace licencedesk {

namespace {

constexpr WechatKey Keys[] = {
    {FieldId::LicenceNumber, "id_num", "id_num"},
    {FieldId::Name, "name", "name"},
    {FieldId::Sex, "sex", "sex"},
    {FieldId::Nationality, "nationality", "nationality"},
    {FieldId::Address, "address", "address"},
    {FieldId::BirthDate, "birth_date", "birthDate"},
    {FieldId::FirstIssueDate, "issue_date", "issueDate"},
    {FieldId::VehicleClass, "car_class", "carClass"},
    {FieldId::ValidFrom, "valid_from", "validFrom"},
    {FieldId::ValidTo, "valid_to", "validTo"},
    {FieldId::IssuingAuthority, "official_seal", "officialSeal"},
};

} // namespace

std::span<const WechatKey> wechatKeys()
{
    return Keys;
}

std::optional<FieldId> fieldFromWechatKey(QStringView key)
{
    for (const WechatKey &each : Keys) {
        if (key == QLatin1String(each.snake) || key == QLatin1String(each.camel)) {
            return each.field;
        }
    }
    return key == QLatin1String("idNum") ? std::optional(FieldId::LicenceNumber) : std::nullopt;
}

} // namespace licencedesk
