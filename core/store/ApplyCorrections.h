#pragma once
// Corrections that came back in a file, put into the records: each changed record is revised like
// at the desk, with its edits under the name of who imported them, or stays as it was.

#include "exporting/Corrections.h"
#include "store/Store.h"

namespace licencedesk {

/// The store as the reader of corrections asks it.
class StoredRecords final : public KnownRecords
{
public:
    explicit StoredRecords(Store &store) : m_store(store) {}
    Result<std::optional<RecordSummary>> find(const QUuid &id) const override;

private:
    Store &m_store;
};

struct AppliedCorrections
{
    int records = 0;
    int fields = 0;
    /// Lines that could not be applied after all (the record was deleted meanwhile), and why.
    std::vector<std::pair<int, QString>> refused;
};

/// All lines that are Changed. One transaction: a power cut leaves all or nothing of the file.
/// Errors: those of the store.
Result<AppliedCorrections> applyCorrections(Store &store, const CorrectionReport &report);

} // namespace licencedesk
