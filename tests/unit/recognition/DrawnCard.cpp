#include "tests/unit/recognition/DrawnCard.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QRawFont>

namespace licencedesk::test {

namespace {

constexpr double PixelsPerMm = 12;
constexpr QSizeF SizeMm(88, 60);
constexpr int CharactersOfAddressLine = 18;

struct Place
{
    FieldId field;
    ZoneKind kind;
    QString label;
    QPointF labelMm; ///< left, middle
    QPointF valueMm; ///< left, middle
    double heightMm;
    double widthMm;
    int lines = 1;
};

const std::vector<Place> &places()
{
    static const std::vector<Place> all = {
        {FieldId::LicenceNumber,
         ZoneKind::Number,
         QStringLiteral("证号"),
         {25, 13},
         {36, 13.3},
         3,
         34},
        {FieldId::Name, ZoneKind::Name, QStringLiteral("姓名"), {4, 18}, {13, 18.2}, 3.5, 24},
        {FieldId::Sex,
         ZoneKind::ClosedList,
         QStringLiteral("性别"),
         {39, 18.6},
         {46.9, 19.3},
         3,
         5},
        {FieldId::Nationality,
         ZoneKind::ClosedList,
         QStringLiteral("国籍"),
         {55, 18.6},
         {63.7, 19.3},
         3,
         18},
        {FieldId::Address,
         ZoneKind::Address,
         QStringLiteral("住址"),
         {4, 25.4},
         {16.7, 26.1},
         2.85,
         66,
         2},
        {FieldId::BirthDate,
         ZoneKind::Date,
         QStringLiteral("出生日期"),
         {24, 35.5},
         {36.3, 36.2},
         2.5,
         20},
        {FieldId::VehicleClass,
         ZoneKind::Classes,
         QStringLiteral("准驾车型"),
         {24, 42.4},
         {42.4, 43.1},
         3,
         15},
        {FieldId::ValidPeriod,
         ZoneKind::DateRange,
         QStringLiteral("有效期限"),
         {4, 51.3},
         {17.5, 52},
         2.5,
         42},
    };
    return all;
}

QFont fontOf(const QString &family, double emMm)
{
    QFont font(family);
    font.setPixelSize(qRound(emMm * PixelsPerMm));
    return font;
}

void drawText(QPainter &painter, const QFont &font, QPointF leftMiddleMm, const QString &text)
{
    painter.setFont(font);
    const double em = font.pixelSize();
    painter.drawText(QRectF(leftMiddleMm * PixelsPerMm - QPointF(0, em), QSizeF(2000, 2 * em)),
                     Qt::AlignVCenter | Qt::AlignLeft, text);
}

void drawSeal(QPainter &painter)
{
    painter.setPen(QPen(QColor(205, 40, 45), 5));
    painter.drawRect(QRectF(4 * PixelsPerMm, 31 * PixelsPerMm, 17 * PixelsPerMm, 17 * PixelsPerMm));
    const QStringList lines{QStringLiteral("样本省样本"), QStringLiteral("市公安局交"),
                            QStringLiteral("通警察支队")};
    for (int line = 0; line < lines.size(); ++line) {
        drawText(painter, fontOf(QStringLiteral("Noto Sans CJK SC"), 3), {5, 35 + 4.5 * line},
                 lines[line]);
    }
}

void drawValue(QPainter &painter, const CardDrawing &drawing, const Place &place)
{
    const QString value = drawing.values.at(place.field);
    const QFont font = fontOf(drawing.family, place.heightMm);
    painter.setPen(QColor(40, 38, 45));
    const int perLine = place.lines > 1 ? CharactersOfAddressLine : int(value.size());
    for (int line = 0; line * perLine < value.size(); ++line) {
        drawText(painter, font, place.valueMm + QPointF(0, 3.6 * line),
                 value.mid(line * perLine, perLine));
    }
}

} // namespace

CardLayout drawnLayout()
{
    CardLayout layout;
    layout.id = QStringLiteral("drawn");
    layout.sizeMm = SizeMm;
    for (const Place &place : places()) {
        layout.labels.push_back(
            {place.label,
             {place.labelMm - QPointF(0, 1.3), QSizeF(2.4 * double(place.label.size()), 2.6)}});
        const double height = place.heightMm + (place.lines - 1) * 3.6;
        layout.zones.push_back(
            {place.field,
             place.kind,
             {place.valueMm.x() - 1.8, place.valueMm.y() - place.heightMm / 2 - 1.8,
              place.widthMm + 3.6, height + 3.6},
             place.heightMm,
             place.lines});
    }
    layout.sealMm = {3, 30, 19, 19};
    return layout;
}

CardImage drawCard(const CardDrawing &drawing)
{
    QImage image((SizeMm * PixelsPerMm).toSize(), QImage::Format_RGB32);
    image.fill(QColor(214, 232, 205));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setPen(Qt::black);
    for (const Place &place : places()) {
        drawText(painter, fontOf(QStringLiteral("Noto Sans CJK SC"), 2.4), place.labelMm,
                 place.label);
    }
    if (drawing.seal) {
        drawSeal(painter);
    }
    const QPointF middle(image.width() / 2.0, image.height() / 2.0);
    painter.translate(middle + drawing.offsetMm * PixelsPerMm);
    painter.rotate(drawing.turnDegrees);
    painter.translate(-middle);
    for (const Place &place : places()) {
        if (drawing.values.contains(place.field)) {
            drawValue(painter, drawing, place);
        }
    }
    painter.end();
    return {image, PixelsPerMm, SizeMm, {}, PixelsPerMm};
}

bool canDraw(const CardDrawing &drawing)
{
    const QRawFont font = QRawFont::fromFont(fontOf(drawing.family, 3));
    for (const auto &[field, value] : drawing.values) {
        for (const QChar character : value) {
            if (!font.supportsCharacter(character)) {
                return false;
            }
        }
    }
    return true;
}

std::map<FieldId, QString> inventedValues()
{
    return {{FieldId::LicenceNumber, QStringLiteral("11010519491231002X")},
            {FieldId::Name, QStringLiteral("欧阳建国")},
            {FieldId::Sex, QStringLiteral("女")},
            {FieldId::Nationality, QStringLiteral("中国")},
            {FieldId::Address, QStringLiteral("江苏省南京市玄武区样本路0号3栋1204室北门")},
            {FieldId::BirthDate, QStringLiteral("1949-12-31")},
            {FieldId::VehicleClass, QStringLiteral("C1D")},
            {FieldId::ValidPeriod, QStringLiteral("2019-05-20 至 2029-05-20")}};
}

} // namespace licencedesk::test
