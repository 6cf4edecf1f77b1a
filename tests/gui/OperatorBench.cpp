#include "tests/gui/OperatorBench.h"

#include "store/AuditLog.h"
#include "tests/gui/InventedLicence.h"

#include <QTest>

namespace licencedesk::test {

namespace {

void require(bool condition, const char *what)
{
    if (!condition) {
        qFatal("%s", what);
    }
}

} // namespace

OperatorBench::OperatorBench()
{
    records.setActor({{}, QStringLiteral("north")});
    records.setSession(&session);
}

OperatorBench::~OperatorBench()
{
    session.lock(); // the window outlives it
}

void OperatorBench::open()
{
    session.open(StoreLocation::file(path(QStringLiteral("records.db"))),
                 StoreSession::Sharing::Exclusive);
    require(QTest::qWaitFor([this] {
                return session.state() == StoreSession::State::NeedsSetUp ||
                       session.state() == StoreSession::State::Open;
            }),
            "The records do not open");
    if (session.state() == StoreSession::State::NeedsSetUp) {
        session.setUp(Cipher::Aes256Gcm, {}, [](const Result<void> &) {});
    }
    require(QTest::qWaitFor([this] { return records.isDurable(); }), "The records do not open");
}

void OperatorBench::signIn(const QString &name, const QString &secret)
{
    const auto outcome = access.signIn({name, secret, {}});
    require(outcome && outcome->isSignedIn(), "The sign-in is refused");
}

void OperatorBench::makeChief()
{
    require(access.switchOn(Chief, ChiefSecret).has_value(), "No first supervisor");
}

void OperatorBench::makeAccount(const QString &name, Role role, const QString &secret)
{
    const auto added = access.change([&](OperatorAccounts &accounts) {
        return accounts.add({name, role, GivenPin}).map([](const Account &) {});
    });
    require(added.has_value(), "No account");
    signIn(name, GivenPin);
    const auto chosen = access.change(
        [&](OperatorAccounts &accounts) { return accounts.changeOwnSecret(GivenPin, secret); });
    require(chosen.has_value(), "The secret is refused");
    signIn(Chief, ChiefSecret);
}

void OperatorBench::setPolicy(const AccessPolicy &policy)
{
    require(access.setPolicy(policy).has_value(), "The policy is refused");
}

void OperatorBench::pass(int seconds)
{
    clock = FixedClock(clock.now().addSecs(seconds));
}

void OperatorBench::putSure()
{
    desk.putCaptured({inventedMainPage()}, {inventedPhotograph()});
}

void OperatorBench::putFailing()
{
    putSure();
    desk.setRental(QStringLiteral("coach"), clock.today(), clock.today().addDays(3));
}

QStringList OperatorBench::log()
{
    QStringList lines;
    const auto entries = AuditLog(records.store()).find({});
    for (const AuditEntry &entry : entries.value()) {
        lines << QStringList{auditKey(entry.act), entry.who, entry.detail}.join(u' ').simplified();
    }
    return lines;
}

} // namespace licencedesk::test
