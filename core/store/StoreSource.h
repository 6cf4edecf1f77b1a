#pragma once
// The records of a store one after the other, oldest first, for an export. Reads a few hundred at
// a time, so that the desk goes on writing meanwhile. What is accepted while it runs may be left
// out; nothing comes twice.

#include "exporting/RecordSource.h"
#include "store/RecordSearch.h"

namespace licencedesk {

class StoreSource final : public RecordSource
{
public:
    /// \p query: its filters; text, limit and cursor are not looked at.
    StoreSource(Store &store, RecordQuery query);

    qint64 count() const override { return m_count; }
    Result<bool> next() override;
    const RecordSummary &summary() const override { return m_rows[m_at].summary; }
    Result<QByteArray> json() const override;

    /// Ids that next() has gone to so far.
    const std::vector<QUuid> &ids() const { return m_ids; }

private:
    struct Row
    {
        RecordSummary summary;
        QByteArray body; ///< sealed
    };
    Result<void> readMore();
    Result<void> readEvents();

    Store &m_store;
    RecordQuery m_query;
    qint64 m_count = 0;
    std::vector<Row> m_rows;
    std::size_t m_at = 0;
    bool m_begun = false;
    std::optional<RecordCursor> m_last;
    std::map<QString, std::vector<RecordEvent>> m_events; ///< by record id, of m_rows
    std::vector<QUuid> m_ids;
};

} // namespace licencedesk
