#pragma once
// Records -> the bytes of one kind of file, one after the other, in bounded memory.

#include "exporting/ByteSink.h"
#include "exporting/ExportFormat.h"
#include "exporting/ExportProfile.h"
#include "exporting/RecordSource.h"

#include <memory>

namespace licencedesk {

class RecordWriter
{
public:
    virtual ~RecordWriter() = default;
    virtual Result<void> begin() = 0;
    /// The record that \p source stands at.
    virtual Result<void> add(const RecordSource &source) = 0;
    virtual Result<void> finish() = 0;
};

/// Gathers small pieces, so that a sink sees few and large ones.
class BufferedBytes
{
public:
    explicit BufferedBytes(ByteSink &sink) : m_sink(sink) {}
    Result<void> append(QByteArrayView bytes);
    Result<void> flush();

private:
    ByteSink &m_sink;
    QByteArray m_bytes;
};

/// Where a writer may keep what it cannot hand on at once.
struct WriterPlace
{
    QString target;          ///< the file that the export becomes
    bool memoryOnly = false; ///< plain text must not touch the disk, not even for a moment
};

std::unique_ptr<RecordWriter> makeCsvWriter(ByteSink &sink, const ExportProfile &profile,
                                            ExportFormat format);
std::unique_ptr<RecordWriter> makeJsonWriter(ByteSink &sink, const ExportProfile &profile,
                                             ExportFormat format);
std::unique_ptr<RecordWriter> makeXlsxWriter(ByteSink &sink, const ExportProfile &profile,
                                             const WriterPlace &place);
std::unique_ptr<RecordWriter> makeRecordWriter(ByteSink &sink, const ExportProfile &profile,
                                               ExportFormat format, const WriterPlace &place);

} // namespace licencedesk
