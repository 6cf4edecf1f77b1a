#include "outbox/OutboxRunner.h"

#include "store/DocumentStore.h"
#include "store/StorePolicy.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace licencedesk {

namespace {

using namespace std::chrono_literals;

const QString StateKind = QStringLiteral("outbox_state");
const QString PauseId = QStringLiteral("paused");

constexpr int KeptDays = 30; // that something was sent stands on its record for longer
constexpr auto WaitForTheDisk = 1min;

QString outboxRunnerText(const char *text)
{
    return QCoreApplication::translate("Outbox", text);
}

tl::unexpected<Error> isOff()
{
    return failure(ErrorKind::Unavailable, outboxRunnerText(QT_TRANSLATE_NOOP(
                                               "Outbox", "No service is set up to send to.")));
}

} // namespace

OutboxRunner::OutboxRunner(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutboxRunner::wake);
}

OutboxRunner::~OutboxRunner() = default;

double OutboxRunner::chance() const
{
    return m_chance ? m_chance() : QRandomGenerator::global()->generateDouble();
}

void OutboxRunner::setStore(Store *store)
{
    withdraw();
    forget();
    m_store = store;
    if (m_store) {
        dropWhatIsOld();
        reload();
    }
    wake();
    Q_EMIT changed();
}

void OutboxRunner::dropWhatIsOld()
{
    Outbox outbox(*m_store);
    const QDateTime now = m_clock.now();
    const auto dropped = outbox.dropFinished(now.addDays(-KeptDays))
                             .and_then([&](int) { return loadStorePolicy(*m_store); })
                             .and_then([&](const StorePolicy &policy) {
                                 return outbox.dropPictures(now.addDays(-policy.imageDays));
                             });
    if (!dropped) {
        Q_EMIT failed(dropped.error());
    }
}

void OutboxRunner::forget()
{
    m_store = nullptr;
    m_items.clear();
    m_quota = {};
    m_byHand = false;
    m_stuck.reset();
    m_setUpTrouble.clear();
    m_quotaMessage.clear();
    m_failuresInARow = 0;
    m_restsUntil = {};
}

void OutboxRunner::setProvider(RemoteProvider *provider, int dailyQuota)
{
    withdraw();
    m_provider = provider;
    m_dailyQuota = dailyQuota;
    m_setUpTrouble.clear();
    m_failuresInARow = 0;
    m_restsUntil = {};
    recover();
    readQuota();
    wake();
    Q_EMIT changed();
}

/// What is under way is not waited for any longer; its context goes with it, and the call.
/// Whatever else the provider is doing goes on: the desk asks it too.
void OutboxRunner::withdraw()
{
    m_flight.reset();
}

void OutboxRunner::reload()
{
    if (!m_store) {
        return;
    }
    auto items = Outbox(*m_store).items();
    const auto paused = DocumentStore(*m_store).load(StateKind, PauseId);
    if (!items || !paused) {
        stopFor(items ? paused.error() : items.error());
        return;
    }
    m_items = *std::move(items);
    m_byHand = paused->has_value();
    recover();
    readQuota();
    wake();
    Q_EMIT changed();
}

/// A restored copy does not know what the store that it was taken from has sent since.
bool OutboxRunner::mayHaveLeft(const OutboxItem &item) const
{
    const bool interrupted =
        item.state == OutboxState::Sending && !(m_flight && m_flight->id == item.id);
    const bool copied = item.isOpen() && item.chain != m_store->chain();
    return interrupted || copied;
}

void OutboxRunner::recover()
{
    if (!m_store) {
        return;
    }
    const std::vector<OutboxItem> before = m_items;
    for (const OutboxItem &item : before) {
        if (item.state != OutboxState::Unclear && mayHaveLeft(item)) {
            settle(item);
        }
    }
}

void OutboxRunner::settle(OutboxItem item)
{
    const bool again = item.keyed && item.chain == m_store->chain();
    item.state = again ? OutboxState::Waiting : OutboxState::Unclear;
    item.nextTry = again ? m_clock.now() : QDateTime();
    item.chain = m_store->chain();
    const auto kept = Outbox(*m_store).update(item);
    if (!kept) {
        stopFor(kept.error());
        return;
    }
    *kept ? replace(item) : drop(item.id);
}

const OutboxItem *OutboxRunner::item(QUuid id) const
{
    const auto it = std::find_if(m_items.begin(), m_items.end(),
                                 [id](const OutboxItem &each) { return each.id == id; });
    return it == m_items.end() ? nullptr : &*it;
}

void OutboxRunner::replace(const OutboxItem &item)
{
    const auto it = std::find_if(m_items.begin(), m_items.end(),
                                 [&](const OutboxItem &each) { return each.id == item.id; });
    if (it != m_items.end()) {
        *it = item;
    }
}

void OutboxRunner::drop(QUuid id)
{
    std::erase_if(m_items, [id](const OutboxItem &each) { return each.id == id; });
}

bool OutboxRunner::isForAnother(const OutboxItem &item) const
{
    return m_provider && item.isOpen() &&
           (item.kind != m_provider->kind() || item.service != m_provider->name());
}

