// Any bytes as a picture, through the whole call with a real reader: an answer always comes, and it
// is JSON of the contract.

#include "contract/WechatErrors.h"
#include "endpoint/LicenceCall.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

using namespace licencedesk;

namespace {

EndpointSettings openSettings()
{
    EndpointSettings settings;
    settings.tokens = TokenPolicy::Open;
    return settings;
}

/// An endpoint without sockets, for everybody.
class OpenDesk
{
public:
    ContractAnswer answer(const QByteArray &picture)
    {
        LicenceRequest request;
        request.upload = {Upload::State::Complete, picture};
        request.detail = AnswerDetail::Findings;
        return m_call.answer(request);
    }

private:
    SystemClock m_clock;
    EndpointSettings m_settings = openSettings();
    std::unique_ptr<AccessTokens> m_tokens = makeOpenTokens();
    CallLimits m_limits{m_clock};
    std::unique_ptr<RecogniserPool> m_pool =
        *RecogniserPool::start(1, 1, licenceReaders(m_clock, DefaultRecogniser));
    ImageFetcher m_fetcher{{}};
    LicenceCall m_call{m_settings, {}, *m_tokens, m_limits, *m_pool, m_fetcher};
};

bool isExpected(int code)
{
    return code == wechat::Ok || code == wechat::NoLicence || code == wechat::InvalidImage ||
           code == wechat::MediaEmpty;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int count = 0;
    static const QCoreApplication application(count, nullptr);
    static const QtMessageHandler loud = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &) {}); // decoders have much to say
    Q_UNUSED(loud)
    static OpenDesk desk;
    const ContractAnswer answer =
        desk.answer(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!isExpected(answer.code) || !QJsonDocument::fromJson(answer.json).isObject()) {
        std::abort();
    }
    return 0;
}
