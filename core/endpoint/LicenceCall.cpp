#include "endpoint/LicenceCall.h"

#include "contract/WechatErrors.h"

namespace licencedesk {

namespace {

int codeOf(CallAllowed allowed)
{
    switch (allowed) {
    case CallAllowed::QuotaUsedUp:
        return wechat::DailyQuota;
    case CallAllowed::TooFast:
        return wechat::MinuteQuota;
    default:
        return wechat::Ok;
    }
}

/// A worker that gave up or broke down says nothing about the picture.
bool isOurFault(const ReadResult &result)
{
    return result.error && (result.error->kind == ErrorKind::Cancelled ||
                            result.error->kind == ErrorKind::Internal);
}

} // namespace

LicenceCall::LicenceCall(const EndpointSettings &settings, AppKeys keys, AccessTokens &tokens,
                         CallLimits &limits, RecogniserPool &pool, ImageFetcher &fetcher)
    : m_settings(settings), m_keys(std::move(keys)), m_tokens(tokens), m_limits(limits),
      m_pool(pool), m_fetcher(fetcher)
{}

ContractAnswer LicenceCall::answer(const LicenceRequest &request)
{
    const QString rid = newRid();
    QString appId;
    const auto result = callerOf(request).and_then([&](const App &app) {
        appId = app.id;
        return pictureOf(request).and_then(
            [&](const QByteArray &picture) { return readingOf(picture, app); });
    });
    if (!result) {
        return toAnswer(
            {result.error().code, rid, result.error().hint, appId, m_settings.spelling});
    }
    return licenceAnswer(*result, {m_settings.spelling, request.detail}, rid, appId);
}

LicenceCall::Step<App> LicenceCall::callerOf(const LicenceRequest &request)
{
    if (m_settings.tokens == TokenPolicy::Open) {
        return App();
    }
    if (request.token.isEmpty()) {
        return tl::unexpected(Refusal{wechat::TokenMissing, {}});
    }
    const TokenCheck check = m_tokens.check(request.token);
    if (check.state == TokenCheck::State::Expired) {
        return tl::unexpected(Refusal{wechat::TokenExpired, {}});
    }
    const App *app = m_keys.find(check.appId);
    if (check.state == TokenCheck::State::Unknown || !app) {
        return tl::unexpected(Refusal{wechat::InvalidCredential, {}});
    }
    return *app;
}

LicenceCall::Step<QByteArray> LicenceCall::pictureOf(const LicenceRequest &request)
{
    switch (request.upload.state) {
    case Upload::State::TooLarge:
        return tl::unexpected(
            Refusal{wechat::InvalidImage, QStringLiteral("the picture must be smaller than 2 MB")});
    case Upload::State::Complete:
        if (request.upload.bytes.isEmpty()) {
            return tl::unexpected(Refusal{wechat::MediaEmpty, {}});
        }
        return request.upload.bytes;
    case Upload::State::Missing:
        break;
    }
    if (request.imageUrl.isEmpty()) {
        return tl::unexpected(Refusal{
            wechat::MediaMissing, QStringLiteral("neither a file part nor img_url in the query")});
    }
    return m_fetcher.fetch(request.imageUrl).map_error([](const QString &hint) {
        return Refusal{wechat::InvalidImageUrl, hint};
    });
}

LicenceCall::Step<ReadResult> LicenceCall::readingOf(const QByteArray &picture, const App &app)
{
    if (const int code = codeOf(m_limits.count(app)); code != wechat::Ok) {
        return tl::unexpected(Refusal{code, {}});
    }
    auto result = m_pool.read(picture, m_settings.readingTime);
    if (!result || isOurFault(*result)) {
        m_limits.giveBack(app);
        return tl::unexpected(Refusal{wechat::Busy, QStringLiteral("try again shortly")});
    }
    return *std::move(result);
}

} // namespace licencedesk
