#include "layout/FieldId.h"

#include <QCoreApplication>

#include <array>

namespace licencedesk {

namespace {

struct FieldNames
{
    FieldId field;
    const char *key;
    const char *label; // translatable, context FieldId
    const char *printed;
};

constexpr std::array FieldTable = {
    FieldNames{FieldId::LicenceNumber, "id_num", QT_TRANSLATE_NOOP("FieldId", "Licence number"),
               "证号"},
    FieldNames{FieldId::Name, "name", QT_TRANSLATE_NOOP("FieldId", "Name"), "姓名"},
    FieldNames{FieldId::Sex, "sex", QT_TRANSLATE_NOOP("FieldId", "Sex"), "性别"},
    FieldNames{FieldId::Nationality, "nationality", QT_TRANSLATE_NOOP("FieldId", "Nationality"),
               "国籍"},
    FieldNames{FieldId::Address, "address", QT_TRANSLATE_NOOP("FieldId", "Address"), "住址"},
    FieldNames{FieldId::BirthDate, "birth_date", QT_TRANSLATE_NOOP("FieldId", "Date of birth"),
               "出生日期"},
    FieldNames{FieldId::FirstIssueDate, "issue_date", QT_TRANSLATE_NOOP("FieldId", "First issue"),
               "初次领证日期"},
    FieldNames{FieldId::VehicleClass, "car_class", QT_TRANSLATE_NOOP("FieldId", "Class"),
               "准驾车型"},
    FieldNames{FieldId::ValidFrom, "valid_from", QT_TRANSLATE_NOOP("FieldId", "Valid from"),
               "有效起始日期"},
    FieldNames{FieldId::ValidTo, "valid_to", QT_TRANSLATE_NOOP("FieldId", "Valid to"), "有效期止"},
    FieldNames{FieldId::IssuingAuthority, "official_seal",
               QT_TRANSLATE_NOOP("FieldId", "Issuing authority"), "发证机关"},
    FieldNames{FieldId::FileNumber, "file_num", QT_TRANSLATE_NOOP("FieldId", "File number"),
               "档案编号"},
    FieldNames{FieldId::Record, "record", QT_TRANSLATE_NOOP("FieldId", "Record"), "记录"},
    FieldNames{FieldId::Status, "status", QT_TRANSLATE_NOOP("FieldId", "Status"), "状态"},
    FieldNames{FieldId::Points, "points", QT_TRANSLATE_NOOP("FieldId", "Points"), "累积记分"},
    FieldNames{FieldId::CurrentTime, "current_time", QT_TRANSLATE_NOOP("FieldId", "Current time"),
               "当前时间"},
    FieldNames{FieldId::GeneratedDate, "generated_date", QT_TRANSLATE_NOOP("FieldId", "Generated"),
               "生成时间"},
    FieldNames{FieldId::ValidPeriod, "valid_period", QT_TRANSLATE_NOOP("FieldId", "Valid period"),
               "有效期限"},
    FieldNames{FieldId::ValidFor, "valid_for", QT_TRANSLATE_NOOP("FieldId", "Valid for"),
               "有效期限"},
};

const FieldNames &names(FieldId field)
{
    return FieldTable.at(static_cast<std::size_t>(field));
}

} // namespace

QString fieldKey(FieldId field)
{
    return QString::fromLatin1(names(field).key);
}

std::optional<FieldId> fieldFromKey(QStringView key)
{
    for (const FieldNames &each : FieldTable) {
        if (key == QLatin1String(each.key)) {
            return each.field;
        }
    }
    return std::nullopt;
}

QString fieldLabel(FieldId field)
{
    return QCoreApplication::translate("FieldId", names(field).label);
}

QString fieldPrintedLabel(FieldId field)
{
    return QString::fromUtf8(names(field).printed);
}

const std::vector<FieldId> &exportedFields()
{
    static const std::vector<FieldId> fields = [] {
        std::vector<FieldId> all;
        for (const FieldNames &each : FieldTable) {
            if (each.field != FieldId::ValidPeriod && each.field != FieldId::ValidFor) {
                all.push_back(each.field);
            }
        }
        return all;
    }();
    return fields;
}

} // namespace licencedesk
