#pragma once
// What the export dialog needs of the program, as a port: the store and a thread in the program,
// answers from a table in tests. The service owns the job: it goes on or ends by itself whatever
// becomes of the dialog.

#include "exporting/ExportRecords.h"

#include <QDate>
#include <QObject>

#include <optional>

namespace licencedesk {

/// Days of acceptance at the counter (China time), both included; empty: no limit.
struct DateRange
{
    std::optional<QDate> from;
    std::optional<QDate> to;

    bool operator==(const DateRange &) const = default;
};

struct ExportRequest
{
    DateRange range;
    ExportJob job;
};

class ExportService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answered by counted(), at once or later; a newer question withdraws the older one.
    virtual void askCount(const DateRange &range) = 0;
    /// Answered by finished(); one at a time.
    virtual void start(const ExportRequest &request) = 0;
    virtual void cancel() = 0; ///< finished() follows, with Cancelled or with what was done
    virtual bool isBusy() const = 0;

Q_SIGNALS:
    void counted(qint64 records);
    void progressed(qint64 done, qint64 expected);
    void finished(const Result<ExportReceipt> &result);
};

} // namespace licencedesk
