#include "store/SharedStore.h"

namespace licencedesk {

namespace {

constexpr int Interval = 15'000; // ms: what other counters changed is here soon enough

Result<std::unique_ptr<Store>> opened(const StoreLocation &location, const SharedStore::Desk &desk,
                                      const Clock &clock)
{
    return Store::open(location, clock).map([&desk](std::unique_ptr<Store> store) {
        store->unlock(desk.vault);
        store->setActor(desk.actor);
        return store;
    });
}

Result<HandedOver> handedOver(Store &local, const SharedStore::Desk &desk, const Clock &clock,
                              const CancelToken &cancel)
{
    auto server = opened(desk.server, desk, clock);
    if (!server) {
        return tl::unexpected<Error>(server.error());
    }
    return handOver(local, **server, cancel);
}

/// In the worker's thread: connections belong to it.
Result<SharedStatus> handedOn(const SharedStore::Desk &desk, const SharedStatus &before,
                              const Clock &clock, const CancelToken &cancel)
{
    auto local = opened(desk.local, desk, clock);
    if (!local) {
        return tl::unexpected<Error>(local.error());
    }
    const auto handed = handedOver(**local, desk, clock, cancel);
    const auto waiting = waitingForServer(**local);
    SharedStatus status = before;
    status.waiting = waiting.value_or(before.waiting);
    if (!handed) {
        status.link = SharedStatus::Link::Lost;
        status.error = handed.error();
        return status;
    }
    status.link = SharedStatus::Link::Connected;
    status.error.reset();
    status.handedOnAt = clock.now();
    status.keysChanged = status.keysChanged || handed->keys == SharedKeys::Newer;
    return status;
}

} // namespace

SharedStore::SharedStore(Desk desk, const Clock &clock, QObject *parent)
    : QObject(parent), m_desk(std::move(desk)), m_clock(clock)
{
    m_timer.setInterval(Interval);
    connect(&m_timer, &QTimer::timeout, this, &SharedStore::handOnNow);
    m_timer.start();
    handOnNow();
}

void SharedStore::handOnNow()
{
    if (m_runner.isBusy()) {
        m_askedAgain = true; // a newer job would break this one off
        return;
    }
    m_runner.start<SharedStatus>(
        this,
        [desk = m_desk, before = m_status, &clock = m_clock](const CancelToken &cancel) {
            return handedOn(desk, before, clock, cancel);
        },
        [this](const Result<SharedStatus> &result) { finish(result); });
}

void SharedStore::finish(const Result<SharedStatus> &result)
{
    SharedStatus status = m_status;
    if (result) {
        status = *result;
    } else {
        status.link = SharedStatus::Link::Lost;
        status.error = result.error();
    }
    if (status != m_status) {
        m_status = status;
        Q_EMIT statusChanged();
    }
    if (std::exchange(m_askedAgain, false)) {
        handOnNow();
    }
}

} // namespace licencedesk
