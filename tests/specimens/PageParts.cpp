#include "tests/specimens/PageParts.h"

#include "tests/specimens/CardArt.h"

#include <algorithm>

namespace licencedesk::specimens {

namespace {

const QString IsoDate = QStringLiteral("yyyy-MM-dd");
const QString LongTerm = QStringLiteral("长期");

constexpr double NameRoomMm = 26; // 11.7 … 37.7, between the labels 姓名 and 性别

TextStyle nameStyle(const QString &name, const ValuePrint &print, Random &random)
{
    TextStyle style{print.hanziFamily, print.latinFamily, random.real(3.3, 3.7)};
    const bool latin = name.at(0).unicode() < 0x100;
    if (name.size() <= 3 && !latin) {
        style.hanziPitch =
            style.em * (name.size() == 2 ? random.real(1.1, 2.0) : random.real(1.0, 1.5));
        return style;
    }
    if (latin) {
        style.latinPitch = style.em * 0.55;
    }
    const double width = lineWidth(name, style);
    const double room = std::min(NameRoomMm, width);
    style.em *= room / width;
    style.latinPitch *= room / width;
    return style;
}

} // namespace

void drawCoreGround(CardCanvas &canvas, Random &random)
{
    CardPainter painter(canvas);
    drawGround(painter, canvas.sizeMm(), random);
    drawMark(painter, QRectF(4, 12, 80, 46), QColor(90, 130, 110, 26), true);
}

void printSimple(CardCanvas &canvas, FieldId field, const QString &value, const TextStyle &style,
                 QPointF leftCentre, const ValuePrint &print, Random &random)
{
    canvas.printValue(field, value, style, leftCentre, print, random);
    canvas.setValue(field, value);
}

void printDate(CardCanvas &canvas, FieldId field, const QDate &date, const TextStyle &style,
               QPointF leftCentre, const ValuePrint &print, Random &random)
{
    printSimple(canvas, field, date.toString(IsoDate), style, leftCentre, print, random);
}

void printLicenceNumber(CardCanvas &canvas, const QString &number, double left, double centreY,
                        double em, double pitch, const ValuePrint &print, Random &random)
{
    const TextStyle style{print.hanziFamily, print.latinFamily, em, pitch};
    printSimple(canvas, FieldId::LicenceNumber, number, style, {left, centreY}, print, random);
}

void printCentredName(CardCanvas &canvas, const QString &name, QPointF centre,
                      const ValuePrint &print, Random &random)
{
    const TextStyle style = nameStyle(name, print, random);
    const double width = lineWidth(name, style);
    const double left = std::max(centre.x() - width / 2, 11.7);
    printSimple(canvas, FieldId::Name, name, style, {left, centre.y()}, print, random);
}

void printPeriod(CardCanvas &canvas, const Licence &licence, const TextStyle &style,
                 QPointF leftCentre, const ValuePrint &print, Random &random)
{
    const QString from = licence.validFrom.toString(IsoDate);
    const QString to = licence.validTo ? licence.validTo->toString(IsoDate) : LongTerm;
    canvas.setValue(FieldId::ValidTo, to);
    if (!licence.validTo && random.chance(0.2)) {
        canvas.printValue(FieldId::ValidPeriod, to, style, leftCentre, print, random,
                          {{FieldId::ValidTo, 0, to.size()}});
        return;
    }
    const QString row = from + QStringLiteral(" 至 ") + to;
    canvas.setValue(FieldId::ValidFrom, from);
    canvas.printValue(FieldId::ValidPeriod, row, style, leftCentre, print, random,
                      {{FieldId::ValidFrom, 0, from.size()},
                       {FieldId::ValidTo, row.size() - to.size(), to.size()}});
}

void printTerm(CardCanvas &canvas, const Licence &licence, const TextStyle &style,
               QPointF leftCentre, const ValuePrint &print, Random &random)
{
    const QString term = licence.validTo ? QString::number(licence.termYears) + u'年' : LongTerm;
    canvas.printValue(FieldId::ValidFor, term, style, leftCentre, print, random,
                      {{FieldId::ValidTo, 0, term.size()}});
    canvas.setValue(FieldId::ValidTo,
                    licence.validTo ? licence.validTo->toString(IsoDate) : LongTerm);
}

DrawnCard finishPage(CardCanvas &canvas, const ValuePrint &print, const PageSeal &seal,
                     Random &random)
{
    canvas.applyInk(print, random);
    if (!seal.boxMm.isEmpty() && seal.print != SealPrint::Missing) {
        drawSeal(canvas, seal.authority, seal.boxMm, seal.print, random);
    }
    canvas.truth().sizeMm = canvas.sizeMm();
    return {canvas.image(), canvas.truth(), print.hanziFamily, canvas.pixelsPerMm()};
}

} // namespace licencedesk::specimens
