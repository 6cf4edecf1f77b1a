// What is due, how it leaves and what becomes of it.
#include "outbox/OutboxRunner.h"

#include "outbox/BackOff.h"
#include "support/Logging.h"

#include <algorithm>

namespace licencedesk {

namespace {

using namespace std::chrono_literals;

constexpr int MostRefusalsAlike = 3;
constexpr auto LongestCall = 5min; // far past every time-out of a provider's
constexpr auto LongestSleep = 30s; // a computer that slept, a clock that was set
constexpr auto MinuteOfService = 60s;

} // namespace

bool OutboxRunner::isOverdue() const
{
    return m_flight->since.addSecs(std::chrono::seconds(LongestCall).count()) < m_clock.now();
}

void OutboxRunner::wake()
{
    if (!m_store) {
        m_timer.stop();
        return;
    }
    if (m_flight && isOverdue()) {
        qCWarning(lcDesk) << "the outbox had no answer at all";
        withdraw();
        recover();
    }
    const OutboxPause before = pauseNow(m_quota);
    if (m_stuck && m_restsUntil <= m_clock.now()) {
        m_stuck.reset();
        recover();
    }
    readQuota();
    if (const OutboxItem *due = nextDue()) {
        begin(*due);
    } else if (pauseNow(m_quota) != before) {
        Q_EMIT changed();
    }
    schedule();
}

bool OutboxRunner::isDue(const OutboxItem &item, const QDateTime &now) const
{
    // A time further ahead than any back-off was written under a wrong clock.
    const QDateTime believable = now.addSecs(LongestAskedFor.count() + LongestWait.count());
    return item.state == OutboxState::Waiting && !isForAnother(item) &&
           (item.nextTry <= now || item.nextTry > believable);
}

const OutboxItem *OutboxRunner::nextDue() const
{
    const QDateTime now = m_clock.now();
    if (m_flight || m_restsUntil > now || pauseNow(m_quota) != OutboxPause::None) {
        return nullptr;
    }
    const OutboxItem *due = nullptr;
    for (const OutboxItem &each : m_items) { // one that failed stands behind those untried
        if (isDue(each, now) && (!due || each.nextTry < due->nextTry)) {
            due = &each;
        }
    }
    return due;
}

/// Short sleeps, so that midnight, a computer that wakes up and a clock that was set are noticed.
void OutboxRunner::schedule()
{
    const bool hasWork = m_flight || m_stuck ||
                         std::any_of(m_items.begin(), m_items.end(), [](const OutboxItem &each) {
                             return each.state == OutboxState::Waiting;
                         });
    if (!m_store || !m_provider || !hasWork) {
        m_timer.stop();
        return;
    }
    const QDateTime now = m_clock.now();
    QDateTime next = now.addMSecs(std::chrono::milliseconds(LongestSleep).count());
    if (!m_flight && pauseNow(m_quota) == OutboxPause::None) {
        for (const OutboxItem &each : m_items) {
            if (each.state == OutboxState::Waiting && !isForAnother(each)) {
                next = std::min(next, std::max(each.nextTry, m_restsUntil));
            }
        }
    }
    m_timer.start(static_cast<int>(std::max<qint64>(0, now.msecsTo(next))));
}

void OutboxRunner::begin(OutboxItem item)
{
    const auto request = Outbox(*m_store).request(item);
    if (!request) {
        request.error().kind == ErrorKind::NotFound ? giveUp(std::move(item), request.error())
                                                    : stopFor(request.error());
        return;
    }
    const auto leaves = writeLeaving(item);
    if (!leaves) {
        stopFor(leaves.error());
        return;
    }
    if (!*leaves) {
        drop(item.id);
        Q_EMIT changed();
        return;
    }
    replace(item);
    readQuota();
    send(item, *request);
    Q_EMIT changed();
}

/// In one transaction: that it is being sent, and that the call counts. False: it is gone.
Result<bool> OutboxRunner::writeLeaving(OutboxItem &item)
{
    auto transaction = Transaction::begin(m_store->database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    item.state = OutboxState::Sending;
    item.keyed = m_provider->takesIdempotencyKey();
    item.nextTry = {};
    ++item.attempts;
    return Outbox(*m_store).update(item).and_then([&](bool there) -> Result<bool> {
        if (!there) {
            return false;
        }
        return QuotaMeter(*m_store, m_dailyQuota)
            .count()
            .and_then([&] { return transaction->commit(); })
            .map([] { return true; });
    });
}

/// Its payload is gone; the item itself may be too.
void OutboxRunner::giveUp(OutboxItem item, const Error &error)
{
    RemoteFailure missing;
    missing.kind = RemoteFailure::Kind::NotSetUp;
    missing.message = error.message;
    item.state = OutboxState::Failed;
    item.failure = missing;
    item.nextTry = {};
    const auto kept = Outbox(*m_store).update(item);
    if (!kept) {
        stopFor(kept.error());
        return;
    }
    *kept ? replace(item) : drop(item.id);
    Q_EMIT changed();
}

void OutboxRunner::send(const OutboxItem &item, const RemoteRequest &request)
{
    m_flight = std::make_unique<Flight>();
    m_flight->id = item.id;
    m_flight->since = m_clock.now();
    m_provider->send(request, &m_flight->context,
                     [this](const RemoteResult &result) { receive(result); });
}

void OutboxRunner::receive(const RemoteResult &result)
{
    const std::unique_ptr<Flight> landed = std::move(m_flight);
    const OutboxItem *sent = landed ? item(landed->id) : nullptr;
    if (!m_store || !sent) {
        return;
    }
    const OutboxItem item = *sent;
    result ? receiveAnswer(item, *result) : receiveFailure(item, result.error());
    readQuota();
    wake();
    Q_EMIT changed();
}

void OutboxRunner::receiveAnswer(const OutboxItem &item, const RemoteAnswer &answer)
{
    m_failuresInARow = 0;
    m_refusalsAlike = 0;
    m_restsUntil = {};
    m_quotaMessage.clear();
    const auto kept = Outbox(*m_store).finish(item, answer);
    if (!kept) {
        stopFor(kept.error()); // still Sending on the disk: never sent again by itself
        return;
    }
    kept->state == OutboxState::Done ? replace(*kept) : drop(item.id);
    if (kept->state == OutboxState::Done) {
        Q_EMIT finished(*kept);
    }
}

void OutboxRunner::receiveFailure(OutboxItem item, const RemoteFailure &failure)
{
    const Consequence consequence = consequenceOf(item, failure);
    item.state = consequence.state;
    item.failure = failure;
    item.nextTry = {};
    holdBack(failure, consequence.with);
    if (item.state == OutboxState::Waiting) {
        item.nextTry = std::max(m_clock.now(), m_restsUntil);
    }
    if (const auto kept = keepFailure(item, consequence); !kept) {
        stopFor(kept.error());
    }
}

void OutboxRunner::heed(const RemoteFailure &failure)
{
    const TroubleWith with = troubleWith(failure);
    if (!m_store || with == TroubleWith::ThisItem) {
        return;
    }
    holdBack(failure, with);
    if (with == TroubleWith::Line && !failure.mayHaveArrived) {
        if (const auto back = QuotaMeter(*m_store, m_dailyQuota).giveBack(); !back) {
            stopFor(back.error());
        }
    }
    readQuota();
    schedule();
    Q_EMIT changed();
}

/// Everything waits, or only this one.
void OutboxRunner::holdBack(const RemoteFailure &failure, TroubleWith with)
{
    const QDateTime now = m_clock.now();
    switch (with) {
    case TroubleWith::ThisItem:
        m_failuresInARow = 0; // the line is sound
        m_restsUntil = {};
        holdBackAfterRefusals(failure);
        return;
    case TroubleWith::Line:
        m_restsUntil =
            now.addSecs(waitAfter(m_failuresInARow++, chance(), failure.retryAfter).count());
        return;
    case TroubleWith::SetUp:
        stopForSetUp(failure);
        return;
    case TroubleWith::Quota:
        break;
    }
    const bool untilMidnight = failure.retry == RetryAdvice::WhenQuotaReturns;
    const QDateTime asked = now.addSecs(std::max(std::chrono::seconds(MinuteOfService),
                                                 std::min(failure.retryAfter, LongestAskedFor))
                                            .count());
    const QDateTime until = untilMidnight ? std::max(nextMidnight(now), now) : asked;
    m_quotaMessage = failure.message;
    if (const auto kept = QuotaMeter(*m_store, m_dailyQuota).pause(until, failure.code); !kept) {
        stopFor(kept.error());
    }
}

/// A service that refuses one after the other in the same way is not set up as it should be: the
/// rest is spared. WeChat's refusals of a picture are the picture's own.
void OutboxRunner::holdBackAfterRefusals(const RemoteFailure &failure)
{
    if (failure.kind != RemoteFailure::Kind::HttpStatus) {
        m_refusalsAlike = 0;
        return;
    }
    m_refusalsAlike = failure.code == m_refusedWith ? m_refusalsAlike + 1 : 1;
    m_refusedWith = failure.code;
    if (m_refusalsAlike >= MostRefusalsAlike) {
        m_refusalsAlike = 0;
        stopForSetUp(failure);
    }
}

void OutboxRunner::stopForSetUp(const RemoteFailure &failure)
{
    m_setUpTrouble = failure.message.isEmpty() ? failure.detail : failure.message;
    if (m_setUpTrouble.isEmpty()) {
        m_setUpTrouble = QStringLiteral("(%1)").arg(failure.code);
    }
}

/// In one transaction: what became of it, and the call given back that did not arrive.
Result<void> OutboxRunner::keepFailure(OutboxItem &item, const Consequence &consequence)
{
    auto transaction = Transaction::begin(m_store->database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    if (!consequence.reachedService) {
        --item.attempts;
        if (auto given = QuotaMeter(*m_store, m_dailyQuota).giveBack(); !given) {
            return given;
        }
    }
    const auto kept = Outbox(*m_store).update(item);
    if (!kept) {
        return tl::unexpected<Error>(kept.error());
    }
    *kept ? replace(item) : drop(item.id);
    return transaction->commit();
}

} // namespace licencedesk
