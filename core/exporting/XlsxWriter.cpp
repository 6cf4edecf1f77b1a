// Records -> one sheet of an XLSX workbook, through libxlsxwriter. The library writes files by
// name: a temporary that it unlinks at once, and the workbook. All of it happens in a private
// folder, from which the finished workbook is handed on and removed.

#include "exporting/ExportFile.h"
#include "exporting/PrivateFolder.h"
#include "exporting/RecordWriter.h"

#include <QCoreApplication>
#include <QFile>

#include <xlsxwriter.h>

namespace licencedesk {

namespace {

constexpr lxw_row_t MostRows = 1'048'576;    // of the format, the header among them
constexpr qsizetype MostCharacters = 32'767; // of one cell, by the format
constexpr qint64 CopyBytes = 1024 * 1024;    // handed on at a time
constexpr int CopiesWhileClosing = 2;        // the sheet is copied once and packed once

struct CloseWorkbook
{
    /// Lets go of what was begun, with its temporaries; writes nothing.
    void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
};
using Workbook = std::unique_ptr<lxw_workbook, CloseWorkbook>;

/// In widths of a digit. Chinese takes two each.
double widthOf(const ExportColumn &column)
{
    if (const auto *meta = std::get_if<MetaColumn>(&column)) {
        return *meta == MetaColumn::Id ? 38 : 20;
    }
    switch (std::get<FieldId>(column)) {
    case FieldId::Sex:
    case FieldId::VehicleClass:
    case FieldId::Points:
        return 9;
    case FieldId::Address:
    case FieldId::Record:
        return 48;
    case FieldId::LicenceNumber:
    case FieldId::IssuingAuthority:
        return 30;
    case FieldId::Name:
    case FieldId::FileNumber:
    case FieldId::CurrentTime:
        return 20;
    default:
        return 13;
    }
}

tl::unexpected<Error> tooManyRows()
{
    return failure(ErrorKind::TooLarge,
                   QCoreApplication::translate("Export", "A workbook holds %1 records at most. "
                                                         "Choose fewer days, or CSV.")
                       .arg(MostRows - 1));
}

tl::unexpected<Error> workbookTrouble(lxw_error error)
{
    return notWritable(QString::fromLatin1(lxw_strerror(error)));
}

class XlsxWriter final : public RecordWriter
{
public:
    XlsxWriter(ByteSink &sink, const ExportProfile &profile, const WriterPlace &place)
        : m_sink(sink), m_profile(profile), m_place(place)
    {}

    Result<void> begin() override;
    Result<void> add(const RecordSource &source) override;
    Result<void> finish() override;

private:
    Result<void> open();
    void setColumns();
    Result<void> writeCell(lxw_col_t column, const QString &text, lxw_format *format);
    Result<void> ensureRoom() const;
    Result<void> handOn();
    QString file() const { return m_folder->filePath(QStringLiteral("workbook.xlsx")); }
    lxw_col_t lastColumn() const { return static_cast<lxw_col_t>(m_profile.columns.size() - 1); }

