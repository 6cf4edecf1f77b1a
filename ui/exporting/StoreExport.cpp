#include "ui/exporting/StoreExport.h"

#include "store/StoreSource.h"
#include "support/CounterTime.h"

#include <QFile>

#include <limits>

namespace licencedesk {

StoreExport::StoreExport(DeskRecords &records, QObject *parent)
    : ExportService(parent), m_records(records)
{}

StoreExport::~StoreExport()
{
    m_cancel.cancel();
}

RecordQuery StoreExport::queryOf(const DateRange &range) const
{
    RecordQuery query;
    if (range.from) {
        query.from = startOfDay(*range.from);
    }
    if (range.to) {
        query.to = startOfDay(range.to->addDays(1));
    }
    if (!m_records.may(Permission::SeeAllCounters)) {
        query.counter = m_records.actor().counter;
    }
    return query;
}

void StoreExport::askCount(const DateRange &range)
{
    const auto count =
        countRecords(m_records.store(), queryOf(range), std::numeric_limits<int>::max());
    Q_EMIT counted(count.value_or(0));
}

Result<StoreExport::Written> StoreExport::write(Store &store, const RecordQuery &query,
                                                const ExportJob &job,
                                                const ExportProgress &progress,
                                                const CancelToken &cancel)
{
    StoreSource source(store, query);
    return exportRecords(source, job, progress, cancel).map([&source](ExportReceipt receipt) {
        return Written{std::move(receipt), source.ids()};
    });
}

void StoreExport::start(const ExportRequest &request)
{
    const bool clear = request.job.profile.masking == Masking::Clear;
    const auto allowed =
        m_records.require(clear ? Permission::ExportClear : Permission::ExportMasked);
    if (!allowed) {
        Q_EMIT finished(tl::unexpected<Error>(allowed.error()));
        return;
    }
    m_busy = true;
    m_cancel = CancelToken();
    const RecordQuery query = queryOf(request.range);
    Store &desk = m_records.store();
    if (!m_records.isDurable()) { // in memory: few, and in reach of this thread only
        finish(write(desk, query, request.job, {}, m_cancel));
        return;
    }
    const auto work = [this, query, job = request.job, location = desk.database().location(),
                       vault = desk.vault(), &clock = desk.clock(),
                       cancel = m_cancel](const CancelToken &) -> Result<Written> {
        auto store = Store::open(location, clock);
        if (!store) {
            return tl::unexpected<Error>(store.error());
        }
        (*store)->unlock(vault);
        const auto progress = [this](qint64 done, qint64 expected) {
            QMetaObject::invokeMethod(this, [=, this] { Q_EMIT progressed(done, expected); });
        };
        return write(**store, query, job, progress, cancel);
    };
    m_runner.start<Written>(this, work,
                            [this](const Result<Written> &written) { finish(written); });
}

void StoreExport::finish(const Result<Written> &written)
{
    m_busy = false;
    if (!written) {
        Q_EMIT finished(tl::unexpected<Error>(written.error()));
        return;
    }
    const auto noted = m_records.noteExported(written->ids, written->receipt);
    if (!noted) {
        QFile::remove(written->receipt.path); // what cannot be noted does not leave
        Q_EMIT finished(tl::unexpected<Error>(noted.error()));
        return;
    }
    Q_EMIT finished(written->receipt);
}

void StoreExport::cancel()
{
    m_cancel.cancel();
}

} // namespace licencedesk
