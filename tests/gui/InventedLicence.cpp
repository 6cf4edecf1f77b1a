#include "tests/gui/InventedLicence.h"

#include "fields/LicenceNumber.h"
#include "layout/CardLayout.h"

#include <QPainter>

#include <utility>
#include <vector>

namespace licencedesk::test {

namespace {

using Values = std::vector<std::pair<FieldId, QString>>;

constexpr double PixelsPerMm = 8;

FieldId zoneOf(FieldId field, const CardLayout &layout)
{
    const bool ofPeriod = field == FieldId::ValidFrom || field == FieldId::ValidTo;
    return ofPeriod && layout.zone(FieldId::ValidPeriod) ? FieldId::ValidPeriod : field;
}

FieldReading readingOf(FieldId zone, const QString &text, const CardLayout &layout)
{
    FieldReading reading;
    reading.field = zone;
    if (const FieldZone *place = layout.zone(zone)) {
        reading.kind = place->kind;
        reading.boxMm = place->boxMm;
    }
    LineReading line;
    for (const QChar character : text) {
        line.characters.push_back({{{QString(character), 0.99}}, {}});
    }
    reading.lines = {line};
    reading.legibility = 1;
    return reading;
}

FieldValue sureValue(const QString &text, const FieldReading &reading)
{
    FieldValue value;
    value.text = text;
    value.confidence = 0.999;
    value.review = ReviewReason::None;
    value.characterConfidence.assign(static_cast<std::size_t>(text.size()), 0.999);
    value.reading = reading;
    return value;
}

CardImage drawnCard(const CardLayout &layout, const std::vector<FieldReading> &readings)
{
    CardImage card;
    card.pixelsPerMm = PixelsPerMm;
    card.sourcePixelsPerMm = 12;
    card.sizeMm = layout.sizeMm;
    card.image = QImage((layout.sizeMm * PixelsPerMm).toSize(), QImage::Format_RGB32);
    card.image.fill(QColor(0xe0, 0xee, 0xe2));
    QPainter painter(&card.image);
    painter.setPen(QColor(0xb0, 0x30, 0x30));
    painter.drawText(card.image.rect(), Qt::AlignBottom | Qt::AlignRight,
                     QStringLiteral("样本 SPECIMEN"));
    painter.setPen(Qt::black);
    for (const FieldReading &reading : readings) {
        const QRect place = card.toPixel(reading.boxMm);
        painter.drawText(place, Qt::AlignCenter, reading.text());
    }
    return card;
}

PageReading pageOf(const QString &layoutId, const Values &values)
{
    const CardLayout *layout = findLayout(layoutId);
    Q_ASSERT(layout);
    PageReading page;
    page.layoutId = layoutId;
    page.page = layout->page;
    for (const auto &[field, text] : values) {
        const FieldReading reading = readingOf(zoneOf(field, *layout), text, *layout);
        page.fields[field] = sureValue(text, reading);
        if (field != FieldId::ValidTo || !layout->zone(FieldId::ValidPeriod)) {
            page.readings.push_back(reading);
        }
    }
    page.card = drawnCard(*layout, page.readings);
    page.quad = {{QPointF(100, 80), QPointF(1100, 90), QPointF(1090, 770), QPointF(95, 760)}};
    page.card.quad = page.quad;
    page.evidence.sealFound = true;
    page.evidence.sealIsRed = true;
    page.evidence.shortSidePixels = 900;
    return page;
}

} // namespace

QString inventedNumber()
{
    const QString first = QStringLiteral("11010519900307881"); // odd: male
    return first + numberCheckDigit(first);
}

PageReading inventedMainPage()
{
    return pageOf(QStringLiteral("cn-main-2012"),
                  {{FieldId::LicenceNumber, inventedNumber()},
                   {FieldId::Name, QStringLiteral("张本嵘")},
                   {FieldId::Sex, QStringLiteral("男")},
                   {FieldId::Nationality, QStringLiteral("中国")},
                   {FieldId::Address, QStringLiteral("北京市朝阳区样本路0号院3号楼")},
                   {FieldId::BirthDate, QStringLiteral("1990-03-07")},
                   {FieldId::FirstIssueDate, QStringLiteral("2013-05-20")},
                   {FieldId::VehicleClass, QStringLiteral("C1")},
                   {FieldId::ValidFrom, QStringLiteral("2019-05-20")},
                   {FieldId::ValidTo, QStringLiteral("2029-05-20")},
                   {FieldId::IssuingAuthority, QStringLiteral("北京市公安局公安交通管理局")}});
}

PageReading inventedMainPageWithDoubtfulName()
{
    PageReading page = inventedMainPage();
    FieldValue &name = page.fields[FieldId::Name];
    name.text = QStringLiteral("张本蝶");
    name.confidence = 0.6;
    name.review = ReviewReason::LowConfidence;
    name.characterConfidence = {0.999, 0.999, 0.6};
    name.candidates = {QStringLiteral("张本嵘"), QStringLiteral("张本蠂")};
    return page;
}

PageReading inventedDuplicatePage()
{
    return pageOf(
        QStringLiteral("cn-duplicate"),
        {{FieldId::LicenceNumber, inventedNumber()},
         {FieldId::Name, QStringLiteral("张本嵘")},
         {FieldId::FileNumber, QStringLiteral("110100123456")},
         {FieldId::Record, QStringLiteral("请于2029年05月20日前九十日内申请换领新驾驶证")}});
}

Frame inventedPhotograph()
{
    Frame frame;
    frame.image = QImage(1200, 860, QImage::Format_RGB32);
    frame.image.fill(QColor(0x80, 0x78, 0x70));
    frame.name = QStringLiteral("specimen");
    return frame;
}

} // namespace licencedesk::test
