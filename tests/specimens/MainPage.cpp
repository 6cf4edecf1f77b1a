// 正页 of both editions.

#include "tests/specimens/CardArt.h"
#include "tests/specimens/CardPages.h"
#include "tests/specimens/PageParts.h"

#include <algorithm>

namespace licencedesk::specimens {

namespace {

constexpr QRectF PhotoMm(62, 28, 22, 29);
constexpr qsizetype AddressLineLength = 23; // characters of 2.85 mm from 16.7 to 84

void printName(CardCanvas &canvas, const Licence &licence, const ValuePrint &print, Random &random)
{
    printCentredName(canvas, licence.name, QPointF(19.7, 18.2), print, random);
}

/// Breaks after at most 23 characters; narrow digits let a line hold a few more.
QStringList addressLines(const QString &address, const TextStyle &style)
{
    constexpr double LineMm = AddressLineLength * 2.85;
    if (lineWidth(address, style) <= LineMm) {
        return {address};
    }
    qsizetype length = AddressLineLength - 4;
    while (length < address.size() && lineWidth(address.left(length + 1), style) <= LineMm) {
        ++length;
    }
    return {address.left(length), address.mid(length)};
}

void printAddress(CardCanvas &canvas, const Licence &licence, const ValuePrint &print,
                  Random &random)
{
    const TextStyle style{print.hanziFamily, print.latinFamily, 2.85, random.real(1.45, 1.7)};
    double y = 26.1;
    for (const QString &line : addressLines(licence.address, style)) {
        canvas.printValue(FieldId::Address, line, style, {16.7, y}, print, random);
        y += 3.6;
    }
    canvas.setValue(FieldId::Address, licence.address);
}

/// Titles and the rows down to 住址, alike in both editions.
void drawHead(CardCanvas &canvas, const PrePrint &labels)
{
    CardPainter painter(canvas);
    drawTitle(painter, labels, QStringLiteral("中华人民共和国机动车驾驶证"), 4.0, {44, 5.5});
    drawTitle(painter, labels, QStringLiteral("Driving License of the People's Republic of China"),
              1.8, {44, 9.0});
    drawLabel(painter, labels, QStringLiteral("证号"), QStringLiteral("License No."), 25, 13.3);
    drawLabel(painter, labels, QStringLiteral("姓名"), QStringLiteral("Name"), 4, 18.2);
    drawLabel(painter, labels, QStringLiteral("性别"), QStringLiteral("Sex"), 39, 19.3);
    drawLabel(painter, labels, QStringLiteral("国籍"), QStringLiteral("Nationality"), 55, 19.3);
    drawLabel(painter, labels, QStringLiteral("住址"), QStringLiteral("Address"), 4, 26.1);
}

void printHead(CardCanvas &canvas, const Licence &licence, const ValuePrint &print, Random &random)
{
    printLicenceNumber(canvas, licence.number, 36.0, 13.3, 3.0, 1.68, print, random);
    printName(canvas, licence, print, random);
    const TextStyle plain{print.hanziFamily, print.latinFamily, 3.0};
    printSimple(canvas, FieldId::Sex, licence.female ? QStringLiteral("女") : QStringLiteral("男"),
                plain, {46.9, 19.3}, print, random);
    printSimple(canvas, FieldId::Nationality, licence.nationality, plain, {63.7, 19.3}, print,
                random);
    printAddress(canvas, licence, print, random);
}

TextStyle dateStyle(const ValuePrint &print, Random &random)
{
    return {print.hanziFamily, print.latinFamily, random.real(2.5, 2.9), random.real(1.5, 1.87)};
}

void printValidPeriod(CardCanvas &canvas, const Licence &licence, const ValuePrint &print,
                      Random &random)
{
    TextStyle style = dateStyle(print, random);
    style.latinPitch = std::min(style.latinPitch, 1.72); // the row ends at 58
    printPeriod(canvas, licence, style, {17.5, 50.0}, print, random);
}

QRectF sealBox(double left, double top, Random &random)
{
    const double side = random.real(15.8, 17.2);
    return {left + random.real(-0.8, 0.8), top + random.real(-0.8, 0.8), side, side};
}

void drawPhotoAndMark(CardCanvas &canvas, Random &random)
{
    CardPainter painter(canvas);
    drawPhoto(painter, PhotoMm, random);
}

} // namespace

DrawnCard drawMain2012(const Licence &licence, Random &random, double pixelsPerMm,
                       const SpecimenOptions &options)
{
    CardCanvas canvas(CoreSizeMm, pixelsPerMm);
    canvas.truth().layoutId = QStringLiteral("cn-main-2012");
    const ValuePrint print = ValuePrint::random(random, CoreSizeMm, options.fonts);
    const PrePrint labels = PrePrint::random(random);
    drawCoreGround(canvas, random);
    drawHead(canvas, labels);
    {
        CardPainter painter(canvas);
        drawLabel(painter, labels, QStringLiteral("出生日期"), QStringLiteral("Date of Birth"), 24,
                  34.4);
        drawLabel(painter, labels, QStringLiteral("初次领证日期"),
                  QStringLiteral("Date of First Issue"), 24, 39.3);
        drawLabel(painter, labels, QStringLiteral("准驾车型"), QStringLiteral("Class"), 24, 45.1);
        drawLabel(painter, labels, QStringLiteral("有效期限"), QStringLiteral("Valid Period"), 4,
                  50.0);
    }
    drawPhotoAndMark(canvas, random);
    printHead(canvas, licence, print, random);
    const TextStyle dates = dateStyle(print, random);
    printDate(canvas, FieldId::BirthDate, licence.birth, dates, {36.3, 34.4}, print, random);
    printDate(canvas, FieldId::FirstIssueDate, licence.firstIssue, dates, {40.7, 39.3}, print,
              random);
    printSimple(canvas, FieldId::VehicleClass, licence.classes,
                {print.hanziFamily, print.latinFamily, 3.0, random.real(1.7, 2.1)}, {42.4, 45.1},
                print, random);
    printValidPeriod(canvas, licence, print, random);
    return finishPage(canvas, print, {licence.authority, sealBox(4.0, 31.6, random), options.seal},
                      random);
}

DrawnCard drawMain2004(const Licence &licence, Random &random, double pixelsPerMm,
                       const SpecimenOptions &options)
{
    CardCanvas canvas(CoreSizeMm, pixelsPerMm);
    canvas.truth().layoutId = QStringLiteral("cn-main-2004");
    const ValuePrint print = ValuePrint::random(random, CoreSizeMm, options.fonts);
    const PrePrint labels = PrePrint::random(random);
    drawCoreGround(canvas, random);
    drawHead(canvas, labels);
    {
        CardPainter painter(canvas);
        drawLabel(painter, labels, QStringLiteral("出生日期"), QStringLiteral("Birthday"), 24,
                  33.6);
        drawLabel(painter, labels, QStringLiteral("初次领证日期"), QStringLiteral("Issue Date"), 24,
                  38.3);
        drawLabel(painter, labels, QStringLiteral("准驾车型"), QStringLiteral("Class"), 24, 43.0);
        drawLabel(painter, labels, QStringLiteral("有效起始日期"), QStringLiteral("Valid From"), 24,
                  48.0);
        drawLabel(painter, labels, QStringLiteral("有效期限"), QStringLiteral("Valid For"), 24,
                  53.0);
    }
    drawPhotoAndMark(canvas, random);
    printHead(canvas, licence, print, random);
    const TextStyle dates = dateStyle(print, random);
    printDate(canvas, FieldId::BirthDate, licence.birth, dates, {36.3, 33.6}, print, random);
    printDate(canvas, FieldId::FirstIssueDate, licence.firstIssue, dates, {40.7, 38.3}, print,
              random);
    printSimple(canvas, FieldId::VehicleClass, licence.classes,
                {print.hanziFamily, print.latinFamily, 3.0, random.real(1.7, 2.1)}, {42.4, 43.0},
                print, random);
    printDate(canvas, FieldId::ValidFrom, licence.validFrom, dates, {40.7, 48.0}, print, random);
    printTerm(canvas, licence, {print.hanziFamily, print.latinFamily, 2.7, 1.6}, {42.4, 53.0},
              print, random);
    return finishPage(canvas, print, {licence.authority, sealBox(4.0, 37.7, random), options.seal},
                      random);
}

} // namespace licencedesk::specimens
