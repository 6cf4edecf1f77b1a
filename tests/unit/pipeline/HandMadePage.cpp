#include "tests/unit/pipeline/HandMadePage.h"

#include "fields/Interpret.h"

#include <algorithm>

namespace licencedesk::test {

namespace {

QString printed(FieldId field, const HandMade &person)
{
    switch (field) {
    case FieldId::LicenceNumber:
        return person.number;
    case FieldId::Name:
        return person.name;
    case FieldId::Sex:
        return QStringLiteral("女");
    case FieldId::Nationality:
        return QStringLiteral("中国");
    case FieldId::Address:
        return person.address;
    case FieldId::BirthDate:
        return person.birth;
    case FieldId::FirstIssueDate:
        return QStringLiteral("2016-05-20");
    case FieldId::VehicleClass:
        return QStringLiteral("C1");
    case FieldId::ValidPeriod:
        return QStringLiteral("2022-05-20至2032-05-20");
    case FieldId::IssuingAuthority:
        return QStringLiteral("北京市公安局公安交通管理局");
    case FieldId::FileNumber:
        return QStringLiteral("110100123456");
    default:
        return {};
    }
}

PageReading pageOf(const QString &layoutId, const HandMade &person)
{
    const CardLayout &layout = *findLayout(layoutId);
    PageReading page;
    page.layoutId = layoutId;
    page.page = layout.page;
    page.quality.sharpness = 0.8;
    for (const FieldZone &zone : layout.zones) {
        FieldReading reading;
        reading.field = zone.field;
        reading.kind = zone.kind;
        reading.boxMm = zone.boxMm;
        reading.legibility = 0.9;
        const QString text = printed(zone.field, person);
        if (!text.isEmpty()) {
            reading.lines = {lineOf(text, zone.boxMm)};
        }
        page.readings.push_back(reading);
    }
    interpretPage(page);
    return page;
}

} // namespace

LineReading lineOf(const QString &text, const QRectF &zoneMm, double claim)
{
    constexpr double StepMm = 2.6;
    LineReading line;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QRectF box(zoneMm.left() + 1 + double(i) * StepMm, zoneMm.center().y() - 1.2, 2.3,
                         2.4);
        line.characters.push_back({{{text.mid(i, 1), claim}}, box});
    }
    return line;
}

PageReading mainPage(const HandMade &person)
{
    return pageOf(QStringLiteral("cn-main-2012"), person);
}

PageReading duplicatePage(const HandMade &person)
{
    return pageOf(QStringLiteral("cn-duplicate"), person);
}

FieldReading &readingOf(PageReading &page, FieldId field)
{
    return *std::find_if(page.readings.begin(), page.readings.end(),
                         [field](const FieldReading &each) { return each.field == field; });
}

void readAs(PageReading &page, FieldId field, const QString &text, double claim)
{
    const FieldZone &zone = *findLayout(page.layoutId)->zone(field);
    readingOf(page, field).lines = {lineOf(text, zone.boxMm, claim)};
    interpretPage(page);
}

void interpretPage(PageReading &page)
{
    page.fields = interpret(page.readings, page.page, Today);
}

} // namespace licencedesk::test
