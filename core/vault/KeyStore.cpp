#include "vault/KeyStore.h"

#include <QEventLoop>

namespace licencedesk {

namespace {

KeyReply waitFor(const std::function<void(const QObject *, KeyReceiver)> &ask)
{
    QEventLoop loop;
    KeyReply reply;
    ask(&loop, [&](const KeyReply &answer) {
        reply = answer;
        loop.quit();
    });
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return reply;
}

} // namespace

KeyReply readNow(KeyStore &store, const QString &id)
{
    return waitFor([&](const QObject *context, KeyReceiver done) {
        store.read(id, context, std::move(done));
    });
}

KeyReply writeNow(KeyStore &store, const QString &id, const Secret &secret)
{
    return waitFor([&](const QObject *context, KeyReceiver done) {
        store.write(id, secret, context, std::move(done));
    });
}

QString keyAnswerName(KeyAnswer answer)
{
    switch (answer) {
    case KeyAnswer::Found:
        return QStringLiteral("Found");
    case KeyAnswer::Done:
        return QStringLiteral("Done");
    case KeyAnswer::Missing:
        return QStringLiteral("Missing");
    case KeyAnswer::Locked:
        return QStringLiteral("Locked");
    case KeyAnswer::Unavailable:
        return QStringLiteral("Unavailable");
    case KeyAnswer::TimedOut:
        return QStringLiteral("TimedOut");
    }
    return {};
}

} // namespace licencedesk
