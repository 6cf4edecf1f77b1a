#include "setup/DeskTarget.h"

#include <QCoreApplication>
#include <QFile>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace licencedesk {

namespace {

// Millimetres on the sheet.
constexpr QSizeF Sheet(210, 297);
constexpr QRectF Words(20, 16, 170, 62);
constexpr QPointF Ruler(55, 84);
constexpr int RulerLength = 100;
constexpr QPointF Field(61, 104);
constexpr QRectF Mat(30, 178, 150, 100);
constexpr double CutMargin = 0.2;       // the dashes stay on the sheet when it is cut
constexpr int Resolution = 600;         // dots an inch; divides the finest lines evenly
constexpr double TextPoint = 0.3528;    // mm
constexpr QColor MatColour(43, 48, 56); // dark, and still told from the shadow of a card

QString sheetText(const char *source)
{
    return QCoreApplication::translate("TargetSheet", source);
}

/// Text at a size in points, where the painter's unit is a millimetre.
void drawWords(QPainter &painter, const QRectF &rect, double points, const QString &words,
               int flags)
{
    constexpr double Fine = 20; // font pixels a millimetre
    painter.save();
    QFont font = painter.font();
    font.setPixelSize(static_cast<int>(points * TextPoint * Fine));
    painter.setFont(font);
    painter.translate(rect.topLeft());
    painter.scale(1 / Fine, 1 / Fine);
    painter.drawText(QRectF(0, 0, rect.width() * Fine, rect.height() * Fine), flags, words);
    painter.restore();
}

void drawInstructions(QPainter &painter)
{
    const QString title = sheetText(QT_TRANSLATE_NOOP("TargetSheet", "Target for the desk check"));
    const QString steps = sheetText(QT_TRANSLATE_NOOP(
        "TargetSheet", "1. Print this sheet on white paper at 100 % (actual size, not "
                       "“fit to page”). The ruler below must measure 100 mm.\n"
                       "2. Cut the target out along the dashed line.\n"
                       "3. Lay it where licences lie, on the mat you use. If licences lie "
                       "in a sleeve, put the target into one: reflections then show.\n"
                       "4. In LicenceDesk, open “Check this desk” and do what it says."));
    drawWords(painter, Words, 16, title, Qt::AlignLeft | Qt::AlignTop);
    drawWords(painter, Words.adjusted(0, 12, 0, 0), 10.5, steps,
              Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);
}

void drawRuler(QPainter &painter)
{
    painter.setPen(QPen(Qt::black, 0.15));
    painter.drawLine(Ruler, Ruler + QPointF(RulerLength, 0));
    for (int mm = 0; mm <= RulerLength; ++mm) {
        const double length = mm % 10 == 0 ? 5 : mm % 5 == 0 ? 3.5 : 2;
        painter.drawLine(Ruler + QPointF(mm, 0), Ruler + QPointF(mm, length));
        if (mm % 10 == 0) {
            drawWords(painter, QRectF(Ruler.x() + mm - 5, Ruler.y() + 5, 10, 5), 8,
                      QString::number(mm), Qt::AlignHCenter | Qt::AlignTop);
        }
    }
    drawWords(painter, QRectF(Ruler.x() + RulerLength + 3, Ruler.y() - 1, 20, 6), 8,
              QStringLiteral("mm"), Qt::AlignLeft | Qt::AlignTop);
}

void drawField(QPainter &painter)
{
    painter.save();
    painter.translate(Field);
    drawTargetField(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::darkGray, 0.2, Qt::DashLine));
    painter.drawRect(QRectF(QPointF(), target::FieldSize)
                         .adjusted(-CutMargin, -CutMargin, CutMargin, CutMargin));
    painter.restore();
}

/// A dark ground for desks that have none, with the corners of a licence.
void drawMat(QPainter &painter)
{
    constexpr double Arm = 8;
    painter.fillRect(Mat, MatColour);
    QRectF place(QPointF(), target::FieldSize);
    place.moveCenter(Mat.center());
    painter.setPen(QPen(QColor(150, 158, 170), 0.6));
    for (const int x : {1, -1}) {
        for (const int y : {1, -1}) {
            const QPointF corner(x > 0 ? place.left() : place.right(),
                                 y > 0 ? place.top() : place.bottom());
            painter.drawLine(corner, corner + QPointF(x * Arm, 0));
            painter.drawLine(corner, corner + QPointF(0, y * Arm));
        }
    }
    drawWords(painter, place, 12,
              sheetText(QT_TRANSLATE_NOOP(
                  "TargetSheet", "A dark mat, if your desk is light:\nput the licence here")),
              Qt::AlignCenter | Qt::TextWordWrap);
}

} // namespace

Result<QString> writeTargetPdf(const QString &path)
{
    QSaveFile file(path);
    const auto refused = [] {
        return failure(ErrorKind::NotWritable,
                       sheetText(QT_TRANSLATE_NOOP(
                           "TargetSheet", "The target cannot be saved here. Choose another "
                                          "folder.")));
    };
    if (!file.open(QIODevice::WriteOnly)) {
        return refused();
    }
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(Resolution);
        writer.setTitle(sheetText(QT_TRANSLATE_NOOP("TargetSheet", "Target for the desk check")));
        QPainter painter(&writer);
        const double dots = Resolution / 25.4; // a millimetre
        painter.scale(dots, dots);
        drawInstructions(painter);
        drawRuler(painter);
        drawField(painter);
        drawMat(painter);
    }
    return file.commit() ? Result<QString>(path) : refused();
}

} // namespace licencedesk
