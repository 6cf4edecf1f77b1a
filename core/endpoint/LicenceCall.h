#pragma once
// POST cv/ocr/drivinglicense without a socket: what was asked in, what is answered out. The order
// of the checks is the contract's (domain §5.4).

#include "endpoint/AccessTokens.h"
#include "endpoint/AppKeys.h"
#include "endpoint/CallLimits.h"
#include "endpoint/ImageFetcher.h"
#include "endpoint/LicenceAnswer.h"
#include "endpoint/RecogniserPool.h"
#include "endpoint/Upload.h"

namespace licencedesk {

struct LicenceRequest
{
    QString token;    ///< empty: none was given
    QString imageUrl; ///< img_url, decoded; empty: none
    Upload upload;
    AnswerDetail detail = AnswerDetail::Contract;
};

/// Safe to use from several threads.
class LicenceCall
{
public:
    LicenceCall(const EndpointSettings &settings, AppKeys keys, AccessTokens &tokens,
                CallLimits &limits, RecogniserPool &pool, ImageFetcher &fetcher);

    ContractAnswer answer(const LicenceRequest &request);

private:
    /// Why a call ends before anything is read.
    struct Refusal
    {
        int code = 0;
        QString hint;
    };
    template <typename Value>
    using Step = tl::expected<Value, Refusal>;

    Step<App> callerOf(const LicenceRequest &request);
    Step<QByteArray> pictureOf(const LicenceRequest &request);
    Step<ReadResult> readingOf(const QByteArray &picture, const App &app);

    EndpointSettings m_settings;
    AppKeys m_keys;
    AccessTokens &m_tokens;
    CallLimits &m_limits;
    RecogniserPool &m_pool;
    ImageFetcher &m_fetcher;
};

} // namespace licencedesk
