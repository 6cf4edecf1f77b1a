#include "exporting/RecordSlip.h"

#include "exporting/CsvExport.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace licencedesk {

namespace {

constexpr int Resolution = 300; // dots an inch: enough for hairlines
constexpr double DotsPerMm = Resolution / 25.4;
constexpr double SideMargin = 18;   // mm
constexpr double TopMargin = 15;    // mm
constexpr double FooterHeight = 10; // mm, below the text
constexpr double FooterPoints = 8;
constexpr QColor FooterInk(85, 85, 85);

/// Latin letters and digits come from a font of their own: of those in the Chinese fonts the PDF
/// writer of Qt 6.4 does not say which characters they are, and a number could not be copied.
QFont slipFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("Liberation Sans"), QStringLiteral("Arial"),
                      QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans CJK SC"),
                      QStringLiteral("Source Han Sans SC"), QStringLiteral("Microsoft YaHei"),
                      QStringLiteral("WenQuanYi Micro Hei")});
    font.setPointSizeF(10);
    return font;
}

QString footer(const SlipOptions &options, int page, int pages)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Slip", text); };
    const QString masked =
        options.masking == Masking::Masked
            ? say(QT_TRANSLATE_NOOP("Slip", "Personal data is masked with asterisks."))
            : say(QT_TRANSLATE_NOOP("Slip", "Holds personal data: keep it locked away."));
    return QStringLiteral("%1   %2").arg(
        masked, say(QT_TRANSLATE_NOOP("Slip", "Page %1 of %2")).arg(page).arg(pages));
}

void paintPages(QPdfWriter &writer, QPainter &painter, QTextDocument &document,
                const SlipOptions &options)
{
    const QSizeF page = document.pageSize();
    const int pages = document.pageCount();
    QFont small = slipFont();
    small.setPointSizeF(FooterPoints);
    for (int i = 0; i < pages; ++i) {
        if (i > 0) {
            writer.newPage();
        }
        painter.save();
        painter.translate(0, -i * page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, i * page.height(), page.width(), page.height());
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(small);
        painter.setPen(FooterInk);
        painter.drawText(QRectF(0, page.height(), page.width(), FooterHeight * DotsPerMm),
                         Qt::AlignLeft | Qt::AlignBottom, footer(options, i + 1, pages));
    }
}

} // namespace

QByteArray slipPdf(const LicenceRecord &record, const SlipOptions &options)
{
    return slipsPdf({record}, options);
}

QByteArray slipsPdf(const std::vector<LicenceRecord> &records, const SlipOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(SideMargin, TopMargin, SideMargin, TopMargin),
                          QPageLayout::Millimeter);
    writer.setResolution(Resolution);
    writer.setTitle(QCoreApplication::translate("Slip", "Driving licence check"));
    writer.setCreator(QStringLiteral("LicenceDesk"));
    QPainter painter(&writer);
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (i > 0) {
            writer.newPage();
        }
        QTextDocument document;
        document.documentLayout()->setPaintDevice(&writer);
        document.setDefaultFont(slipFont());
        document.setDocumentMargin(0);
        document.setHtml(slipHtml(records[i], options));
        document.setPageSize(QSizeF(writer.width(), writer.height() - FooterHeight * DotsPerMm));
        paintPages(writer, painter, document, options);
    }
    painter.end();
    return bytes;
}

Result<qint64> saveSlip(const QString &path, const LicenceRecord &record,
                        const SlipOptions &options)
{
    return saveExport(path, slipPdf(record, options));
}

} // namespace licencedesk
