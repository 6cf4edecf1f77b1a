#pragma once
// The records of accepted licences. Enters: a record, its pictures as the policy lets them be
// kept. Leaves: the same again. What returns without an error is on the disk.

#include "store/AuditLog.h"
#include "store/RecordCodec.h"

#include <vector>

namespace licencedesk {

/// What is known of a licence from before, asked while it lies on the desk.
struct Familiarity
{
    std::vector<RecordSummary> sameNumber;     ///< newest first, this record left out
    std::vector<RecordSummary> sameCoreNumber; ///< the same core barcode under another number
};

class RecordStore
{
public:
    explicit RecordStore(Store &store) : m_store(store) {}

    /// Keeps an accepted record, or a later revision of one with the same id. Idempotent: the same
    /// record twice is one record. The pictures take the place of those kept with an earlier
    /// revision. Errors: Conflict (the record was deleted meanwhile).
    Result<void> keep(const LicenceRecord &record, const std::vector<PageImage> &images = {});

    /// Errors: NotFound.
    Result<LicenceRecord> record(QUuid id);
    Result<std::vector<PageImage>> images(QUuid id);
    Result<bool> contains(QUuid id);
    Result<qint64> count();

    /// The record has gone somewhere: noted on it and in the audit log.
    Result<void> noteEvent(const std::vector<QUuid> &ids, RecordEventKind kind,
                           const QString &detail);

    /// Gone for good, with pictures and events; \p why stands in the audit log ("customer's
    /// request"). Errors: NotFound.
    Result<void> remove(QUuid id, const QString &why);

    /// \p number: of the licence on the desk; \p core: its core barcode, may be empty.
    Result<Familiarity> familiarity(const QString &number, const QString &core, QUuid except = {});

private:
    Result<void> checkNotDeleted(QUuid id);
    Result<qint64> revisionOf(QUuid id);
    /// \p revision counts everything that another counter has to hear of.
    Result<void> write(const LicenceRecord &record, qint64 revision);
    Result<void> writeImages(QUuid id, const std::vector<PageImage> &images);
    Result<void> writeEvents(const LicenceRecord &record);
    Result<std::vector<RecordEvent>> events(QUuid id);
    Result<void> noteEvents(const std::vector<QUuid> &ids, const RecordEvent &event);

    Store &m_store;
};

/// What is searched by, in one spelling: upper case, full-width forms made half-width, no spaces.
QString normalisedNumber(const QString &number);
/// Names also without the dot between the parts of a name.
QString normalisedName(const QString &name);
/// The last four characters, by which a clerk asks for a number; empty when there are not as many.
QString numberEnding(const QString &number);

/// The purposes of blind indices: written into their keys, never to be changed.
inline constexpr auto NumberPurpose = "number";
inline constexpr auto EndingPurpose = "ending";
inline constexpr auto NamePurpose = "name";
inline constexpr auto CorePurpose = "core";

QByteArray summaryContext(const QString &id);
QByteArray bodyContext(const QString &id);
QByteArray imageContext(const QString &id, DocumentPage page);
QString recordIdText(QUuid id);

} // namespace licencedesk
