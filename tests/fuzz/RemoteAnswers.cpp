// What a service sends back: the answer to a picture, a token, how long to wait.

#include "contract/WechatAnswer.h"
#include "remote/Agreement.h"
#include "remote/RetryAfter.h"
#include "remote/TokenAnswer.h"

#include <cstdlib>

using namespace licencedesk;

namespace {

void must(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void readAnswer(const QByteArray &bytes)
{
    const auto answer = parseWechatAnswer(bytes);
    if (!answer) {
        must(!answer.error().message.isEmpty());
        return;
    }
    for (const auto &[field, value] : answer->fields) {
        must(!value.text.isEmpty() && value.source == FieldSource::Remote);
    }
    for (const ComparedField &each : compareFields(answer->fields, answer->fields)) {
        must(each.agreement == FieldAgreement::Same);
    }
}

void readToken(const QByteArray &bytes)
{
    const auto answer = parseTokenAnswer(bytes);
    must(!answer || answer->code != 0 || isSoundToken(answer->token));
    must(!answer || (usedFor(answer->expiresIn).count() >= 0 &&
                     usedFor(answer->expiresIn) <= answer->expiresIn));
}

void readWait(const QByteArray &bytes)
{
    const QDateTime now(QDate(2026, 11, 21), QTime(4, 0), Qt::UTC);
    const auto wait = parseRetryAfter(bytes, now);
    must(wait >= std::chrono::seconds(0) && wait <= std::chrono::hours(24));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readAnswer(bytes);
    readToken(bytes);
    readWait(bytes);
    return 0;
}
