#pragma once
// The licences accepted since the program was started; in memory only. Leaves as a file.

#include "records/RecordDraft.h"
#include "records/RecordSummary.h"
#include "ui/shell/FilePort.h"

#include <QObject>

#include <vector>

namespace licencedesk {

struct SessionEntry
{
    LicenceRecord record;
    DraftPages pages; ///< to reopen it; the photographs themselves are not kept
};

class SessionRecords : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const std::vector<SessionEntry> &entries() const { return m_entries; }
    int count() const { return static_cast<int>(m_entries.size()); }
    /// Replaces a record with the same id, else appends.
    void add(LicenceRecord record, DraftPages pages);
    void insert(int index, SessionEntry entry);
    SessionEntry take(int index);

    /// Writes every record; returns the number of them. Errors: Empty, NotWritable.
    Result<int> exportTo(const ExportTarget &target);

Q_SIGNALS:
    void changed();

private:
    void forgetOldPictures();

    std::vector<SessionEntry> m_entries;
};

} // namespace licencedesk
