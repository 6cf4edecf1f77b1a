#include "ui/settings/DeskServer.h"

#include "store/SharedKeys.h"
#include "vault/VaultSlots.h"

namespace licencedesk {

namespace {

using Whose = DeskServer::Whose;

Result<Whose> askWhose(const StoreLocation &server, const QUuid &own, const Clock &clock)
{
    auto store = Store::open(server, clock);
    if (!store) {
        return tl::unexpected<Error>(store.error());
    }
    return sharedHeader(**store).map([&own](const std::optional<VaultHeader> &header) {
        return !header ? Whose::Nobodys : header->id == own ? Whose::Ours : Whose::Others;
    });
}

/// A recovery key has a check of its own; what has not is taken for a passphrase.
Result<Secret> masterFrom(const VaultHeader &header, const QString &secret)
{
    auto master = masterFromRecoveryKey(header, secret);
    if (master || master.error().kind == ErrorKind::WrongKey) {
        return master;
    }
    return masterFromPassphrase(header, secret);
}

struct Joined
{
    VaultHeader header;
    Secret master;
};

Result<Joined> askKeys(const StoreLocation &server, const QString &secret, const Clock &clock)
{
    auto store = Store::open(server, clock);
    if (!store) {
        return tl::unexpected<Error>(store.error());
    }
    const auto header = sharedHeader(**store);
    if (!header || !header->has_value()) {
        return header ? Result<Joined>(failure(ErrorKind::NotFound,
                                               DeskServer::tr("Nobody has set this server up "
                                                              "yet.")))
                      : tl::unexpected<Error>(header.error());
    }
    return masterFrom(**header, secret).map([&header](const Secret &master) {
        return Joined{**header, master};
    });
}

tl::unexpected<Error> notOpen()
{
    return failure(ErrorKind::Locked, DeskServer::tr("Open the records on this computer first."));
}

} // namespace

DeskServer::DeskServer(DeskRecords &records, DeskSettings &settings, KeyStore &keys,
                       QObject *parent)
    : QObject(parent), m_records(records), m_settings(settings), m_keys(keys)
{
    connect(&records, &DeskRecords::durabilityChanged, this, &DeskServer::start);
    connect(&records, &DeskRecords::changed, this, &DeskServer::handOnNow);
    start();
}

DeskServer::~DeskServer() = default;

void DeskServer::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void DeskServer::start()
{
    m_shared.reset();
    const ServerSettings settings = m_settings.server();
    if (!settings.on) {
        setState(State::Off);
        return;
    }
    if (!m_records.isDurable()) {
        setState(State::NoRecords);
        return;
    }
    m_keys.read(serverPasswordId(settings), this, [this](const KeyReply &reply) {
        if (reply.answer == KeyAnswer::Found) {
            startWith(QString::fromUtf8(reply.secret.view()));
        } else {
            setState(State::NoPassword);
        }
    });
}

void DeskServer::startWith(const QString &password)
{
    if (!m_records.isDurable()) {
        setState(State::NoRecords);
        return;
    }
    Store &local = m_records.store();
    m_shared = std::make_unique<SharedStore>(
        SharedStore::Desk{local.database().location(),
                          serverLocation(m_settings.server(), password), local.vault(),
                          local.actor()},
        local.clock());
    connect(m_shared.get(), &SharedStore::statusChanged, this, &DeskServer::follow);
    setState(State::On);
}

/// Another counter has changed the keys: the same master key opens the new ones.
void DeskServer::follow()
{
    if (m_shared->status().keysChanged && m_records.session() &&
        m_records.session()->reloadKeys()) {
        QMetaObject::invokeMethod(this, &DeskServer::start, Qt::QueuedConnection);
    }
    Q_EMIT changed();
}

void DeskServer::handOnNow()
{
    if (m_shared) {
        m_shared->handOnNow();
    }
}

void DeskServer::test(const ServerSettings &settings, const QString &password,
                      const Answer<Whose> &done)
{
    const StoreSession *session = m_records.session();
    const QUuid own = session && session->store() ? session->header().id : QUuid();
    m_asker.start<Whose>(
        this,
        [server = serverLocation(settings, password), own, clock = &m_records.store().clock()](
            const CancelToken &) { return askWhose(server, own, *clock); },
        done);
}

void DeskServer::found(const ServerSettings &settings, const QString &password,
                       const Answer<void> &done)
{
    if (!m_records.isDurable()) {
        done(notOpen());
        return;
    }
    const StoreLocation local = m_records.store().database().location();
    m_asker.start<void>(
        this,
        [server = serverLocation(settings, password), local,
         clock = &m_records.store().clock()](const CancelToken &) -> Result<void> {
            auto there = Store::open(server, *clock);
            auto here = Store::open(local, *clock);
            if (!there || !here) {
                return tl::unexpected<Error>(there ? here.error() : there.error());
            }
            return foundShared(**here, **there);
        },
        done);
}

void DeskServer::join(const ServerSettings &settings, const QString &password,
                      const QString &secret, const Answer<void> &done)
{
    if (!m_records.isDurable()) {
        done(notOpen());
        return;
    }
    m_asker.start<Joined>(
        this,
        [server = serverLocation(settings, password), secret, clock = &m_records.store().clock()](
            const CancelToken &) { return askKeys(server, secret, *clock); },
        [this, done](const Result<Joined> &joined) {
            const auto taken = joined.and_then([this](const Joined &keys) {
                return joinShared(m_records.store(), keys.header, keys.master);
            });
            if (!taken) {
                done(taken);
                return;
            }
            // The session still holds the keys of before.
            StoreSession *session = m_records.session();
            const StoreLocation location = session->location();
            session->close();
            session->openWithMaster(location, joined->master, done);
        });
}

void DeskServer::use(const ServerSettings &settings, const QString &password,
                     const Answer<void> &done)
{
    ServerSettings used = settings;
    used.on = true;
    m_settings.setServer(used);
    m_shared.reset();
    startWith(password);
    m_keys.write(serverPasswordId(used), Secret::fromText(password), this,
                 [done](const KeyReply &reply) {
                     if (reply.answer == KeyAnswer::Done) {
                         done({});
                         return;
                     }
                     done(failure(ErrorKind::Unavailable,
                                  tr("The server is used, but the keyring of this computer does "
                                     "not take its password: it has to be typed again after the "
                                     "next start."),
                                  keyAnswerName(reply.answer)));
                 });
}

void DeskServer::switchOff()
{
    ServerSettings settings = m_settings.server();
    settings.on = false;
    m_settings.setServer(settings);
    m_shared.reset();
    setState(State::Off);
}

} // namespace licencedesk
