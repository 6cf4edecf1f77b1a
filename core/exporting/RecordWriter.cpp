#include "exporting/RecordWriter.h"

#include "exporting/CsvExport.h"
#include "exporting/VendorAnswers.h"

#include <QJsonDocument>

namespace licencedesk {

namespace {

constexpr qsizetype BufferBytes = 256 * 1024; // few calls of the system, nothing next to a record

class CsvWriter final : public RecordWriter
{
public:
    CsvWriter(ByteSink &sink, const ExportProfile &profile, ExportFormat format)
        : m_bytes(sink), m_profile(profile)
    {
        m_options.excelSafe = format == ExportFormat::ExcelCsv;
    }

    Result<void> begin() override
    {
        QStringList header;
        for (const ExportColumn &column : m_profile.columns) {
            header.append(headerOf(column, m_profile.header));
        }
        return m_bytes.append(csvByteOrderMark() + csvLine(header));
    }

    Result<void> add(const RecordSource &source) override
    {
        QStringList cells;
        cells.reserve(static_cast<qsizetype>(m_profile.columns.size()));
        for (const ExportColumn &column : m_profile.columns) {
            cells.append(cellText(source.summary(), column, m_profile.masking));
        }
        return m_bytes.append(csvLine(cells, m_options));
    }

    Result<void> finish() override { return m_bytes.flush(); }

private:
    BufferedBytes m_bytes;
    ExportProfile m_profile;
    CsvOptions m_options;
};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A whole record carries values in places that cannot be masked surely (other readings, what was
/// corrected, sentences of the checks), so a masked export has the columns and nothing else.
QJsonObject flatRecord(const RecordSummary &record, const ExportProfile &profile)
{
    QJsonObject object;
    for (const ExportColumn &column : profile.columns) {
        object[columnKey(column)] = cellText(record, column, profile.masking);
    }
    return object;
}

/// An array with one object a line, so that it can be looked into and cut by line tools.
class JsonWriter final : public RecordWriter
{
public:
    JsonWriter(ByteSink &sink, const ExportProfile &profile, ExportFormat format)
        : m_bytes(sink), m_profile(profile), m_format(format)
    {}

    Result<void> begin() override { return m_bytes.append("["); }

    Result<void> add(const RecordSource &source) override
    {
        const auto object = objectOf(source);
        if (!object) {
            return tl::unexpected<Error>(object.error());
        }
        const char *separator = std::exchange(m_first, false) ? "\n" : ",\n";
        return m_bytes.append(separator).and_then([&] { return m_bytes.append(*object); });
    }

    Result<void> finish() override
    {
        return m_bytes.append("\n]\n").and_then([this] { return m_bytes.flush(); });
    }

private:
    Result<QByteArray> objectOf(const RecordSource &source) const
    {
        switch (m_format) {
        case ExportFormat::Wechat:
            return compact(toWechat(source.summary(), m_profile.masking));
        case ExportFormat::Tencent:
            return compact(toTencent(source.summary(), m_profile.masking));
        case ExportFormat::Baidu:
            return compact(toBaidu(source.summary(), m_profile.masking));
        default:
            return m_profile.masking == Masking::Clear
                       ? source.json()
                       : compact(flatRecord(source.summary(), m_profile));
        }
    }

    BufferedBytes m_bytes;
    ExportProfile m_profile;
    ExportFormat m_format;
    bool m_first = true;
};

} // namespace

Result<void> BufferedBytes::append(QByteArrayView bytes)
{
    m_bytes.append(bytes.data(), bytes.size());
    return m_bytes.size() < BufferBytes ? Result<void>() : flush();
}

Result<void> BufferedBytes::flush()
{
    auto written = m_sink.write(m_bytes);
    m_bytes.clear();
    return written;
}

std::unique_ptr<RecordWriter> makeCsvWriter(ByteSink &sink, const ExportProfile &profile,
                                            ExportFormat format)
{
    return std::make_unique<CsvWriter>(sink, profile, format);
}

std::unique_ptr<RecordWriter> makeJsonWriter(ByteSink &sink, const ExportProfile &profile,
                                             ExportFormat format)
{
    return std::make_unique<JsonWriter>(sink, profile, format);
}

std::unique_ptr<RecordWriter> makeRecordWriter(ByteSink &sink, const ExportProfile &profile,
                                               ExportFormat format, const WriterPlace &place)
{
    switch (format) {
    case ExportFormat::Csv:
    case ExportFormat::ExcelCsv:
        return makeCsvWriter(sink, profile, format);
    case ExportFormat::Xlsx:
        return makeXlsxWriter(sink, profile, place);
    default:
        return makeJsonWriter(sink, profile, format);
    }
}

} // namespace licencedesk
