#include "store/StoreSession.h"

#include "store/AuditLog.h"
#include "store/Rekey.h"
#include "store/SharedKeys.h"
#include "vault/VaultSetup.h"
#include "vault/VaultSlots.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace licencedesk {

namespace {

constexpr int RekeyBatch = 200; // records in one transaction: the desk waits a tenth of a second

Result<std::optional<VaultHeader>> readHeader(Store &store)
{
    const auto json = store.vaultHeader();
    if (!json) {
        return tl::unexpected<Error>(json.error());
    }
    if (!json->has_value()) {
        return std::optional<VaultHeader>();
    }
    auto header = vaultHeaderFromJson(**json);
    if (!header) {
        return tl::unexpected<Error>(header.error());
    }
    return std::optional(*std::move(header));
}

Error keyringRefused(const KeyReply &reply)
{
    return {ErrorKind::Locked,
            QCoreApplication::translate("StoreSession",
                                        "The key could not be put into the keyring of this "
                                        "computer. Open the keyring and try again, or choose a "
                                        "passphrase."),
            keyAnswerName(reply.answer)};
}

} // namespace

StoreSession::StoreSession(const Clock &clock, KeyStore &keys, QObject *parent)
    : QObject(parent), m_clock(clock), m_keys(keys)
{}

StoreSession::~StoreSession() = default;

void StoreSession::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void StoreSession::fail(const Error &error)
{
    m_error = error;
    setState(State::Failed);
}

bool StoreSession::takeLock(const StoreLocation &location)
{
    const QString folder = QFileInfo(location.path).absolutePath();
    QDir().mkpath(folder);
    m_lock = std::make_unique<QLockFile>(folder + QStringLiteral("/desk.lock"));
    m_lock->setStaleLockTime(0); // a lock of a living program never grows old
    if (m_lock->tryLock() || m_lock->error() != QLockFile::LockFailedError) {
        return true; // a folder that cannot be written to is reported by the database
    }
    m_lock.reset();
    fail({ErrorKind::Busy,
          tr("LicenceDesk is open already in another window, which has the records. Go on there; "
             "nothing is kept from this one."),
          {}});
    return false;
}

void StoreSession::open(const StoreLocation &location, Sharing sharing)
{
    m_store.reset();
    m_location = location;
    const bool onDisk = location.kind == StoreLocation::Kind::Sqlite;
    if (sharing == Sharing::Exclusive && onDisk && !takeLock(location)) {
        return;
    }
    auto store = Store::open(location, m_clock);
    if (!store) {
        fail(store.error());
        return;
    }
    m_store = *std::move(store);
    askKeyring();
}

void StoreSession::retry()
{
    if (m_store && m_state == State::Locked) {
        askKeyring();
    }
}

void StoreSession::lock()
{
    if (m_state != State::Open) {
        return;
    }
    m_master = Secret();
    m_store->lock();
    decide({KeyAnswer::Locked, {}, {}});
}

void StoreSession::close()
{
    m_deriver.cancel();
    m_keys.cancel();
    m_master = Secret();
    m_header = {};
    m_store.reset();
    m_lock.reset();
    setState(State::Closed);
}

void StoreSession::askKeyring()
{
    setState(State::Opening);
    const auto header = readHeader(*m_store);
    const bool known = header && header->has_value();
    if (known && !(*header)->hasSlot(SlotKind::Keyring)) {
        decide({KeyAnswer::Unavailable, {}, {}}); // it was never put there: no prompt for nothing
        return;
    }
    const QString id = known ? keyringId(**header) : QStringLiteral("probe");
    m_keys.read(id, this, [this](const KeyReply &reply) { decide(reply); });
}

