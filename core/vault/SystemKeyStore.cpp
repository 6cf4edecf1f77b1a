#include "vault/SystemKeyStore.h"

#include "vault/KeyringQueue.h"

namespace licencedesk {

namespace {

const QString TestEntry = QStringLiteral("write-test");

KeyAnswer answerTo(const KeyringReply &reply, KeyAnswer success)
{
    if (reply.timedOut) {
        return KeyAnswer::TimedOut;
    }
    switch (reply.error) {
    case QKeychain::NoError:
        return success;
    case QKeychain::EntryNotFound:
        return KeyAnswer::Missing;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeyAnswer::Locked;
    default:
        return KeyAnswer::Unavailable;
    }
}

KeyReply replyTo(const KeyringReply &reply, KeyAnswer success)
{
    return {answerTo(reply, success), reply.data, reply.text};
}

/// Delivers to \p done as long as \p context lives.
auto whileAlive(const QObject *context, KeyReceiver done)
{
    return
        [alive = QPointer<const QObject>(context), done = std::move(done)](const KeyReply &reply) {
            if (alive) {
                done(reply);
            }
        };
}

} // namespace

SystemKeyStore::SystemKeyStore(QString service, std::chrono::milliseconds timeout)
    : m_queue(std::make_unique<KeyringQueue>(std::move(service), timeout))
{}

SystemKeyStore::~SystemKeyStore() = default;

void SystemKeyStore::read(const QString &id, const QObject *context, KeyReceiver done)
{
    readChecked(id, whileAlive(context, std::move(done)));
}

void SystemKeyStore::write(const QString &id, const Secret &secret, const QObject *context,
                           KeyReceiver done)
{
    const Answer answer = whileAlive(context, std::move(done));
    m_queue->write(id, secret, [this, id, secret, answer](const KeyringReply &written) {
        const KeyReply reply = replyTo(written, KeyAnswer::Done);
        reply.answer == KeyAnswer::Done ? proveWritten(id, secret, answer) : answer(reply);
    });
}

void SystemKeyStore::remove(const QString &id, const QObject *context, KeyReceiver done)
{
    const Answer answer = whileAlive(context, std::move(done));
    // A locked keyring says that it has removed what it has not: look first.
    readChecked(id, [this, id, answer](const KeyReply &reply) {
        if (reply.answer == KeyAnswer::Found) {
            erase(id, answer);
            return;
        }
        answer(reply.answer == KeyAnswer::Missing ? KeyReply{KeyAnswer::Done, {}, {}} : reply);
    });
}

void SystemKeyStore::cancel()
{
    m_queue->cancel();
}

void SystemKeyStore::readChecked(const QString &id, Answer answer)
{
    m_queue->read(id, [this, answer = std::move(answer)](const KeyringReply &read) {
        const KeyReply reply = replyTo(read, KeyAnswer::Found);
        reply.answer == KeyAnswer::Missing ? proveMissing(answer) : answer(reply);
    });
}

void SystemKeyStore::proveMissing(const Answer &answer)
{
    m_queue->write(TestEntry, Secret("test"), [this, answer](const KeyringReply &written) {
        const KeyReply reply = replyTo(written, KeyAnswer::Missing);
        if (reply.answer != KeyAnswer::Missing) {
            answer(reply);
            return;
        }
        m_queue->erase(TestEntry, [answer, reply](const KeyringReply &) { answer(reply); });
    });
}

void SystemKeyStore::proveWritten(const QString &id, const Secret &secret, const Answer &answer)
{
    m_queue->read(id, [secret, answer](const KeyringReply &read) {
        const KeyReply reply = replyTo(read, KeyAnswer::Found);
        const bool kept = reply.answer == KeyAnswer::Found && reply.secret == secret;
        answer(kept ? KeyReply{KeyAnswer::Done, {}, {}}
                    : KeyReply{KeyAnswer::Unavailable, {}, QStringLiteral("not read back")});
    });
}

void SystemKeyStore::erase(const QString &id, const Answer &answer)
{
    m_queue->erase(
        id, [answer](const KeyringReply &erased) { answer(replyTo(erased, KeyAnswer::Done)); });
}

} // namespace licencedesk
