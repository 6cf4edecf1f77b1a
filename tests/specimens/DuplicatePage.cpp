// 副页.

#include "tests/specimens/CardArt.h"
#include "tests/specimens/CardPages.h"
#include "tests/specimens/CoreBarcode.h"
#include "tests/specimens/PageParts.h"

namespace licencedesk::specimens {

namespace {

constexpr QRectF CoreCodeMm(5, 50, 48, 5); // at the foot, as in the 2008 edition
constexpr double RecordRight = 84;
constexpr double RecordFirstLeft = 13.0;
constexpr double RecordLeft = 9.4;
constexpr double RecordFirstY = 27.2;
constexpr double RecordPitch = 3.7;

struct RecordCursor
{
    double left = RecordFirstLeft;
    double y = RecordFirstY;

    void nextLine()
    {
        left = RecordLeft;
        y += RecordPitch;
    }
};

void printPhrase(CardCanvas &canvas, const QString &phrase, const TextStyle &style,
                 RecordCursor &cursor, const ValuePrint &print, Random &random)
{
    qsizetype start = 0;
    while (start < phrase.size()) {
        qsizetype length = 1;
        while (start + length < phrase.size() &&
               cursor.left + lineWidth(phrase.mid(start, length + 1), style) <= RecordRight) {
            ++length;
        }
        canvas.printValue(FieldId::Record, phrase.mid(start, length), style,
                          {cursor.left, cursor.y}, print, random);
        start += length;
        cursor.nextLine();
    }
}

void printRecord(CardCanvas &canvas, const Licence &licence, const ValuePrint &print,
                 Random &random)
{
    const TextStyle style{print.hanziFamily, print.latinFamily, 2.7, random.real(1.4, 1.6)};
    RecordCursor cursor;
    for (const QString &phrase : licence.recordPhrases) {
        printPhrase(canvas, phrase, style, cursor, print, random);
    }
    canvas.setValue(FieldId::Record, licence.recordPhrases.join(QString()));
}

void drawLabels(CardCanvas &canvas, const PrePrint &labels)
{
    CardPainter painter(canvas);
    drawTitle(painter, labels, QStringLiteral("中华人民共和国机动车驾驶证副页"), 3.8, {44, 5.5});
    drawTitle(painter, labels,
              QStringLiteral("Duplicate of Driving License of the People's Republic of China"), 1.6,
              {44, 9.0});
    drawLabel(painter, labels, QStringLiteral("证号"), QStringLiteral("License No."), 25, 12.8);
    drawLabel(painter, labels, QStringLiteral("姓名"), QStringLiteral("Name"), 4, 17.8);
    drawLabel(painter, labels, QStringLiteral("档案编号"), QStringLiteral("File No."), 40, 17.8);
    drawLabel(painter, labels, QStringLiteral("记录"), QStringLiteral("Record"), 4, 25.6);
    drawMark(painter, QRectF(56, 50.5, 28, 6), QColor(30, 50, 130, 110), false);
}

void printCoreCode(CardCanvas &canvas, CoreCode symbology, const Licence &licence)
{
    const QString number = coreNumber(licence);
    CardPainter painter(canvas);
    drawCoreBarcode(painter, symbology, number, CoreCodeMm);
    const TextStyle style{QString(), QStringLiteral("Liberation Mono"), 2.2};
    const QString text = u'*' + number + u'*';
    const double left = CoreCodeMm.center().x() - lineWidth(text, style) / 2;
    painter.fillPath(setLine(text, style, left, CoreCodeMm.bottom() + 1.9).outline, Qt::black);
    canvas.truth().barcode = number;
}

} // namespace

DrawnCard drawDuplicate(const Licence &licence, Random &random, double pixelsPerMm,
                        const SpecimenOptions &options)
{
    constexpr double NumberPitch = 1.75;
    constexpr double NumberRight = 70.1;
    CardCanvas canvas(CoreSizeMm, pixelsPerMm);
    canvas.truth().layoutId = QStringLiteral("cn-duplicate");
    const ValuePrint print = ValuePrint::random(random, CoreSizeMm, options.fonts);
    drawCoreGround(canvas, random);
    drawLabels(canvas, PrePrint::random(random));
    const double numberLeft =
        NumberRight - NumberPitch * static_cast<double>(licence.number.size());
    printLicenceNumber(canvas, licence.number, numberLeft, 12.8, 3.2, NumberPitch, print, random);
    printCentredName(canvas, licence.name, {20.9, 17.8}, print, random);
    printSimple(canvas, FieldId::FileNumber, licence.fileNumber,
                {print.hanziFamily, print.latinFamily, 2.7, 1.6}, {52.6, 17.8}, print, random);
    printRecord(canvas, licence, print, random);
    if (options.coreCode != CoreCode::None) {
        printCoreCode(canvas, options.coreCode, licence);
    }
    return finishPage(canvas, print, {}, random);
}

} // namespace licencedesk::specimens