void StoreSession::decide(const KeyReply &reply)
{
    const auto header = readHeader(*m_store);
    const auto sealed = m_store->hasSealedData();
    if (!sealed) {
        fail(sealed.error());
        return;
    }
    if (header && header->has_value()) {
        m_header = **header;
    }
    m_decision = decideUnlock(header, *sealed ? SealedData::Exists : SealedData::None, reply);
    if (m_decision.step == UnlockStep::Unlocked) {
        finish(m_decision.master, {});
        return;
    }
    setState(m_decision.step == UnlockStep::MakeNew ? State::NeedsSetUp : State::Locked);
}

Result<void> StoreSession::unlockWith(const Secret &master)
{
    auto vault = openVault(m_header, master);
    if (!vault) {
        return tl::unexpected<Error>(vault.error());
    }
    m_store->unlock(*std::move(vault));
    m_master = master;
    return {};
}

void StoreSession::finish(const Secret &master, const Done &done)
{
    const auto unlocked = unlockWith(master);
    if (!unlocked && !done) {
        fail(unlocked.error());
        return;
    }
    if (unlocked) {
        m_decision = {};
        setState(State::Open);
    }
    if (done) {
        done(unlocked);
    }
}

Result<void> StoreSession::storeHeader(const VaultHeader &header)
{
    const auto stored = m_store->setVaultHeader(toJson(header));
    if (stored) {
        m_header = header;
    }
    return stored;
}

void StoreSession::setUp(Cipher cipher, const QString &passphrase, Done done)
{
    const VaultWithMaster made = makeVault(cipher, m_clock.now());
    if (!passphrase.isEmpty()) {
        m_deriver.start<VaultHeader>(
            this,
            [made, passphrase](const CancelToken &) {
                return withPassphrase(made.header, made.master, passphrase);
            },
            [this, made, done](const Result<VaultHeader> &header) {
                const auto stored = header.and_then(
                    [this](const VaultHeader &locked) { return storeHeader(locked); });
                stored ? finish(made.master, done) : done(stored);
            });
        return;
    }
    // The keyring first: a header whose key is nowhere would be a locked door without a key.
    m_keys.write(keyringId(made.header), made.master, this, [this, made, done](const auto &reply) {
        if (reply.answer != KeyAnswer::Done) {
            done(tl::unexpected<Error>(keyringRefused(reply)));
            return;
        }
        const auto stored =
            withKeyring(made.header, made.master).and_then([this](const VaultHeader &header) {
                return storeHeader(header);
            });
        stored ? finish(made.master, done) : done(stored);
    });
}

void StoreSession::openWith(std::function<Result<Secret>()> derive, Done done)
{
    m_deriver.start<Secret>(
        this, [derive = std::move(derive)](const CancelToken &) { return derive(); },
        [this, done](const Result<Secret> &master) {
            master ? finish(*master, done) : done(tl::unexpected<Error>(master.error()));
        });
}

void StoreSession::openWithPassphrase(const QString &passphrase, Done done)
{
    openWith([header = m_header, passphrase] { return masterFromPassphrase(header, passphrase); },
             std::move(done));
}

void StoreSession::openWithRecoveryKey(const QString &text, Done done)
{
    openWith([header = m_header, text] { return masterFromRecoveryKey(header, text); },
             std::move(done));
}

void StoreSession::openWithMaster(const StoreLocation &location, const Secret &master, Done done)
{
    m_location = location;
    const bool onDisk = location.kind == StoreLocation::Kind::Sqlite;
    if (onDisk && !takeLock(location)) {
        done(tl::unexpected<Error>(m_error));
        return;
    }
    auto store = Store::open(location, m_clock);
    if (!store) {
        fail(store.error());
        done(tl::unexpected<Error>(store.error()));
        return;
    }
    m_store = *std::move(store);
    const auto header = readHeader(*m_store);
    if (!header || !header->has_value()) {
        decide({KeyAnswer::Unavailable, {}, {}});
        done(header ? Result<void>() : tl::unexpected<Error>(header.error()));
        return;
    }
    m_header = **header;
    finish(master, [this, done](const Result<void> &opened) {
        opened ? rememberInKeyring(done) : done(opened);
    });
}

