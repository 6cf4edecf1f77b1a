#pragma once
// Sends what waits in the outbox, one thing at a time, as the quota lets it. Before a request
// leaves, it is on the disk that it leaves; so whatever happens to the program, nothing is sent
// twice to a service that could not tell. Lives in the thread of its store and its provider.

#include "outbox/Outbox.h"
#include "outbox/QuotaMeter.h"
#include "outbox/Trouble.h"

#include <QPointer>
#include <QTimer>

namespace licencedesk {

/// Why nothing leaves; the first that applies.
enum class OutboxPause {
    None,
    NoStore,     ///< the records are locked
    Off,         ///< no service is set up, or it is switched off
    ByHand,      ///< somebody has stopped it
    SetUp,       ///< all would fail until somebody changes something: see message
    ByService,   ///< the service wants no calls until a time: see message
    UsedUp,      ///< today's calls are made
    StoreTrouble ///< the disk does not take what has to be written first: see message
};

struct OutboxStatus
{
    OutboxPause pause = OutboxPause::NoStore;
    QString message; ///< translated: what happened and what to do; may be empty
    QDateTime until; ///< UTC; invalid: until somebody does something, or not paused
    QString service; ///< empty: Off
    QuotaState quota;
    /// After a failure: when the next attempt is made, although nothing is paused.
    QDateTime restsUntil;
    bool isSending = false;

    bool operator==(const OutboxStatus &) const = default;
};

class OutboxRunner : public QObject
{
    Q_OBJECT

public:
    explicit OutboxRunner(const Clock &clock, QObject *parent = nullptr);
    ~OutboxRunner() override;

    /// The profile's store once it is open; null before it is locked or closed: what is under way
    /// is withdrawn. What was under way when a program ended waits again if the service takes
    /// keys, else it is Unclear.
    void setStore(Store *store);
    /// Null: off. Not owned; tell before it goes. \p dailyQuota: calls a day, 0: no limit.
    void setProvider(RemoteProvider *provider, int dailyQuota);
    /// 0…1, for the back-off.
    void setChance(std::function<double()> chance) { m_chance = std::move(chance); }

    const std::vector<OutboxItem> &items() const { return m_items; } ///< oldest first
    const OutboxItem *item(QUuid id) const;
    /// Waiting, but for another service than the present one: retry() has it sent here.
    bool isForAnother(const OutboxItem &item) const;
    OutboxStatus status() const;

    /// Errors: Unavailable (off, or locked), those of Outbox::add.
    Result<OutboxItem> add(const LicenceRecord &record, const RemoteRequest &request);
    /// Once more from the beginning, to the present service and with the same key. Errors:
    /// NotFound, Busy (it is being sent), Unavailable (off), Conflict (it was made for another kind
    /// of service).
    Result<void> retry(QUuid id);
    /// Errors: NotFound, Busy.
    Result<void> discard(QUuid id);
    /// What waits for its next attempt is due now.
    void sendNow();
    /// Stays so over a restart.
    Result<void> pause();
    /// Ends every pause that can be ended by hand.
    Result<void> resume();

    /// A call that somebody made past the outbox has failed: what it says of the line, the quota or
    /// the set-up holds for what waits too. A call that never left is given back to the day.
    void heed(const RemoteFailure &failure);

    /// Reads all again: records were deleted past this object.
    void reload();
    /// Looks what is due. It comes by itself; tests move the clock and call it.
    void wake();

Q_SIGNALS:
    void changed();
    void finished(const licencedesk::OutboxItem &item);
    void failed(const licencedesk::Error &error); ///< of what nobody waits for

private:
    struct Flight
    {
        QUuid id;
        QDateTime since;
        QObject context; ///< answers after its end are lost on purpose
    };

    void forget();
    void dropWhatIsOld();
    void withdraw();
    void recover();
    void settle(OutboxItem item);
    bool mayHaveLeft(const OutboxItem &item) const;
    OutboxPause pauseNow(const QuotaState &quota) const;
    bool isOverdue() const;
    bool isDue(const OutboxItem &item, const QDateTime &now) const;
    const OutboxItem *nextDue() const;
    void schedule();
    void begin(OutboxItem item);
    Result<bool> writeLeaving(OutboxItem &item);
    void giveUp(OutboxItem item, const Error &error);
    void send(const OutboxItem &item, const RemoteRequest &request);
    void receive(const RemoteResult &result);
    void receiveAnswer(const OutboxItem &item, const RemoteAnswer &answer);
    void receiveFailure(OutboxItem item, const RemoteFailure &failure);
    void holdBack(const RemoteFailure &failure, TroubleWith with);
    void holdBackAfterRefusals(const RemoteFailure &failure);
    void stopForSetUp(const RemoteFailure &failure);
    Result<void> keepFailure(OutboxItem &item, const Consequence &consequence);
    Result<OutboxItem> idle(QUuid id) const;
    void replace(const OutboxItem &item);
    void drop(QUuid id);
    void readQuota();
    void stopFor(const Error &error);
    double chance() const;

    const Clock &m_clock;
    Store *m_store = nullptr;
    QPointer<RemoteProvider> m_provider;
    int m_dailyQuota = 0;
    std::function<double()> m_chance;
    std::vector<OutboxItem> m_items;
    std::unique_ptr<Flight> m_flight;
    QuotaState m_quota;
    bool m_byHand = false;
    QString m_setUpTrouble;       ///< empty: none
    QString m_quotaMessage;       ///< of the service's own pause
    std::optional<Error> m_stuck; ///< the disk's
    int m_failuresInARow = 0;
    int m_refusalsAlike = 0; ///< in a row, with the same status
    int m_refusedWith = 0;   ///< that status
    QDateTime m_restsUntil;
    QTimer m_timer;
};

} // namespace licencedesk
