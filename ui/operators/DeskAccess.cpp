#include "ui/operators/DeskAccess.h"

#include "ui/records/DeskRecords.h"

namespace licencedesk {

namespace {

constexpr auto RefreshedEvery = std::chrono::seconds(30); // a frozen account is thrown out in time
constexpr int AlertsLookedBack = 30;                      // days, at the first look

const QString SeenKind = QStringLiteral("alerts-seen");

} // namespace

DeskAccess::DeskAccess(DeskRecords &records, QObject *parent) : QObject(parent), m_records(records)
{
    records.setGuard([this](Permission permission) { return require(permission); });
    connect(&records, &DeskRecords::durabilityChanged, this, &DeskAccess::followRecords);
    connect(&m_idle, &IdleWatch::idle, this, &DeskAccess::lock);
    connect(&m_refresh, &QTimer::timeout, this, &DeskAccess::refresh);
    m_refresh.setInterval(RefreshedEvery);
    followRecords();
}

DeskAccess::~DeskAccess()
{
    m_records.setGuard({});
}

void DeskAccess::followRecords()
{
    m_desk.reset();
    m_error.reset();
    if (m_records.isDurable()) {
        auto desk = OperatorDesk::open(m_records.store());
        if (desk) {
            m_desk = *std::move(desk);
        } else {
            m_error = desk.error(); // who may do what is not known: nobody may do anything
        }
    }
    m_desk ? m_refresh.start() : m_refresh.stop();
    followDesk();
}

void DeskAccess::followDesk()
{
    const Actor actor{session() ? session()->name : QString(), m_records.actor().counter};
    watchIdleness();
    m_records.setActor(actor); // also tells the views that other records may be in reach
    Q_EMIT sessionChanged();
}

void DeskAccess::watchIdleness()
{
    if (!session() || session()->locked) {
        m_idle.stop();
    } else {
        m_idle.start(m_idleTime.value_or(std::chrono::minutes(policy().idleLockMinutes)));
    }
}

void DeskAccess::setIdleTime(std::chrono::milliseconds time)
{
    m_idleTime = time;
    watchIdleness();
}

bool DeskAccess::hasOperators() const
{
    return m_error || policy().operators;
}

const AccessPolicy &DeskAccess::policy() const
{
    static const AccessPolicy none;
    return m_desk ? m_desk->policy() : none;
}

const std::optional<Session> &DeskAccess::session() const
{
    static const std::optional<Session> nobody;
    return m_desk ? m_desk->session() : nobody;
}

QDateTime DeskAccess::now() const
{
    return m_records.store().clock().now();
}

DeskAccess::Gate DeskAccess::gate() const
{
    if (!hasOperators()) {
        return Gate::Open;
    }
    if (!session() || session()->locked) {
        return Gate::SignIn;
    }
    if (session()->mustChangeSecret) {
        return Gate::NewSecret;
    }
    return session()->mustSetUpSecondFactor ? Gate::SecondFactor : Gate::Open;
}

Result<void> DeskAccess::require(Permission permission) const
{
    if (m_error) {
        return tl::unexpected<Error>(*m_error);
    }
    return m_desk ? m_desk->require(permission) : Result<void>();
}

QString DeskAccess::refusal(Permission permission) const
{
    const auto allowed = require(permission);
    return allowed ? QString() : allowed.error().message;
}

Result<SignInOutcome> DeskAccess::signIn(const SignInAttempt &attempt)
{
    if (!m_desk) {
        return tl::unexpected<Error>(m_error.value_or(Error()));
    }
    auto outcome = m_desk->signIn(attempt);
    if (outcome && outcome->isSignedIn()) {
        followDesk();
    }
    return outcome;
}

Result<void> DeskAccess::switchOn(const QString &name, const QString &secret)
{
    if (!m_desk) {
        return failure(ErrorKind::Unavailable, tr("The records are not open yet."));
    }
    const auto made = OperatorAccounts(*m_desk).createFirstSupervisor(name, secret);
    if (!made) {
        return tl::unexpected<Error>(made.error());
    }
    const auto outcome = m_desk->signIn({name, secret, {}});
    followDesk(); // not between the two: nobody has to sign in twice
    return outcome.map([](const SignInOutcome &) {});
}

void DeskAccess::signOut()
{
    if (!m_desk) {
        return;
    }
    if (const auto done = m_desk->signOut(); !done) {
        Q_EMIT failed(done.error());
    }
    followDesk();
}

void DeskAccess::lock()
{
    if (gate() == Gate::SignIn || !session()) {
        return;
    }
    if (const auto noted = m_desk->lock(); !noted) {
        Q_EMIT failed(noted.error()); // it is locked all the same
    }
    followDesk();
    Q_EMIT locked();
}

void DeskAccess::refresh()
{
    if (!m_desk) {
        return;
    }
    const std::optional<Session> before = session();
    const AccessPolicy policyBefore = policy();
    if (const auto read = m_desk->refresh(); !read) {
        Q_EMIT failed(read.error());
        return;
    }
    const bool same =
        before.has_value() == session().has_value() &&
        (!before || (before->name == session()->name && before->role == session()->role &&
                     before->isRestricted() == session()->isRestricted()));
    if (!same || policyBefore != policy()) {
        followDesk();
    }
}

Result<SignInOutcome> DeskAccess::authorise(const SignInAttempt &attempt, Permission permission)
{
    if (!m_desk) {
        return tl::unexpected<Error>(m_error.value_or(Error()));
    }
    return m_desk->authorise(attempt, permission);
}

Result<void> DeskAccess::change(const std::function<Result<void>(OperatorAccounts &)> &act)
{
    if (!m_desk) {
        return failure(ErrorKind::Unavailable, tr("The records are not open yet."));
    }
    OperatorAccounts accounts(*m_desk);
    auto done = act(accounts);
    if (done) {
        followDesk();
    }
    return done;
}

Result<Accounts> DeskAccess::accounts()
{
    if (!m_desk) {
        return failure(ErrorKind::Unavailable, tr("The records are not open yet."));
    }
    return OperatorAccounts(*m_desk).all();
}

Result<void> DeskAccess::setPolicy(const AccessPolicy &policy)
{
    if (!m_desk) {
        return failure(ErrorKind::Unavailable, tr("The records are not open yet."));
    }
    auto done = m_desk->setPolicy(policy);
    if (done) {
        followDesk();
    }
    return done;
}

QString DeskAccess::alertsDocument() const
{
    return session()->account.toString(QUuid::WithoutBraces);
}

Result<std::vector<UnusualAccess>> DeskAccess::newAlerts()
{
    if (!session() || !may(Permission::ReadAudit)) {
        return std::vector<UnusualAccess>();
    }
    const auto seen = DocumentStore(m_records.store()).load(SeenKind, alertsDocument());
    if (!seen) {
        return tl::unexpected<Error>(seen.error());
    }
    const QDateTime since =
        seen->has_value() ? QDateTime::fromString(QString::fromLatin1(**seen), Qt::ISODateWithMs)
                          : now().addDays(-AlertsLookedBack);
    return m_desk->unusualAccess(since);
}

Result<void> DeskAccess::markAlertsSeen()
{
    if (!session()) {
        return {};
    }
    const QString seen = now().toString(Qt::ISODateWithMs);
    return DocumentStore(m_records.store()).save(SeenKind, alertsDocument(), seen.toLatin1());
}

} // namespace licencedesk
