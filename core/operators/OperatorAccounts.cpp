#include "operators/OperatorAccounts.h"

#include "operators/AccountRules.h"
#include "operators/InTransaction.h"
#include "operators/Totp.h"
#include "vault/VaultSetup.h"
#include "vault/VaultSlots.h"

#include <QCoreApplication>

namespace licencedesk {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("OperatorAccounts", text);
}

tl::unexpected<Error> lastSupervisor()
{
    return failure(ErrorKind::Conflict,
                   translated(QT_TRANSLATE_NOOP("OperatorAccounts",
                                                "This is the only supervisor who can sign in. Make "
                                                "another one first.")));
}

/// Stored with its entry in the audit log; within a transaction of the caller's.
Result<void> store(Store &store, const Account &account, const QString &act)
{
    return saveAccount(store, account).and_then([&] {
        return AuditLog(store).append(AuditAct::AccountChanged, {}, act + u' ' + account.name);
    });
}

/// The key has to open the vault that is in use: anybody could put another header into the
/// database.
Result<void> checkRecoveryKey(Store &place, const QString &text)
{
    const auto json = place.vaultHeader();
    if (!json) {
        return tl::unexpected<Error>(json.error());
    }
    const auto header = vaultHeaderFromJson(json->value_or(QJsonObject()));
    if (!header) {
        return tl::unexpected<Error>(header.error());
    }
    return masterFromRecoveryKey(*header, text)
        .and_then([&](const Secret &master) { return openVault(*header, master); })
        .and_then([&](const Vault &vault) -> Result<void> {
            const QByteArray proof = randomBytes(KeyBytes);
            if (vault.authenticate(proof) == place.vault().authenticate(proof)) {
                return {};
            }
            return failure(ErrorKind::WrongKey,
                           translated(QT_TRANSLATE_NOOP(
                               "OperatorAccounts", "This is the recovery key of another store.")));
        });
}

} // namespace

Result<Account> OperatorAccounts::createFirstSupervisor(const QString &name, const QString &secret)
{
    Store &place = m_desk.store();
    AccessPolicy policy = m_desk.policy();
    policy.operators = true;
    const auto made = inTransaction(place, [&]() -> Result<Account> {
        const auto accounts = loadAccounts(place);
        if (!accounts) {
            return tl::unexpected<Error>(accounts.error());
        }
        if (!accounts->empty()) {
            return failure(ErrorKind::Conflict,
                           translated(QT_TRANSLATE_NOOP(
                               "OperatorAccounts", "There are accounts already. Switch operators "
                                                   "on in the settings and sign in.")));
        }
        const NewAccount wanted{name, Role::Supervisor, secret};
        return makeAccount(wanted, *accounts, policy, place.clock().now())
            .and_then([&](const Account &account) {
                return store(place, account, QStringLiteral("first supervisor"))
                    .and_then([&] { return saveAccessPolicy(place, policy); })
                    .map([&] { return account; });
            });
    });
    return made.and_then(
        [this](const Account &account) { return m_desk.refresh().map([&] { return account; }); });
}

Result<Accounts> OperatorAccounts::all()
{
    return m_desk.require(Permission::ManageOperators).and_then([this] {
        return loadAccounts(m_desk.store());
    });
}

