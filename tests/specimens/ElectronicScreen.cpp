// 电子驾驶证, the screen of the traffic police's app.

#include "tests/specimens/CardArt.h"
#include "tests/specimens/CardPages.h"
#include "tests/specimens/CoreBarcode.h"
#include "tests/specimens/PageParts.h"

#include <array>

namespace licencedesk::specimens {

namespace {

constexpr double WidthMm = 70;
constexpr QRectF PhotoMm(50, 32, 14, 19.5);
constexpr QRectF CodeMm(24, 93, 22, 22);
constexpr QRectF BarcodeMm(15, 117, 40, 5.5);
constexpr int CodeModules = 29;

struct ScreenStyle
{
    QString family;
    QColor label;
    QColor value;
    QColor accent;
    QColor panel;
    QColor code = Qt::black;

    TextStyle text(double em) const { return {family, family, em}; }
};

ScreenStyle randomStyle(Random &random, FontChoice fonts)
{
    ScreenStyle style;
    style.family = random.pick(fonts == FontChoice::All ? sansFamilies() : heldOutSansFamilies());
    const int grey = random.between(60, 120);
    style.label = QColor(grey - 20, grey, grey - 15);
    const int dark = random.between(15, 50);
    style.value = QColor(dark, dark, dark);
    style.accent =
        QColor(random.between(20, 60), random.between(120, 150), random.between(90, 120));
    style.panel =
        QColor(random.between(205, 226), random.between(232, 244), random.between(208, 228));
    return style;
}

/// "Not usable": the ground or the code turns red. Drawn from a stream of its own, so that a usable
/// screen does not change.
void makeRed(ScreenStyle &style, ScreenState state, Random random)
{
    if (state == ScreenState::RedGround || state == ScreenState::RedCode) {
        style.code =
            QColor(random.between(185, 225), random.between(20, 55), random.between(25, 60));
    }
    if (state == ScreenState::RedGround) {
        const int pale = random.between(95, 205); // pale rose to plain red
        style.panel = QColor(random.between(235, 252), pale, pale + random.between(-12, 6));
        style.accent =
            QColor(random.between(190, 225), random.between(40, 70), random.between(45, 75));
    }
}

void drawText(QPainter &painter, const ScreenStyle &style, const QString &text, double em,
              QPointF leftCentre, const QColor &colour)
{
    painter.fillPath(setLine(text, style.text(em), leftCentre.x(), leftCentre.y()).outline, colour);
}

void drawCentred(QPainter &painter, const ScreenStyle &style, const QString &text, double em,
                 QPointF centre, const QColor &colour)
{
    const double left = centre.x() - lineWidth(text, style.text(em)) / 2;
    drawText(painter, style, text, em, {left, centre.y()}, colour);
}

void drawBars(QPainter &painter, const ScreenStyle &style, const Licence &licence, double heightMm)
{
    painter.fillRect(QRectF(0, 0, WidthMm, heightMm), QColor(240, 244, 241));
    painter.fillRect(QRectF(0, 0, WidthMm, 16), style.accent);
    drawText(painter, style, licence.current.toString(QStringLiteral("HH:mm")), 2.4, {3, 3},
             Qt::white);
    painter.setPen(QPen(Qt::white, 0.25));
    painter.drawRoundedRect(QRectF(62, 2.1, 4.2, 1.9), 0.4, 0.4);
    painter.fillRect(QRectF(62.4, 2.5, 2.6, 1.1), Qt::white);
    for (int bar = 0; bar < 4; ++bar) {
        painter.fillRect(QRectF(56 + bar * 0.9, 3.8 - bar * 0.5, 0.6, 0.4 + bar * 0.5), Qt::white);
    }
    painter.setPen(QPen(Qt::white, 0.45));
    painter.drawPolyline(QPolygonF({QPointF(5.2, 9.4), QPointF(3.6, 11), QPointF(5.2, 12.6)}));
    drawCentred(painter, style, QStringLiteral("电子驾驶证"), 4, {35, 11}, Qt::white);
    const double tabs = heightMm - 9;
    painter.fillRect(QRectF(0, tabs, WidthMm, 9), Qt::white);
    drawCentred(painter, style, QStringLiteral("主页"), 3, {22, heightMm - 4.5}, style.accent);
    drawCentred(painter, style, QStringLiteral("副页"), 3, {48, heightMm - 4.5}, style.label);
}

void drawPanel(QPainter &painter, const ScreenStyle &style, Random &random)
{
    const QRectF panel(3, 18, 64, 109);
    QPainterPath shape;
    shape.addRoundedRect(panel, 2, 2);
    painter.save();
    painter.setClipPath(shape);
    drawGround(painter, {WidthMm, 128}, random);
    const bool isRed = style.panel.red() > style.panel.green() + 20;
    painter.fillRect(panel, QColor(style.panel.red(), style.panel.green(), style.panel.blue(),
                                   isRed ? 235 : 150));
    painter.restore();
    drawMark(painter, QRectF(6, 40, 58, 84), QColor(60, 110, 90, 24), true);
    drawCentred(painter, style, QStringLiteral("中华人民共和国机动车驾驶证"), 3.6, {35, 22.5},
                style.value);
}

void drawLabels(QPainter &painter, const ScreenStyle &style)
{
    struct Row
    {
        QPointF at;
        QString text;
    };
    const std::array<Row, 13> rows = {{
        {{6, 28.5}, QStringLiteral("证号")},
        {{6, 34.0}, QStringLiteral("姓名")},
        {{6, 39.5}, QStringLiteral("性别")},
        {{6, 45.0}, QStringLiteral("国籍")},
        {{6, 50.5}, QStringLiteral("出生日期")},
        {{6, 56.0}, QStringLiteral("初次领证日期")},
        {{6, 61.5}, QStringLiteral("准驾车型")},
        {{6, 67.0}, QStringLiteral("有效期限")},
        {{6, 72.5}, QStringLiteral("档案编号")},
        {{6, 78.0}, QStringLiteral("状态")},
        {{38, 78.0}, QStringLiteral("累积记分")},
        {{6, 83.5}, QStringLiteral("生成时间")},
        {{6, 89.0}, QStringLiteral("当前时间")},
    }};
    for (const Row &row : rows) {
        drawText(painter, style, row.text, 2.6, row.at, style.label);
    }
    for (const auto &[x, text] : {std::pair{17.0, QStringLiteral("刷新")},
                                  {35.0, QStringLiteral("换照片")},
                                  {53.0, QStringLiteral("下载")}}) {
        drawCentred(painter, style, text, 2.6, {x, 130}, style.accent);
    }
}

void drawFinder(QPainter &painter, QPointF at, double module, const QColor &code)
{
    painter.fillRect(QRectF(at, QSizeF(7, 7) * module), code);
    painter.fillRect(QRectF(at + QPointF(1, 1) * module, QSizeF(5, 5) * module), Qt::white);
    painter.fillRect(QRectF(at + QPointF(2, 2) * module, QSizeF(3, 3) * module), code);
}

/// Looks like a QR code and is none: the modules are chance.
void drawCodeBlock(QPainter &painter, const ScreenStyle &style, Random &random)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(CodeMm.adjusted(-1, -1, 1, 1), Qt::white);
    const double module = CodeMm.width() / CodeModules;
    for (int y = 0; y < CodeModules; ++y) {
        for (int x = 0; x < CodeModules; ++x) {
            if (random.chance(0.48)) {
                painter.fillRect(QRectF(CodeMm.topLeft() + QPointF(x, y) * module,
                                        QSizeF(module, module) * 1.02),
                                 style.code);
            }
        }
    }
    for (const QPointF &corner :
         {QPointF(0, 0), QPointF(CodeModules - 7, 0), QPointF(0, CodeModules - 7)}) {
        painter.fillRect(
            QRectF(CodeMm.topLeft() + (corner - QPointF(1, 1)) * module, QSizeF(9, 9) * module)
                .intersected(CodeMm),
            Qt::white);
        drawFinder(painter, CodeMm.topLeft() + corner * module, module, style.code);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(CodeMm.center() - QPointF(4, 2), QSizeF(8, 4)), Qt::white);
    drawCentred(painter, style, QStringLiteral("样本"), 3.2, CodeMm.center(), QColor(200, 40, 40));
}

/// A bar code that can be read, where one was asked for.
void drawCoreNumber(CardCanvas &canvas, QPainter &painter, const ScreenStyle &style,
                    CoreCode symbology, const Licence &licence)
{
    const QString number = coreNumber(licence);
    painter.fillRect(BarcodeMm.adjusted(-3, -0.7, 3, 4), Qt::white);
    drawCoreBarcode(painter, symbology, number, BarcodeMm);
    drawCentred(painter, style, u'*' + number + u'*', 2.2, {35, 124.5}, style.value);
    canvas.truth().barcode = number;
}

void drawBarcode(QPainter &painter, const ScreenStyle &style, Random &random)
{
    painter.fillRect(BarcodeMm.adjusted(-1.5, -0.7, 1.5, 4), Qt::white);
    for (double x = BarcodeMm.left(); x < BarcodeMm.right();) {
        const double bar = random.pick(std::array{0.2, 0.2, 0.5});
        painter.fillRect(QRectF(x, BarcodeMm.top(), bar, BarcodeMm.height()), Qt::black);
        x += bar + random.pick(std::array{0.2, 0.2, 0.5});
    }
    QString digits(u'*');
    for (int i = 0; i < 13; ++i) {
        digits += QChar(u'0' + random.between(0, 9));
    }
    drawCentred(painter, style, digits + u'*', 2.2, {35, 124.5}, style.value);
}

/// On a screen nothing is misregistered: label ink and value ink come from the same renderer.
ValuePrint screenPrint(const ScreenStyle &style)
{
    ValuePrint print;
    print.hanziFamily = style.family;
    print.latinFamily = style.family;
    print.unevenness = 0;
    print.fieldJitter = 0;
    print.ink = style.value;
    return print;
}

void printValues(CardCanvas &canvas, const Licence &licence, const ScreenStyle &style,
                 const ValuePrint &print, Random &random)
{
    const TextStyle text = style.text(2.8);
    const auto put = [&](FieldId field, const QString &value, QPointF at) {
        printSimple(canvas, field, value, text, at, print, random);
    };
    put(FieldId::LicenceNumber, licence.number, {17, 28.5});
    put(FieldId::Name, licence.name, {24, 34.0});
    put(FieldId::Sex, licence.female ? QStringLiteral("女") : QStringLiteral("男"), {24, 39.5});
    put(FieldId::Nationality, licence.nationality, {24, 45.0});
    printDate(canvas, FieldId::BirthDate, licence.birth, text, {24, 50.5}, print, random);
    printDate(canvas, FieldId::FirstIssueDate, licence.firstIssue, text, {24, 56.0}, print, random);
    put(FieldId::VehicleClass, licence.classes, {24, 61.5});
    printPeriod(canvas, licence, text, {24, 67.0}, print, random);
    put(FieldId::FileNumber, licence.fileNumber, {24, 72.5});
    put(FieldId::Status, licence.status, {17, 78.0});
    put(FieldId::Points, QString::number(licence.points) + u'分', {51, 78.0});
    canvas.printValue(FieldId::GeneratedDate,
                      licence.generated.toString(QStringLiteral("yyyy年MM月dd日")), text,
                      {24, 83.5}, print, random);
    canvas.setValue(FieldId::GeneratedDate,
                    licence.generated.toString(QStringLiteral("yyyy-MM-dd")));
    put(FieldId::CurrentTime, licence.current.toString(QStringLiteral("yyyy年MM月dd日HH:mm:ss")),
        {24, 89.0});
}

} // namespace

DrawnCard drawElectronic(const Licence &licence, Random &random, double pixelsPerMm,
                         double heightMm, const SpecimenOptions &options)
{
    CardCanvas canvas({WidthMm, heightMm}, pixelsPerMm);
    canvas.truth().layoutId = QStringLiteral("cn-electronic");
    ScreenStyle style = randomStyle(random, options.fonts);
    makeRed(style, options.screen, random);
    {
        CardPainter painter(canvas);
        drawBars(painter, style, licence, heightMm);
        drawPanel(painter, style, random);
        drawLabels(painter, style);
        drawPhoto(painter, PhotoMm, random);
        if (options.screen != ScreenState::NoCode) {
            drawCodeBlock(painter, style, random);
        }
        drawBarcode(painter, style, random);
        if (options.coreCode != CoreCode::None) {
            drawCoreNumber(canvas, painter, style, options.coreCode, licence);
        }
    }
    const ValuePrint print = screenPrint(style);
    printValues(canvas, licence, style, print, random);
    return finishPage(canvas, print, {}, random);
}

} // namespace licencedesk::specimens
