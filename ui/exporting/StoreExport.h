#pragma once
// The export service over the desk's records: reads in a thread with a connection of its own, so
// that accepting goes on meanwhile; notes on every record, and in the audit log, that it has left.

#include "support/TaskRunner.h"
#include "store/RecordSearch.h"
#include "ui/exporting/ExportService.h"
#include "ui/records/DeskRecords.h"

namespace licencedesk {

class StoreExport final : public ExportService
{
    Q_OBJECT

public:
    explicit StoreExport(DeskRecords &records, QObject *parent = nullptr);
    ~StoreExport() override;

    void askCount(const DateRange &range) override;
    /// Clear without the right to it is answered by NotAllowed.
    void start(const ExportRequest &request) override;
    void cancel() override;
    bool isBusy() const override { return m_busy; }

private:
    struct Written
    {
        ExportReceipt receipt;
        std::vector<QUuid> ids;
    };
    RecordQuery queryOf(const DateRange &range) const;
    static Result<Written> write(Store &store, const RecordQuery &query, const ExportJob &job,
                                 const ExportProgress &progress, const CancelToken &cancel);
    void finish(const Result<Written> &written);

    DeskRecords &m_records;
    TaskRunner m_runner;
    CancelToken m_cancel;
    bool m_busy = false;
};

} // namespace licencedesk
