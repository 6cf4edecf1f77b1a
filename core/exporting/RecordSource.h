#pragma once
// Records one after the other, so that an export of any size fits in memory: from the store, or
// from a list.

#include "records/RecordSummary.h"
#include "support/Result.h"

#include <QByteArray>

#include <vector>

namespace licencedesk {

class RecordSource
{
public:
    virtual ~RecordSource() = default;

    /// How many are to come, for the progress; may change while it runs.
    virtual qint64 count() const = 0;
    /// Goes to the next record; false at the end. Errors: of whatever is behind it.
    virtual Result<bool> next() = 0;
    /// Of the record that next() has gone to.
    virtual const RecordSummary &summary() const = 0;
    /// The same record as toJson(record) writes it, compact.
    virtual Result<QByteArray> json() const = 0;
};

class ListSource final : public RecordSource
{
public:
    explicit ListSource(std::vector<LicenceRecord> records);

    qint64 count() const override { return static_cast<qint64>(m_records.size()); }
    Result<bool> next() override;
    const RecordSummary &summary() const override { return m_summary; }
    Result<QByteArray> json() const override;

private:
    std::vector<LicenceRecord> m_records;
    std::size_t m_next = 0;
    RecordSummary m_summary;
};

} // namespace licencedesk
