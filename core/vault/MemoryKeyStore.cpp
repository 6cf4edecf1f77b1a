#include "vault/MemoryKeyStore.h"

namespace licencedesk {

MemoryKeyStore::MemoryKeyStore() : m_home(std::make_unique<QObject>()) {}

void MemoryKeyStore::read(const QString &id, const QObject *context, KeyReceiver done)
{
    const auto found = m_secrets.constFind(id);
    answer(context, std::move(done),
           found == m_secrets.constEnd() ? KeyReply{KeyAnswer::Missing, {}, {}}
                                         : KeyReply{KeyAnswer::Found, *found, {}});
}

void MemoryKeyStore::write(const QString &id, const Secret &secret, const QObject *context,
                           KeyReceiver done)
{
    m_secrets.insert(id, secret);
    answer(context, std::move(done), {KeyAnswer::Done, {}, {}});
}

void MemoryKeyStore::remove(const QString &id, const QObject *context, KeyReceiver done)
{
    m_secrets.remove(id);
    answer(context, std::move(done), {KeyAnswer::Done, {}, {}});
}

void MemoryKeyStore::cancel()
{
    m_home = std::make_unique<QObject>();
}

void MemoryKeyStore::answer(const QObject *context, KeyReceiver done, KeyReply reply)
{
    QMetaObject::invokeMethod(
        m_home.get(),
        [alive = QPointer<const QObject>(context), done = std::move(done),
         reply = std::move(reply)] {
            if (alive) {
                done(reply);
            }
        },
        Qt::QueuedConnection);
}

} // namespace licencedesk
