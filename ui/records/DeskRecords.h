#pragma once
// The records as the desk uses them: kept in the profile's store once that is open, until the
// program is closed otherwise. What was accepted before it opened moves into it.

#include "exporting/ExportRecords.h"
#include "operators/Permission.h"
#include "store/History.h"
#include "store/RecordStore.h"
#include "store/Retention.h"
#include "store/StoreSession.h"
#include "verification/RentalContext.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace licencedesk {

class DeskRecords : public QObject
{
    Q_OBJECT

public:
    explicit DeskRecords(const Clock &clock, QObject *parent = nullptr);
    ~DeskRecords() override;

    /// Keeps in \p session as soon as, and whenever, it is open.
    void setSession(StoreSession *session);
    StoreSession *session() const { return m_session; }
    /// False: what is accepted is gone when the program is closed.
    bool isDurable() const { return m_session && m_session->store(); }
    Store &store() const;

    /// Asked before every act on the records; none: everything is allowed.
    using Guard = std::function<Result<void>(Permission)>;
    void setGuard(Guard guard) { m_guard = std::move(guard); }
    /// Errors: NotAllowed, in words.
    Result<void> require(Permission permission) const;
    bool may(Permission permission) const { return require(permission).has_value(); }

    void setActor(const Actor &actor);
    const Actor &actor() const { return m_actor; }
    const StorePolicy &policy() const { return m_policy; }
    Result<void> setPolicy(const StorePolicy &policy);

    // What needs a permission says NotAllowed without it.
    /// Returns once the record is kept: on the disk, if isDurable().
    Result<void> keep(const LicenceRecord &record, const DraftPages &pages);
    /// The record as the desk works on it, with the pictures that are still there. Audited.
    Result<DecodedDraft> reopen(QUuid id);
    Result<void> mayReopen() const;
    Result<LicenceRecord> record(QUuid id) { return RecordStore(store()).record(id); }
    Result<void> remove(QUuid id, const QString &why);
    /// Notes on the records, and in the audit log, that they left as a file.
    Result<void> noteExported(const std::vector<QUuid> &ids, const ExportReceipt &receipt);
    /// Notes that a record is shown in clear.
    Result<void> noteRevealed(QUuid id);

    /// The record accepted last at this desk since the program was started.
    const std::optional<RecordSummary> &latest() const { return m_latest; }
    int countToday() const; ///< of this counter, at most 9,999
    /// Somebody has changed the records past this object: whoever shows them reads them again.
    void tellChanged() { Q_EMIT changed(); }
    /// Records that closing the program loses: not on the disk and not exported.
    int unsafeCount() const;
    int count() const; ///< all that are in reach

    /// What the records know of a licence; empty where they cannot be asked.
    std::optional<LicenceHistory> history(const QString &number, const QString &core,
                                          QUuid except) const;

    // The licence on the desk, against a crash
    void keepDraft(const LicenceRecord &record, const DraftPages &pages);
    void dropDraft();
    Result<std::optional<DecodedDraft>> leftDraft();

Q_SIGNALS:
    void changed();
    void durabilityChanged();
    void failed(const licencedesk::Error &error); ///< of what nobody waits for

private:
    void remember(QUuid id, const DraftPages &pages);
    void followSession();
    void moveIn(Store &durable);
    void purgeNow();

    const Clock &m_clock;
    Guard m_guard;
    std::unique_ptr<Store> m_memory; ///< sealed with a key that is thrown away with it
    StoreSession *m_session = nullptr;
    Actor m_actor;
    StorePolicy m_policy;
    std::optional<RecordSummary> m_latest;
    bool m_wasDurable = false;
    struct Remembered
    {
        QUuid id;
        DraftPages pages; ///< without the photographs
    };
    std::deque<Remembered> m_remembered; ///< of the last few, to reopen them with their pictures
};

} // namespace licencedesk
