#pragma once
// Any number of invented records without keeping any: what the store will be like to an export.

#include "exporting/RecordSource.h"

#include <functional>
#include <optional>

namespace licencedesk::test {

class ManyRecords final : public RecordSource
{
public:
    explicit ManyRecords(qint64 count);

    /// Called before the record of that number (from 0) comes; an Error ends the source there.
    std::function<std::optional<Error>(qint64)> onNext = {};

    qint64 count() const override { return m_count; }
    Result<bool> next() override;
    const RecordSummary &summary() const override { return m_summary; }
    Result<QByteArray> json() const override { return m_json; }

private:
    qint64 m_count;
    qint64 m_next = 0;
    RecordSummary m_summary;
    QByteArray m_json;
};

} // namespace licencedesk::test