void OutboxRunner::readQuota()
{
    if (!m_store) {
        return;
    }
    const auto quota = QuotaMeter(*m_store, m_dailyQuota).state();
    if (!quota) {
        stopFor(quota.error());
        return;
    }
    m_quota = *quota;
}

void OutboxRunner::stopFor(const Error &error)
{
    m_stuck = error;
    m_restsUntil = m_clock.now().addSecs(std::chrono::seconds(WaitForTheDisk).count());
    Q_EMIT failed(error);
}

OutboxPause OutboxRunner::pauseNow(const QuotaState &quota) const
{
    if (!m_store) {
        return OutboxPause::NoStore;
    }
    if (!m_provider) {
        return OutboxPause::Off;
    }
    if (m_byHand) {
        return OutboxPause::ByHand;
    }
    if (!m_setUpTrouble.isEmpty()) {
        return OutboxPause::SetUp;
    }
    if (m_stuck) {
        return OutboxPause::StoreTrouble;
    }
    if (quota.pausedUntil.isValid()) {
        return OutboxPause::ByService;
    }
    return quota.isUsedUp() ? OutboxPause::UsedUp : OutboxPause::None;
}

OutboxStatus OutboxRunner::status() const
{
    OutboxStatus status;
    status.pause = pauseNow(m_quota);
    status.service = m_provider ? m_provider->name() : QString();
    status.quota = m_quota;
    status.isSending = m_flight != nullptr;
    switch (status.pause) {
    case OutboxPause::SetUp:
        status.message = m_setUpTrouble;
        break;
    case OutboxPause::ByService:
        status.message = m_quotaMessage;
        status.until = m_quota.pausedUntil;
        break;
    case OutboxPause::UsedUp:
        status.until = m_quota.returnsAt;
        break;
    case OutboxPause::StoreTrouble:
        status.message = m_stuck->message;
        status.until = m_restsUntil;
        break;
    case OutboxPause::None:
        status.restsUntil = m_restsUntil > m_clock.now() ? m_restsUntil : QDateTime();
        break;
    default:
        break;
    }
    return status;
}

Result<OutboxItem> OutboxRunner::add(const LicenceRecord &record, const RemoteRequest &request)
{
    if (!m_store || !m_provider) {
        return isOff();
    }
    auto added = Outbox(*m_store).add(record, {m_provider->kind(), m_provider->name(), request});
    if (added) {
        m_items.push_back(*added);
        schedule();
        Q_EMIT changed();
    }
    return added;
}

/// Errors: NotFound, Busy.
Result<OutboxItem> OutboxRunner::idle(QUuid id) const
{
    const OutboxItem *known = item(id);
    if (!m_store || !known) {
        return failure(ErrorKind::NotFound, outboxRunnerText(QT_TRANSLATE_NOOP(
                                                "Outbox", "This entry no longer exists.")));
    }
    if (known->state == OutboxState::Sending) {
        return failure(ErrorKind::Busy, outboxRunnerText(QT_TRANSLATE_NOOP(
                                            "Outbox", "It is being sent at this moment.")));
    }
    return *known;
}

Result<void> OutboxRunner::retry(QUuid id)
{
    auto known = idle(id);
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    if (!m_provider) {
        return isOff();
    }
    if (known->kind != m_provider->kind()) {
        return failure(ErrorKind::Conflict,
                       outboxRunnerText(
                           QT_TRANSLATE_NOOP("Outbox", "This was made for another kind of service. "
                                                       "Discard it and send the record again.")));
    }
    known->state = OutboxState::Waiting;
    known->service = m_provider->name();
    known->attempts = 0;
    known->nextTry = m_clock.now();
    const auto kept = Outbox(*m_store).update(*known);
    if (!kept) {
        return tl::unexpected<Error>(kept.error());
    }
    *kept ? replace(*known) : drop(id);
    m_restsUntil = {};
    wake();
    Q_EMIT changed();
    return {};
}

Result<void> OutboxRunner::discard(QUuid id)
{
    const auto known = idle(id);
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    auto gone = Outbox(*m_store).discard(*known);
    if (gone) {
        drop(id);
        Q_EMIT changed();
    }
    return gone;
}

void OutboxRunner::sendNow()
{
    m_restsUntil = {};
    m_stuck.reset();
    for (OutboxItem &each : m_items) {
        if (each.state == OutboxState::Waiting) {
            each.nextTry = m_clock.now(); // in memory: the back-off goes on after a restart
        }
    }
    wake();
    Q_EMIT changed();
}

Result<void> OutboxRunner::pause()
{
    if (!m_store) {
        return {};
    }
    auto kept = DocumentStore(*m_store).save(StateKind, PauseId, "{}");
    m_byHand = m_byHand || kept.has_value();
    Q_EMIT changed();
    return kept;
}

Result<void> OutboxRunner::resume()
{
    if (!m_store) {
        return {};
    }
    auto kept = DocumentStore(*m_store).remove(StateKind, PauseId).and_then([this] {
        return QuotaMeter(*m_store, m_dailyQuota).resume();
    });
    if (!kept) {
        return kept;
    }
    m_byHand = false;
    m_setUpTrouble.clear();
    m_quotaMessage.clear();
    m_failuresInARow = 0;
    m_stuck.reset();
    recover();
    readQuota();
    sendNow();
    return {};
}

} // namespace licencedesk
