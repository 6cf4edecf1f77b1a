#include "operators/OperatorDesk.h"

#include "operators/InTransaction.h"

#include <QCoreApplication>

namespace licencedesk {

namespace {

constexpr int MostEntries = 100'000; ///< that unusual access is looked for in

QString operatorDeskText(const char *text)
{
    return QCoreApplication::translate("OperatorDesk", text);
}

} // namespace

Result<std::unique_ptr<OperatorDesk>> OperatorDesk::open(Store &store)
{
    return loadAccessPolicy(store).map([&store](const AccessPolicy &policy) {
        std::unique_ptr<OperatorDesk> desk(new OperatorDesk(store));
        desk->m_policy = policy;
        return desk;
    });
}

Result<void> OperatorDesk::setPolicy(const AccessPolicy &policy)
{
    if (auto allowed = require(Permission::ChangeSettings); !allowed) {
        return allowed;
    }
    const auto saved = inTransaction(m_store, [&]() -> Result<void> {
        const auto accounts = loadAccounts(m_store);
        if (!accounts) {
            return tl::unexpected<Error>(accounts.error());
        }
        if (policy.operators && accounts->empty()) {
            return failure(ErrorKind::Invalid,
                           operatorDeskText(QT_TRANSLATE_NOOP(
                               "OperatorDesk", "Make an account for the first supervisor.")));
        }
        return saveAccessPolicy(m_store, policy).and_then([&] {
            return AuditLog(m_store).append(AuditAct::SettingChanged, {},
                                            QStringLiteral("access policy"));
        });
    });
    return saved.and_then([this] { return refresh(); });
}

Result<SignInOutcome> OperatorDesk::signIn(const SignInAttempt &attempt)
{
    auto outcome = m_gate.attempt(attempt, m_policy);
    if (outcome && outcome->isSignedIn()) {
        beginSession(*outcome->account);
    }
    return outcome;
}

Result<SignInOutcome> OperatorDesk::authorise(const SignInAttempt &attempt, Permission permission)
{
    return m_gate.attemptToAllow(attempt, permission, m_policy);
}

Result<void> OperatorDesk::signOut()
{
    if (!m_session) {
        return {};
    }
    auto logged =
        inTransaction(m_store, [this] { return AuditLog(m_store).append(AuditAct::SignedOut); });
    if (logged) {
        endSession();
    }
    return logged;
}

Result<void> OperatorDesk::lock()
{
    if (!m_session || m_session->locked) {
        return {};
    }
    m_session->locked = true; // whatever the store says
    return inTransaction(m_store, [this] {
        return AuditLog(m_store).append(AuditAct::SignedOut, {}, QStringLiteral("locked"));
    });
}

Result<void> OperatorDesk::refresh()
{
    const auto policy = loadAccessPolicy(m_store);
    const auto accounts = loadAccounts(m_store);
    if (!policy || !accounts) {
        return tl::unexpected<Error>(policy ? accounts.error() : policy.error());
    }
    m_policy = *policy;
    if (!m_session) {
        return {};
    }
    const Account *account = findAccount(*accounts, m_session->account);
    if (!m_policy.operators || !account || account->frozen) {
        endSession();
        return {};
    }
    const Session before = *m_session;
    beginSession(*account);
    m_session->since = before.since;
    m_session->locked = before.locked;
    return {};
}

bool OperatorDesk::may(Permission permission) const
{
    if (!m_policy.operators) {
        return true;
    }
    return m_session && !m_session->isRestricted() &&
           licencedesk::may(m_session->role, permission, m_policy);
}

Result<void> OperatorDesk::require(Permission permission) const
{
    if (may(permission)) {
        return {};
    }
    if (auto signedIn = requireSession(); !signedIn) {
        return signedIn;
    }
    if (m_session->isRestricted()) {
        return failure(ErrorKind::NotAllowed,
                       operatorDeskText(QT_TRANSLATE_NOOP(
                           "OperatorDesk", "First choose your own PIN or passphrase and set up the "
                                           "second factor if one is asked for.")));
    }
    return failure(ErrorKind::NotAllowed, permissionRefusal(permission), permissionKey(permission));
}

Result<void> OperatorDesk::requireSession() const
{
    if (m_session && !m_session->locked) {
        return {};
    }
    return failure(ErrorKind::NotAllowed,
                   operatorDeskText(QT_TRANSLATE_NOOP("OperatorDesk", "Sign in first.")));
}

Result<void> OperatorDesk::confirmSecret(const QString &secret)
{
    if (auto signedIn = requireSession(); !signedIn) {
        return signedIn;
    }
    const auto outcome =
        m_gate.attempt({m_session->name, secret, {}}, m_policy, QStringLiteral("to confirm"));
    if (!outcome) {
        return tl::unexpected<Error>(outcome.error());
    }
    switch (outcome->result) {
    case SignInResult::SignedIn:
    case SignInResult::CodeWanted:
        return {};
    case SignInResult::TooSoon:
        return failure(ErrorKind::Busy, outcome->message);
    case SignInResult::Frozen:
        return failure(ErrorKind::NotAllowed, outcome->message);
    default:
        return failure(ErrorKind::WrongKey,
                       operatorDeskText(QT_TRANSLATE_NOOP("OperatorDesk",
                                                          "This is not your PIN or passphrase.")));
    }
}

Result<std::vector<UnusualAccess>> OperatorDesk::unusualAccess(const QDateTime &since)
{
    if (const auto allowed = require(Permission::ReadAudit); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    AuditQuery query;
    query.from = since;
    query.limit = MostEntries;
    return AuditLog(m_store).find(query).map([this](const std::vector<AuditEntry> &entries) {
        return findUnusualAccess(entries, m_policy);
    });
}

void OperatorDesk::beginSession(const Account &account)
{
    m_session = Session{.account = account.id,
                        .name = account.name,
                        .role = account.role,
                        .since = m_store.clock().now(),
                        .mustChangeSecret = account.mustChangeSecret,
                        .mustSetUpSecondFactor = lacksSecondFactor(account, m_policy),
                        .locked = false};
    m_store.setActor({account.name, m_store.actor().counter});
}

void OperatorDesk::endSession()
{
    m_session.reset();
    m_store.setActor({{}, m_store.actor().counter});
}

} // namespace licencedesk
