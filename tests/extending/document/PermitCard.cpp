#include "tests/extending/document/PermitCard.h"

#include "tests/specimens/CardArt.h"
#include "tests/specimens/PageParts.h"

namespace licencedesk::test {

using namespace specimens;

namespace {

constexpr QSizeF PermitMm{85.6, 54};
constexpr double PixelsPerMm = 16;
constexpr double ValueLeftMm = 47;

void drawPrint(CardCanvas &canvas, Random &random)
{
    const PrePrint print = PrePrint::random(random);
    CardPainter painter(canvas);
    drawGround(painter, PermitMm, random);
    drawTitle(painter, print, QStringLiteral("样本公司驾驶许可证"), 4.0, {42.8, 6.0});
    drawTitle(painter, print, QStringLiteral("SPECIMEN Company Driving Permit"), 1.8, {42.8, 11.0});
    const std::pair<const char16_t *, const char *> rows[] = {
        {u"驾驶证号", "Licence No."},        {u"姓名", "Name"},         {u"准驾车型", "Class"},
        {u"初次领证日期", "Licensed Since"}, {u"有效期止", "Valid To"},
    };
    double rowY = 17;
    for (const auto &[hanzi, latin] : rows) {
        drawLabel(painter, print, QString::fromUtf16(hanzi), QString::fromLatin1(latin), 30, rowY);
        rowY += 6.5;
    }
    drawLabel(painter, print, QStringLiteral("仅限公司车辆"), QStringLiteral("Company Cars Only"),
              30, 49.1);
    drawPhoto(painter, QRectF(4, 15, 20, 26), random);
}

void printValues(CardCanvas &canvas, const ValuePrint &print, Random &random)
{
    const TextStyle style{print.hanziFamily, print.latinFamily, 2.9};
    const std::pair<FieldId, const char16_t *> rows[] = {
        {FieldId::LicenceNumber, PermitNumber}, {FieldId::Name, PermitName},
        {FieldId::VehicleClass, PermitClass},   {FieldId::FirstIssueDate, PermitIssued},
        {FieldId::ValidTo, PermitEnd},
    };
    double rowY = 17;
    for (const auto &[field, text] : rows) {
        printSimple(canvas, field, QString::fromUtf16(text), style, {ValueLeftMm, rowY}, print,
                    random);
        rowY += 6.5;
    }
}

QImage drawPermit()
{
    Random random(1949);
    CardCanvas canvas(PermitMm, PixelsPerMm);
    const ValuePrint print = ValuePrint::random(random, PermitMm, FontChoice::All);
    drawPrint(canvas, random);
    printValues(canvas, print, random);
    return finishPage(canvas, print, {}, random).image;
}

} // namespace

Frame permitOnDesk()
{
    const QImage card = drawPermit();
    QImage desk(card.width() * 3 / 2, card.height() * 3 / 2, QImage::Format_RGB32);
    desk.fill(QColor(70, 66, 62));
    QPainter painter(&desk);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(desk.rect().center());
    painter.rotate(4); // nobody lays a card down straight
    painter.drawImage(QPointF(-card.width() / 2.0, -card.height() / 2.0), card);
    painter.end();
    Frame frame;
    frame.image = desk;
    return frame;
}

} // namespace licencedesk::test
