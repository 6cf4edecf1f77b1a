#include "exporting/ExportRecords.h"

#include "exporting/Archive.h"
#include "exporting/ExportFile.h"
#include "exporting/RecordWriter.h"

#include <QCoreApplication>

namespace licencedesk {

namespace {

constexpr qint64 ProgressStep = 256; // records; a few milliseconds

tl::unexpected<Error> cancelled()
{
    return failure(ErrorKind::Cancelled,
                   QCoreApplication::translate("Export", "The export was cancelled. Nothing was "
                                                         "written."));
}

Result<qint64> writeAll(RecordSource &source, RecordWriter &writer, const ExportProgress &progress,
                        const CancelToken &cancel)
{
    if (const auto begun = writer.begin(); !begun) {
        return tl::unexpected<Error>(begun.error());
    }
    qint64 done = 0;
    auto hasNext = source.next();
    for (; hasNext && *hasNext; hasNext = source.next()) {
        if (const auto added = writer.add(source); !added) {
            return tl::unexpected<Error>(added.error());
        }
        if (++done % ProgressStep == 0 && progress) {
            progress(done, source.count());
        }
        if (cancel.isCancelled()) {
            return cancelled();
        }
    }
    if (!hasNext) {
        return tl::unexpected<Error>(hasNext.error());
    }
    const auto finished = writer.finish();
    return cancel.isCancelled() ? cancelled() : finished.map([done] { return done; });
}

Result<void> beginArchive(std::optional<ArchiveSink> &archive, ByteSink &file, const ExportJob &job)
{
    if (job.passphrase.isEmpty()) {
        return {};
    }
    archive.emplace(file, job.passphrase, formatSuffix(job.format), job.cost);
    return archive->start();
}

} // namespace

Result<ExportReceipt> exportRecords(RecordSource &source, const ExportJob &job,
                                    const ExportProgress &progress, const CancelToken &cancel)
{
    if (job.profile.columns.empty()) {
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate("Export", "Choose at least one column."));
    }
    ExportFile file(job.path);
    if (const auto opened = file.open(); !opened) {
        return tl::unexpected<Error>(opened.error());
    }
    std::optional<ArchiveSink> archive;
    if (const auto begun = beginArchive(archive, file, job); !begun) {
        return tl::unexpected<Error>(begun.error());
    }
    ByteSink &sink = archive ? static_cast<ByteSink &>(*archive) : file;
    const auto writer =
        makeRecordWriter(sink, job.profile, job.format, {job.path, archive.has_value()});
    const auto written = writeAll(source, *writer, progress, cancel);
    if (!written) {
        return tl::unexpected<Error>(written.error());
    }
    if (const auto finished = sink.finish(); !finished) {
        return tl::unexpected<Error>(finished.error());
    }
    if (progress) {
        progress(*written, *written);
    }
    return ExportReceipt{job.path, job.format,   job.profile.masking,
                         *written, file.bytes(), archive.has_value()};
}

} // namespace licencedesk
