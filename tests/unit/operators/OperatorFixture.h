#pragma once
// A store in memory with operators: a supervisor, a clerk and a clock that is set by hand.

#include "operators/OperatorAccounts.h"
#include "operators/OperatorDesk.h"
#include "store/AuditLog.h"
#include "vault/VaultSetup.h"
#include "vault/VaultSlots.h"

#include <QTest>

namespace licencedesk::test {

inline const QDateTime Start(QDate(2026, 11, 21), QTime(4, 0), Qt::UTC);
inline const QString Chief = QString::fromUtf8("王芳");
inline const QString ChiefSecret = QStringLiteral("copper Lantern 9");
inline const QString Clerk = QStringLiteral("li");
inline const QString GivenPin = QStringLiteral("804937");
inline const QString OwnPin = QStringLiteral("618273");

inline SignInAttempt attempt(const QString &name, const QString &secret, const QString &code = {})
{
    return {name, secret, code};
}

/// What an error says of itself, or nothing.
template <typename T>
std::optional<ErrorKind> kindOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

class OperatorFixture
{
protected:
    void makeStore()
    {
        m_desk.reset();
        m_clock = FixedClock(Start);
        m_store = Store::open(StoreLocation::memory(), m_clock).value();
        const VaultWithMaster made = makeVault(Cipher::Aes256Gcm, Start);
        const auto printed = withRecoveryKey(made.header, made.master).value();
        m_recoveryKey = printed.text;
        QVERIFY(m_store->setVaultHeader(toJson(printed.header)));
        m_store->unlock(openVault(made.header, made.master).value());
        m_store->setActor({{}, QStringLiteral("north")});
        m_desk = OperatorDesk::open(*m_store).value();
    }

    OperatorAccounts accounts() { return OperatorAccounts(*m_desk); }

    void pass(int seconds) { m_clock = FixedClock(m_clock.now().addSecs(seconds)); }

    SignInResult signIn(const QString &name, const QString &secret, const QString &code = {})
    {
        return m_desk->signIn(attempt(name, secret, code)).value().result;
    }

    void makeChief()
    {
        QVERIFY(accounts().createFirstSupervisor(Chief, ChiefSecret));
        QCOMPARE(signIn(Chief, ChiefSecret), SignInResult::SignedIn);
    }

    /// A clerk who has chosen a PIN; signed in at the end.
    void makeClerk()
    {
        makeChief();
        QVERIFY(accounts().add({Clerk, Role::Clerk, GivenPin}));
        QCOMPARE(signIn(Clerk, GivenPin), SignInResult::SignedIn);
        QVERIFY(accounts().changeOwnSecret(GivenPin, OwnPin));
    }

    QUuid idOf(const QString &name)
    {
        const Accounts all = loadAccounts(*m_store).value();
        return findAccount(all, name)->id;
    }

    /// "signed_in li to allow reveal", the newest first.
    QStringList log()
    {
        QStringList lines;
        const auto entries = AuditLog(*m_store).find({}).value();
        for (const AuditEntry &entry : entries) {
            lines << QStringList{auditKey(entry.act), entry.who, entry.detail}
                         .join(u' ')
                         .simplified();
        }
        return lines;
    }

    FixedClock m_clock{Start};
    QString m_recoveryKey;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<OperatorDesk> m_desk;
};

} // namespace licencedesk::test
