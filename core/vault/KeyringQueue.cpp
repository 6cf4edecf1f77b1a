#include "vault/KeyringQueue.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace licencedesk {

namespace {

Secret secretOf(QKeychain::Job *job)
{
    const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job);
    if (!reading || job->error() != QKeychain::NoError) {
        return {};
    }
    QByteArray bytes = reading->binaryData();
    Secret secret{QByteArrayView(bytes)};
    wipe(bytes);
    return secret;
}

template <typename Job>
Job *jobFor(const QString &service, const QString &id)
{
    auto *job = new Job(service);
    job->setInsecureFallback(false); // never a key in a plain settings file
    job->setKey(id);
    return job;
}

} // namespace

KeyringQueue::KeyringQueue(QString service, std::chrono::milliseconds timeout)
    : m_service(std::move(service)), m_timeout(timeout), m_home(std::make_unique<QObject>())
{}

KeyringQueue::~KeyringQueue() = default;

void KeyringQueue::read(const QString &id, Receiver done)
{
    add([service = m_service, id] { return jobFor<QKeychain::ReadPasswordJob>(service, id); },
        std::move(done));
}

void KeyringQueue::write(const QString &id, const Secret &secret, Receiver done)
{
    add(
        [service = m_service, id, secret] {
            auto *job = jobFor<QKeychain::WritePasswordJob>(service, id);
            job->setBinaryData(secret.view().toByteArray());
            return job;
        },
        std::move(done));
}

void KeyringQueue::erase(const QString &id, Receiver done)
{
    add([service = m_service, id] { return jobFor<QKeychain::DeletePasswordJob>(service, id); },
        std::move(done));
}

void KeyringQueue::cancel()
{
    m_waiting.clear();
    m_current.reset();
}

void KeyringQueue::add(std::function<QKeychain::Job *()> make, Receiver done)
{
    auto step = std::make_shared<Step>();
    step->make = std::move(make);
    step->done = std::move(done);
    step->timer = std::make_unique<QTimer>();
    step->timer->setSingleShot(true);
    QObject::connect(step->timer.get(), &QTimer::timeout, m_home.get(),
                     [this, weak = std::weak_ptr(step)] {
                         if (const StepPointer late = weak.lock()) {
                             giveUp(late);
                         }
                     });
    step->timer->start(m_timeout);
    m_waiting.push_back(std::move(step));
    startNext();
}

void KeyringQueue::startNext()
{
    if (m_job || m_waiting.empty()) {
        return;
    }
    m_current = m_waiting.front();
    m_waiting.pop_front();
    m_job = m_current->make();
    QObject::connect(m_job, &QKeychain::Job::finished, m_home.get(),
                     [this, weak = std::weak_ptr(m_current)](QKeychain::Job *job) {
                         finished(weak.lock(), job);
                     });
    m_job->start();
}

void KeyringQueue::finished(const StepPointer &step, QKeychain::Job *job)
{
    m_job.clear();
    const bool awaited = step && step == m_current;
    m_current.reset();
    const KeyringReply reply{false, job->error(), secretOf(job), job->errorString()};
    startNext();
    if (awaited) {
        step->timer->stop();
        step->done(reply);
    }
}

void KeyringQueue::giveUp(const StepPointer &step)
{
    const bool running = step == m_current;
    if (running) {
        m_current.reset();
    }
    std::erase(m_waiting, step);
    step->done({true,
                QKeychain::OtherError,
                {},
                running ? QStringLiteral("no answer from the keyring")
                        : QStringLiteral("an earlier request is still without an answer")});
}

} // namespace licencedesk