Result<QString> StoreSession::makeRecoveryKey()
{
    const auto made = withRecoveryKey(m_header, m_master);
    if (!made) {
        return tl::unexpected<Error>(made.error());
    }
    auto transaction = Transaction::begin(m_store->database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    return storeHeader(made->header)
        .and_then([this] {
            return AuditLog(*m_store).append(AuditAct::KeysChanged, {},
                                             QStringLiteral("recovery key"));
        })
        .and_then([&] { return transaction->commit(); })
        .map([&] { return made->text; });
}

void StoreSession::changePassphrase(const QString &passphrase, Done done)
{
    m_deriver.start<VaultHeader>(
        this,
        [header = m_header, master = m_master, passphrase](const CancelToken &) {
            return withPassphrase(header, master, passphrase);
        },
        [this, done](const Result<VaultHeader> &header) {
            done(
                header.and_then([this](const VaultHeader &changed) { return storeHeader(changed); })
                    .and_then([this] {
                        return AuditLog(*m_store).append(AuditAct::KeysChanged, {},
                                                         QStringLiteral("passphrase"));
                    }));
        });
}

void StoreSession::rememberInKeyring(Done done)
{
    m_keys.write(keyringId(m_header), m_master, this, [this, done](const KeyReply &reply) {
        if (reply.answer != KeyAnswer::Done) {
            done(tl::unexpected<Error>(keyringRefused(reply)));
            return;
        }
        done(withKeyring(m_header, m_master)
                 .and_then([this](const VaultHeader &header) { return storeHeader(header); })
                 .and_then([this] {
                     return AuditLog(*m_store).append(AuditAct::KeysChanged, {},
                                                      QStringLiteral("keyring"));
                 }));
    });
}

Result<void> StoreSession::join(const VaultHeader &header, const Secret &master)
{
    if (m_state != State::NeedsSetUp) {
        return failure(ErrorKind::Conflict, tr("This desk has keys of its own already."));
    }
    return joinShared(*m_store, header, master).map([&] {
        m_header = header;
        finish(master, {});
    });
}

Result<void> StoreSession::reloadKeys()
{
    return readHeader(*m_store)
        .map([this](const std::optional<VaultHeader> &header) {
            m_header = header.value_or(m_header);
        })
        .and_then([this] { return unlockWith(m_master); });
}

Result<void> StoreSession::beginRotation()
{
    return withNewGeneration(m_header, m_master, m_header.generations.back().cipher, m_clock.now())
        .and_then([this](const VaultHeader &header) { return storeHeader(header); })
        .and_then([this] { return unlockWith(m_master); });
}

Result<void> StoreSession::rotateKeys(const std::function<void(qint64 left)> &progress,
                                      const CancelToken &cancel)
{
    const auto shared = isShared(*m_store);
    const auto stale = leftToSealAgain(*m_store);
    if (!shared || !stale) {
        return tl::unexpected<Error>(shared ? stale.error() : shared.error());
    }
    const bool goesOn = *shared ? *stale > 0 : m_header.generations.size() > 1;
    if (!goesOn) {
        if (const auto begun = beginRotation(); !begun) {
            return begun;
        }
    }
    qint64 left = 1;
    while (left > 0) {
        const auto done = sealAgain(*m_store, RekeyBatch);
        if (!done) {
            return tl::unexpected<Error>(done.error());
        }
        left = *done;
        if (progress) {
            progress(left);
        }
        if (left > 0 && cancel.isCancelled()) {
            return failure(ErrorKind::Cancelled,
                           tr("The keys are being changed; it continues next time."));
        }
    }
    const auto kept =
        *shared ? Result<VaultHeader>(m_header) : withoutOldGenerations(m_header, m_master);
    return kept.and_then([this](const VaultHeader &header) { return storeHeader(header); })
        .and_then([this] { return unlockWith(m_master); })
        .and_then([this] {
            return AuditLog(*m_store).append(AuditAct::KeysChanged, {}, QStringLiteral("rotated"));
        });
}

} // namespace licencedesk
