#include "exporting/VendorAnswers.h"

#include <QJsonArray>

#include <array>

namespace licencedesk {

namespace {

struct VendorKey
{
    FieldId field;
    const char *key;
};

constexpr std::array TencentKeys = {
    VendorKey{FieldId::Name, "Name"},
    VendorKey{FieldId::Sex, "Sex"},
    VendorKey{FieldId::Nationality, "Nationality"},
    VendorKey{FieldId::Address, "Address"},
    VendorKey{FieldId::BirthDate, "DateOfBirth"},
    VendorKey{FieldId::FirstIssueDate, "DateOfFirstIssue"},
    VendorKey{FieldId::VehicleClass, "Class"},
    VendorKey{FieldId::ValidFrom, "StartDate"},
    VendorKey{FieldId::ValidTo, "EndDate"},
    VendorKey{FieldId::LicenceNumber, "CardCode"},
    VendorKey{FieldId::FileNumber, "ArchivesCode"},
    VendorKey{FieldId::Record, "Record"},
    VendorKey{FieldId::IssuingAuthority, "IssuingAuthority"},
    VendorKey{FieldId::Status, "State"},
    VendorKey{FieldId::Points, "CumulativeScore"},
    VendorKey{FieldId::CurrentTime, "CurrentTime"},
    VendorKey{FieldId::GeneratedDate, "GenerateTime"},
};

constexpr std::array BaiduKeys = {
    VendorKey{FieldId::LicenceNumber, "证号"},
    VendorKey{FieldId::Name, "姓名"},
    VendorKey{FieldId::Sex, "性别"},
    VendorKey{FieldId::Nationality, "国籍"},
    VendorKey{FieldId::Address, "住址"},
    VendorKey{FieldId::BirthDate, "出生日期"},
    VendorKey{FieldId::FirstIssueDate, "初次领证日期"},
    VendorKey{FieldId::VehicleClass, "准驾车型"},
    VendorKey{FieldId::ValidFrom, "有效起始日期"},
    VendorKey{FieldId::ValidTo, "失效日期"},
    VendorKey{FieldId::IssuingAuthority, "发证单位"},
    VendorKey{FieldId::FileNumber, "档案编号"},
    VendorKey{FieldId::Record, "记录"},
    VendorKey{FieldId::Status, "状态"},
    VendorKey{FieldId::Points, "累积记分"},
    VendorKey{FieldId::CurrentTime, "当前时间"},
    VendorKey{FieldId::GeneratedDate, "生成时间"},
};

bool isElectronic(const RecordSummary &record)
{
    return !record.value(FieldId::Status).isEmpty() ||
           !record.value(FieldId::GeneratedDate).isEmpty() ||
           !record.value(FieldId::CurrentTime).isEmpty();
}

bool isDate(FieldId field)
{
    switch (field) {
    case FieldId::BirthDate:
    case FieldId::FirstIssueDate:
    case FieldId::ValidFrom:
    case FieldId::ValidTo:
        return true;
    default:
        return false;
    }
}

/// "2019-05-20" -> "20190520"; 长期 stays.
QString baiduText(FieldId field, QString text)
{
    return isDate(field) ? text.remove(QLatin1Char('-')) : text;
}

/// Version and variant of a random UUID lie outside these bits.
qint64 numberOf(const QUuid &id)
{
    constexpr quint64 Kept = (quint64(1) << 53) - 1;
    quint64 number = (quint64(id.data1) << 16) | id.data2;
    number = (number << 8) | id.data4[7];
    return static_cast<qint64>(number & Kept);
}

} // namespace

QJsonObject toTencent(const RecordSummary &record, Masking masking)
{
    QJsonObject response{{QStringLiteral("RequestId"), record.id.toString(QUuid::WithoutBraces)},
                         {QStringLiteral("BackPageName"), QString()},
                         {QStringLiteral("BackPageCardCode"), QString()},
                         {QStringLiteral("DriverLicenseType"), isElectronic(record)
                                                                   ? QStringLiteral("Electronic")
                                                                   : QStringLiteral("Normal")},
                         {QStringLiteral("RecognizeWarnCode"), QJsonArray()},
                         {QStringLiteral("RecognizeWarnMsg"), QJsonArray()}};
    for (const VendorKey &each : TencentKeys) {
        response[QLatin1String(each.key)] = cellText(record, each.field, masking);
    }
    return {{QStringLiteral("Response"), response}};
}

QJsonObject toBaidu(const RecordSummary &record, Masking masking)
{
    QJsonObject words;
    for (const VendorKey &each : BaiduKeys) {
        const QString text = cellText(record, each.field, masking);
        if (!text.isEmpty()) {
            words[QString::fromUtf8(each.key)] =
                QJsonObject{{QStringLiteral("words"), baiduText(each.field, text)}};
        }
    }
    return {{QStringLiteral("log_id"), numberOf(record.id)},
            {QStringLiteral("words_result_num"), words.size()},
            {QStringLiteral("words_result"), words}};
}

} // namespace licencedesk
