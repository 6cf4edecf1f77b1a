#pragma once
// The fields of cv/ocr/drivinglicense by the names that the call gives them (domain §5.1).

#include "layout/FieldId.h"

#include <span>

namespace licencedesk {

struct WechatKey
{
    FieldId field;
    const char *snake; ///< of the HTTP call
    const char *camel; ///< of the cloud call, which leaves id_num as it is
};

std::span<const WechatKey> wechatKeys(); ///< in the order of the document

/// In either spelling, and idNum.
std::optional<FieldId> fieldFromWechatKey(QStringView key);

} // namespace licencedesk
