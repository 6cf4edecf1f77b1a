#pragma once
// What was read, as the contract answers it.

#include "endpoint/ContractAnswer.h"
#include "exporting/ReadResultJson.h"

namespace licencedesk {

enum class AnswerDetail {
    Contract, ///< as the live service answers
    Findings, ///< and confidence, needs_review, findings: ?detail=1
};

struct AnswerStyle
{
    AnswerSpelling spelling = AnswerSpelling::Http;
    AnswerDetail detail = AnswerDetail::Contract;
};

ContractAnswer licenceAnswer(const ReadResult &result, AnswerStyle style, const QString &rid,
                             const QString &appId);

} // namespace licencedesk
