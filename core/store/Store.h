#pragma once
// An open store: a database with its tables, and the vault once it is unlocked. Everything else in
// this folder works on one. Belongs to the thread that opened it; another thread opens its own.

#include "store/Database.h"
#include "support/Clock.h"
#include "vault/Vault.h"

#include <QJsonObject>

#include <optional>

namespace licencedesk {

/// Who is doing what is being done, for the record and the audit log.
struct Actor
{
    QString who;     ///< name of the operator; empty: nobody signed in
    QString counter; ///< name of this desk

    bool operator==(const Actor &) const = default;
};

class Store
{
public:
    /// Opens, or makes it. What an older version wrote is migrated. Errors: Database::open,
    /// migrate().
    static Result<std::unique_ptr<Store>> open(const StoreLocation &location, const Clock &clock);

    Database &database() { return *m_database; }
    const Clock &clock() const { return m_clock; }

    /// What a vault is opened with; empty: none was made yet. Not secret.
    Result<std::optional<QJsonObject>> vaultHeader();
    Result<void> setVaultHeader(const QJsonObject &header);
    /// True: a new key would make records unreadable for ever.
    Result<bool> hasSealedData();

    void unlock(Vault vault) { m_vault = std::move(vault); }
    void lock() { m_vault.reset(); }
    bool isUnlocked() const { return m_vault.has_value(); }
    const Vault &vault() const { return *m_vault; } ///< unlocked only

    const Actor &actor() const { return m_actor; }
    void setActor(Actor actor) { m_actor = std::move(actor); }

    /// The audit chain of this desk: an id made with its local store.
    const QString &chain() const { return m_chain; }
    void setChain(const QString &chain) { m_chain = chain; }
    /// From now on entries go into a chain of another name: this store is a copy, and the old chain
    /// may go on elsewhere.
    Result<void> startNewChain();

    /// One entry of the table of settings that stand in clear.
    Result<QString> meta(const QString &key);
    Result<void> setMeta(const QString &key, const QString &value);

private:
    Store(std::unique_ptr<Database> database, const Clock &clock)
        : m_database(std::move(database)), m_clock(clock)
    {}
    Result<void> prepareChain();

    std::unique_ptr<Database> m_database;
    const Clock &m_clock;
    std::optional<Vault> m_vault;
    Actor m_actor;
    QString m_chain;
};

} // namespace licencedesk