    ByteSink &m_sink;
    ExportProfile m_profile;
    WriterPlace m_place;
    std::optional<PrivateFolder> m_folder; // outlives the workbook, which has files in it
    Workbook m_workbook;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_text = nullptr;
    lxw_row_t m_row = 0;
};

Result<void> XlsxWriter::open()
{
    auto folder =
        m_place.memoryOnly ? PrivateFolder::inMemory() : PrivateFolder::beside(m_place.target);
    if (!folder) {
        return tl::unexpected<Error>(folder.error());
    }
    m_folder = std::move(*folder);
    const QByteArray name = QFile::encodeName(file());
    QByteArray temporaries = QFile::encodeName(m_folder->path());
    lxw_workbook_options options{};
    options.constant_memory = 1;
    options.use_zip64 = 1;
    options.tmpdir = temporaries.data(); // copied by the library
    m_workbook.reset(workbook_new_opt(name.constData(), &options));
    m_sheet = m_workbook ? workbook_add_worksheet(m_workbook.get(), nullptr) : nullptr;
    if (!m_sheet || !m_sheet->optimize_tmpfile) {
        return workbookTrouble(LXW_ERROR_CREATING_TMPFILE);
    }
    return {};
}

/// Text in every cell, also in those that are filled in later: 18 digits stay 18 digits.
void XlsxWriter::setColumns()
{
    m_text = workbook_add_format(m_workbook.get());
    format_set_num_format(m_text, "@");
    for (lxw_col_t i = 0; i <= lastColumn(); ++i) {
        worksheet_set_column(m_sheet, i, i, widthOf(m_profile.columns[i]), m_text);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
}

Result<void> XlsxWriter::begin()
{
    if (auto opened = open(); !opened) {
        return opened;
    }
    setColumns();
    lxw_format *bold = workbook_add_format(m_workbook.get());
    format_set_bold(bold);
    format_set_num_format(bold, "@");
    format_set_bottom(bold, LXW_BORDER_THIN);
    for (lxw_col_t i = 0; i <= lastColumn(); ++i) {
        const QString header = headerOf(m_profile.columns[i], m_profile.header);
        if (auto written = writeCell(i, header, bold); !written) {
            return written;
        }
    }
    return {};
}

Result<void> XlsxWriter::writeCell(lxw_col_t column, const QString &text, lxw_format *format)
{
    if (text.size() > MostCharacters) {
        return failure(ErrorKind::TooLarge,
                       QCoreApplication::translate("Export", "A value is too long for a workbook. "
                                                             "Choose CSV or JSON."));
    }
    const lxw_error error =
        worksheet_write_string(m_sheet, m_row, column, text.toUtf8().constData(), format);
    return error == LXW_NO_ERROR ? Result<void>() : workbookTrouble(error);
}

Result<void> XlsxWriter::add(const RecordSource &source)
{
    if (++m_row >= MostRows) {
        return tooManyRows();
    }
    for (lxw_col_t i = 0; i <= lastColumn(); ++i) {
        const QString text = cellText(source.summary(), m_profile.columns[i], m_profile.masking);
        if (text.isEmpty()) {
            continue; // its column is text all the same
        }
        if (auto written = writeCell(i, text, m_text); !written) {
            return written;
        }
    }
    return {};
}

/// The library does not say so when its temporary could not grow: asked here, before it rewinds
/// the file and forgets.
Result<void> XlsxWriter::ensureRoom() const
{
    FILE *rows = m_sheet->optimize_tmpfile;
    const bool isWhole = std::fflush(rows) == 0 && std::ferror(rows) == 0;
    const qint64 size = std::ftell(rows);
    const qint64 room = m_folder->freeBytes();
    if (!isWhole || size < 0 || (room >= 0 && room < CopiesWhileClosing * size)) {
        return diskFull(QStringLiteral("temporary of the workbook"));
    }
    return {};
}

Result<void> XlsxWriter::finish()
{
    if (auto room = ensureRoom(); !room) {
        return room;
    }
    worksheet_autofilter(m_sheet, 0, 0, m_row, lastColumn());
    // Without this every number stands under a green corner that offers to spoil it.
    const QByteArray all = QByteArrayLiteral("A1:XFD") + QByteArray::number(m_row + 1);
    worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, all.constData());
    const lxw_error error = workbook_close(m_workbook.release());
    return error == LXW_NO_ERROR ? handOn() : workbookTrouble(error);
}

Result<void> XlsxWriter::handOn()
{
    QFile workbook(file());
    if (!workbook.open(QIODevice::ReadOnly)) {
        return notWritable(workbook.errorString());
    }
    while (!workbook.atEnd()) {
        const QByteArray bytes = workbook.read(CopyBytes);
        if (bytes.isEmpty()) {
            return notWritable(workbook.errorString());
        }
        if (auto written = m_sink.write(bytes); !written) {
            return written;
        }
    }
    return {};
}

} // namespace

std::unique_ptr<RecordWriter> makeXlsxWriter(ByteSink &sink, const ExportProfile &profile,
                                             const WriterPlace &place)
{
    return std::make_unique<XlsxWriter>(sink, profile, place);
}

} // namespace licencedesk
