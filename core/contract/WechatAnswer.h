#pragma once
// The answer of cv/ocr/drivinglicense as a client gets it. Enters: bytes from anywhere, with any
// content type. Leaves: typed values. Every field is optional, in either spelling; dates come in
// every form that services print; what nobody knows is kept.

#include "fields/LicenceFields.h"
#include "support/Result.h"

#include <QJsonObject>

namespace licencedesk {

struct WechatAnswer
{
    int code = 0;    ///< errcode or errCode; absent is 0 when there are fields
    QString message; ///< errmsg as it came
    QString rid;     ///< from the message's tail; may be empty
    LicenceFields
        fields;          ///< canonical texts, source Remote, confidence 1; only what came non-empty
    QJsonObject unknown; ///< keys that are none of ours, as they came
};

/// Errors: Damaged (no JSON object, or one that is neither an answer nor an error), TooLarge.
/// Nothing of the body stands in an error's text.
Result<WechatAnswer> parseWechatAnswer(const QByteArray &body);

} // namespace licencedesk