Result<Account> OperatorAccounts::add(const NewAccount &wanted)
{
    if (const auto allowed = m_desk.require(Permission::ManageOperators); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    Store &place = m_desk.store();
    return inTransaction(place, [&]() -> Result<Account> {
        const auto accounts = loadAccounts(place);
        if (!accounts) {
            return tl::unexpected<Error>(accounts.error());
        }
        auto account = makeAccount(wanted, *accounts, m_desk.policy(), place.clock().now());
        if (!account) {
            return account;
        }
        account->mustChangeSecret = true;
        return store(place, *account, QStringLiteral("added ") + roleKey(wanted.role)).map([&] {
            return *account;
        });
    });
}

Result<void> OperatorAccounts::rename(QUuid id, const QString &name)
{
    const QString tidy = tidyName(name);
    return changeOther(id, QStringLiteral("renamed to"),
                       [&](Account &account, const Accounts &accounts) {
                           return checkName(tidy, accounts, id).map([&] { account.name = tidy; });
                       });
}

Result<void> OperatorAccounts::setRole(QUuid id, Role role)
{
    return changeOther(id, QStringLiteral("made ") + roleKey(role),
                       [role](Account &account, const Accounts &accounts) -> Result<void> {
                           if (role != Role::Supervisor && isLastSupervisor(accounts, account)) {
                               return lastSupervisor();
                           }
                           account.role = role;
                           return {};
                       });
}

Result<void> OperatorAccounts::resetSecret(QUuid id, const QString &secret)
{
    return changeOther(id, QStringLiteral("new secret for"),
                       [&](Account &account, const Accounts &) {
                           return chooseSecret(account, secret, m_desk.policy()).map([&] {
                               account.mustChangeSecret = true;
                               account.throttle = {};
                           });
                       });
}

Result<void> OperatorAccounts::removeSecondFactor(QUuid id)
{
    return changeOther(id, QStringLiteral("second factor removed of"),
                       [](Account &account, const Accounts &) -> Result<void> {
                           account.totp = {};
                           return {};
                       });
}

Result<void> OperatorAccounts::freeze(QUuid id)
{
    return changeOther(id, QStringLiteral("froze"),
                       [](Account &account, const Accounts &accounts) -> Result<void> {
                           if (isLastSupervisor(accounts, account)) {
                               return lastSupervisor();
                           }
                           account.frozen = true;
                           return {};
                       });
}

Result<void> OperatorAccounts::thaw(QUuid id)
{
    return changeOther(id, QStringLiteral("let in again"),
                       [this](Account &account, const Accounts &) -> Result<void> {
                           letIn(account, m_desk.store().clock().now());
                           return {};
                       });
}

Result<void> OperatorAccounts::rescue(const QString &name, const QString &recoveryKey,
                                      const QString &secret)
{
    const auto accounts = loadAccounts(m_desk.store());
    const auto held = checkRecoveryKey(m_desk.store(), recoveryKey);
    if (!accounts || !held) {
        return tl::unexpected<Error>(accounts ? held.error() : accounts.error());
    }
    const Account *known = findAccount(*accounts, name);
    if (!known || known->role != Role::Supervisor) {
        return failure(ErrorKind::NotAllowed,
                       translated(QT_TRANSLATE_NOOP(
                           "OperatorAccounts", "The recovery key only lets supervisors in again. "
                                               "Enter the name of one.")));
    }
    return changeAccount(known->id, QStringLiteral("let in with the recovery key"),
                         [&](Account &account, const Accounts &) {
                             return chooseSecret(account, secret, m_desk.policy()).map([&] {
                                 account.totp = {};
                                 account.mustChangeSecret = false;
                                 letIn(account, m_desk.store().clock().now());
                             });
                         });
}

Result<void> OperatorAccounts::changeOwnSecret(const QString &current, const QString &next)
{
    return m_desk.confirmSecret(current).and_then([&] {
        return changeOwn(QStringLiteral("own new secret of"),
                         [&](Account &account, const Accounts &) {
                             return chooseSecret(account, next, m_desk.policy()).map([&] {
                                 account.mustChangeSecret = false;
                             });
                         });
    });
}

Result<void> OperatorAccounts::setUpOwnSecondFactor(const Secret &totp, const QString &code)
{
    const auto step = matchingTotpStep(totp, code, m_desk.store().clock().now(), 0);
    if (!step) {
        return failure(ErrorKind::Invalid,
                       translated(QT_TRANSLATE_NOOP(
                           "OperatorAccounts", "The code is wrong. Check the date and time of both "
                                               "devices and type the code that is shown now.")));
    }
    return changeOwn(QStringLiteral("second factor of"),
                     [&](Account &account, const Accounts &) -> Result<void> {
                         account.totp = totp;
                         account.totpLastStep = *step;
                         return {};
                     });
}

Result<void> OperatorAccounts::changeOther(QUuid id, const QString &act, const Change &change)
{
    return m_desk.require(Permission::ManageOperators).and_then([&] {
        return changeAccount(id, act, change);
    });
}

Result<void> OperatorAccounts::changeOwn(const QString &act, const Change &change)
{
    return m_desk.requireSession().and_then(
        [&] { return changeAccount(m_desk.session()->account, act, change); });
}

Result<void> OperatorAccounts::changeAccount(QUuid id, const QString &act, const Change &change)
{
    Store &place = m_desk.store();
    const auto changed = inTransaction(place, [&]() -> Result<void> {
        const auto accounts = loadAccounts(place);
        if (!accounts) {
            return tl::unexpected<Error>(accounts.error());
        }
        const Account *before = findAccount(*accounts, id);
        if (!before) {
            return failure(ErrorKind::NotFound,
                           translated(QT_TRANSLATE_NOOP("OperatorAccounts",
                                                        "This account no longer exists.")));
        }
        Account after = *before;
        return change(after, *accounts).and_then([&] { return store(place, after, act); });
    });
    return changed.and_then([this] { return m_desk.refresh(); });
}

} // namespace licencedesk
