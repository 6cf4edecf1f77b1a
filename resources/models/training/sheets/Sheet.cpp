#include "Sheet.h"

#include "tests/specimens/CardArt.h"
#include "tests/specimens/CardPages.h"
#include "tests/specimens/PageParts.h"

#include <algorithm>

namespace licencedesk::training {

using namespace specimens;

namespace {

constexpr double Left = 4;
constexpr double Right = 84.5;
constexpr double Top = 4.5;
constexpr double Bottom = 56.5;
constexpr qsizetype LongText = 7;

TextStyle styleFor(const QString &text, const ValuePrint &print, Random &random)
{
    const bool isLong = text.size() > LongText && text.at(0).unicode() >= 0x2E80;
    const double em = isLong ? random.real(2.7, 3.0) : random.real(2.5, 3.7);
    TextStyle style{print.hanziFamily, print.latinFamily, em};
    if (random.chance(0.8)) {
        style.latinPitch = em * random.real(0.5, 0.66);
    }
    if (!isLong && random.chance(0.35)) {
        style.hanziPitch = em * random.real(1.0, 2.0);
    }
    return style;
}

QString fitting(QString text, const TextStyle &style, double room)
{
    while (!text.isEmpty() && lineWidth(text, style) > room) {
        text.chop(1);
    }
    return text.trimmed();
}

SheetLine placed(const QString &text, const TextStyle &style, QPointF leftCentre,
                 const ValuePrint &print)
{
    const SetLine set = setLine(text, style, leftCentre.x(), leftCentre.y());
    SheetLine line{text, style.em, print.misregistration.mapRect(set.inkBox()), {}};
    for (std::size_t i = 0; i < set.ink.size(); ++i) {
        if (!set.ink[i].isEmpty()) {
            line.characters.push_back(print.misregistration.mapRect(set.ink[i]));
        }
    }
    return line;
}

/// One row from the left to the right edge.
void printRow(CardCanvas &canvas, Sheet &sheet, double y, const ValuePrint &print,
              const std::function<QString()> &nextText, Random &random)
{
    double x = Left + random.real(0, 6);
    while (x < Right - 6) {
        const QString wanted = nextText();
        const TextStyle style = styleFor(wanted, print, random);
        const QString text = fitting(wanted, style, Right - x);
        if (text.isEmpty()) {
            return;
        }
        canvas.printValue(FieldId::Address, text, style, {x, y}, print, random);
        SheetLine line = placed(text, style, {x, y}, print);
        // Only what every character left a place of can be learnt from.
        if (line.characters.size() == static_cast<std::size_t>(QString(text).remove(u' ').size())) {
            sheet.lines.push_back(std::move(line));
        }
        x += lineWidth(text, style) + random.real(3.5, 7);
    }
}

/// Its digits are those of a face that figures are measured on (../faces.py).
bool isHeldOut(const QString &latinFamily)
{
    return latinFamily.startsWith(QStringLiteral("LXGW"));
}

void drawPlainGround(CardCanvas &canvas, Random &random)
{
    CardPainter painter(canvas);
    const int green = random.between(225, 250);
    painter.fillRect(QRectF(QPointF(), canvas.sizeMm()),
                     QColor(green - random.between(0, 25), green, green - random.between(0, 20)));
}

} // namespace

Sheet makeSheet(double pixelsPerMm, const QStringList &families,
                const std::function<QString()> &nextText, Random &random)
{
    CardCanvas canvas(CoreSizeMm, pixelsPerMm);
    ValuePrint print = ValuePrint::random(random, CoreSizeMm, FontChoice::All);
    print.hanziFamily = random.pick(families);
    if (random.chance(0.25) || isHeldOut(print.latinFamily)) {
        print.latinFamily = print.hanziFamily;
    }
    const bool isScreen = random.chance(0.15);
    if (isScreen) {
        print.dotMatrix = false;
        print.unevenness = 0;
        drawPlainGround(canvas, random);
    } else {
        drawCoreGround(canvas, random);
    }
    Sheet sheet;
    double y = Top;
    while (y < Bottom) {
        printRow(canvas, sheet, y, print, nextText, random);
        y += random.real(3.6, 5.2);
    }
    canvas.applyInk(print, random);
    if (!isScreen && random.chance(0.5)) {
        const QRectF seal(random.real(2, 66), random.real(2, 40), 16.5, 16.5);
        drawSeal(canvas, QStringLiteral("样本省样本市公安局交通警察支队"), seal, random);
    }
    sheet.image = canvas.image();
    sheet.pixelsPerMm = pixelsPerMm;
    return sheet;
}

} // namespace licencedesk::training
