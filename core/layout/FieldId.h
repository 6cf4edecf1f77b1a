#pragma once
// The fields of a driving licence, with the keys that everything outside uses (the WeChat ones).

#include <QString>

#include <optional>
#include <vector>

namespace licencedesk {

enum class FieldId {
    LicenceNumber,    ///< id_num, 证号
    Name,             ///< name, 姓名
    Sex,              ///< sex, 性别
    Nationality,      ///< nationality, 国籍
    Address,          ///< address, 住址
    BirthDate,        ///< birth_date, 出生日期
    FirstIssueDate,   ///< issue_date, 初次领证日期
    VehicleClass,     ///< car_class, 准驾车型
    ValidFrom,        ///< valid_from, 有效起始日期
    ValidTo,          ///< valid_to, 有效期止
    IssuingAuthority, ///< official_seal, 发证机关 (the seal's text)
    FileNumber,       ///< file_num, 档案编号 (duplicate page)
    Record,           ///< record, 记录 (duplicate page)
    Status,           ///< status, 状态 (electronic)
    Points,           ///< points, 累积记分 (electronic)
    CurrentTime,      ///< current_time, 当前时间 (electronic)
    GeneratedDate,    ///< generated_date, 生成时间 (electronic)
    // Printed zones that are read as one line but are no field of their own:
    ValidPeriod, ///< 有效期限 of the 2012 edition, gives ValidFrom and ValidTo
    ValidFor,    ///< 有效期限 of the older edition, "6年", gives ValidTo
};

/// The key used in JSON, CSV, layouts and rules, e.g. "id_num".
QString fieldKey(FieldId field);
std::optional<FieldId> fieldFromKey(QStringView key);

/// What the user sees, translated: "Licence number".
QString fieldLabel(FieldId field);
/// What is printed on the document: "证号".
QString fieldPrintedLabel(FieldId field);

/// The exported fields in their fixed order (without ValidPeriod and ValidFor).
const std::vector<FieldId> &exportedFields();

} // namespace licencedesk
