#pragma once
// A record in the shape in which the cloud services answer, so that a back end which was made for
// one of them takes it as it is (domain §5.5).

#include "exporting/ExportColumns.h"

#include <QJsonObject>

namespace licencedesk {

/// cv/ocr/drivinglicense: {"errcode": 0, "errmsg": "ok", "id_num": "…", …}, dates YYYY-MM-DD.
QJsonObject toWechat(const RecordSummary &record, Masking masking);

/// DriverLicenseOCR: {"Response": {"Name": "…", …, "RequestId": id of the record}}, dates
/// YYYY-MM-DD. Name and number of the back page stay empty: a record at a glance has one of each.
QJsonObject toTencent(const RecordSummary &record, Masking masking);

/// driving_license with unified_valid_period=true, 有效起始日期 and 失效日期: without it 有效期限
/// is the start of one edition and the length of the other. Dates YYYYMMDD. log_id comes of the
/// record's id and stays within 53 bits, which every reader of JSON keeps.
QJsonObject toBaidu(const RecordSummary &record, Masking masking);

} // namespace licencedesk
