#include "tests/unit/remote/RemoteFixture.h"

#include <QEventLoop>
#include <QTimer>

namespace licencedesk::test {

RemoteSettings settingsFor(const QUrl &base)
{
    RemoteSettings settings;
    settings.enabled = true;
    settings.base = base;
    settings.access = WechatAccess::PastedToken;
    settings.appId = QStringLiteral("wx0123456789");
    settings.timeoutSeconds = 5;
    return settings;
}

namespace {

/// Not QTest::qWaitFor(): it sleeps between two looks, and an upload is a hundred small events.
template <typename Answer, typename Sender, typename Request>
std::optional<Answer> waitFor(Sender &sender, const Request &request)
{
    QEventLoop loop;
    QTimer::singleShot(Patience, &loop, &QEventLoop::quit);
    std::optional<Answer> received;
    sender.send(request, &loop, [&](const Answer &answer) {
        received = answer;
        loop.quit();
    });
    loop.exec();
    return received;
}

} // namespace

std::optional<RemoteResult> sendAndWait(RemoteProvider &provider, const RemoteRequest &request)
{
    return waitFor<RemoteResult>(provider, request);
}

std::optional<HttpResult> sendAndWait(HttpClient &client, const HttpRequest &request)
{
    return waitFor<HttpResult>(client, request);
}

RemoteRequest pictureRequest()
{
    RemoteRequest request;
    request.idempotencyKey = QStringLiteral("7d3a-1");
    request.jpeg = QByteArray("\xFF\xD8 stands for a JPEG \xFF\xD9");
    request.record = {{QStringLiteral("name"), QStringLiteral("张三丰")}};
    return request;
}

QString textsOf(const RemoteFailure &failure)
{
    return failure.message + u'\n' + failure.detail + u'\n' + failure.rid;
}

} // namespace licencedesk::test
