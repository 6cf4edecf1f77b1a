#include "tests/unit/exporting/SampleRecords.h"

#include <QTimeZone>

namespace licencedesk::test {

namespace {

const std::map<FieldId, QString> &mainValues()
{
    static const std::map<FieldId, QString> values = {
        {FieldId::LicenceNumber, QStringLiteral("11010519491231002X")},
        {FieldId::Name, QStringLiteral("样本花")},
        {FieldId::Sex, QStringLiteral("女")},
        {FieldId::Nationality, QStringLiteral("中国")},
        {FieldId::Address, QStringLiteral("北京市朝阳区样本路0号")},
        {FieldId::BirthDate, QStringLiteral("1949-12-31")},
        {FieldId::FirstIssueDate, QStringLiteral("2002-06-20")},
        {FieldId::VehicleClass, QStringLiteral("C1")},
        {FieldId::ValidFrom, QStringLiteral("2018-06-20")},
        {FieldId::ValidTo, QStringLiteral("长期")},
        {FieldId::IssuingAuthority, QStringLiteral("北京市公安局公安交通管理局")},
    };
    return values;
}

QDateTime utc(int hour)
{
    return {QDate(2026, 11, 21), QTime(hour, 30), QTimeZone::utc()};
}

FieldValue recognised(const QString &text, double confidence)
{
    FieldValue value;
    value.text = text;
    value.confidence = confidence;
    value.review = confidence < 0.9 ? ReviewReason::LowConfidence : ReviewReason::None;
    value.reading.boxMm = QRectF(35.34, 11.96, 30.0, 3.25);
    return value;
}

VerifiedPage mainPage()
{
    VerifiedPage page;
    page.layoutId = QStringLiteral("cn-main-2012");
    page.capturedAt = utc(2);
    for (const auto &[field, text] : mainValues()) {
        page.fields[field] = recognised(text, 0.99812);
    }
    page.evidence.sealFound = true;
    page.evidence.sealIsRed = true;
    page.evidence.glare = 0.25;
    page.evidence.shortSidePixels = 1200;
    page.evidence.editedPrint = true;
    page.evidence.ageSeconds = 75;
    page.evidence.sightings = {
        {SightingKind::EditedPrint, FieldId::Name, QRectF(11.5, 16.25, 14, 3.5)},
        {SightingKind::ScreenPattern, std::nullopt, QRectF(0, 0, 88, 60)}};
    return page;
}

VerifiedPage duplicatePage()
{
    VerifiedPage page;
    page.page = DocumentPage::Duplicate;
    page.layoutId = QStringLiteral("cn-duplicate");
    page.fields[FieldId::LicenceNumber] = recognised(QStringLiteral("11010519491231002X"), 0.97);
    page.fields[FieldId::FileNumber] = recognised(QStringLiteral("010012345678"), 0.6);
    return page;
}

PageReading reading(const VerifiedPage &page, const QPointF &topLeft)
{
    PageReading reading;
    reading.layoutId = page.layoutId;
    reading.page = page.page;
    reading.fields = page.fields;
    reading.evidence = page.evidence;
    reading.capturedAt = page.capturedAt;
    reading.quad.corners = {topLeft, topLeft + QPointF(1064.84, 3), topLeft + QPointF(1066, 728),
                            topLeft + QPointF(2, 725.25)};
    reading.card.sourcePixelsPerMm = 12.0976;
    reading.quality.sharpness = 0.71234;
    reading.quality.glare = 0.0125;
    reading.quality.warnings = QStringList{QStringLiteral("glare:id_num")};
    return reading;
}

} // namespace

LicenceRecord recordWith(const std::map<FieldId, QString> &values)
{
    VerifiedPage page;
    for (const auto &[field, text] : values) {
        page.fields[field] = operatorValue(text);
    }
    LicenceRecord record;
    record.id = QUuid::createUuid();
    record.pages = {page};
    record.rental.today = QDate(2026, 11, 21);
    return record;
}

LicenceRecord reviewedRecord()
{
    LicenceRecord record;
    record.id = QUuid(QStringLiteral("{6f0d3a3e-51f6-4f0c-9d2b-0c6a1c1d7a10}"));
    record.state = RecordState::Verified;
    record.pages = {mainPage(), duplicatePage()};
    FieldValue &name = record.pages.front().fields[FieldId::Name];
    name.candidates = QStringList{QStringLiteral("祥本花")};
    name = operatorValue(QStringLiteral("样本花"), name);
    record.edits.push_back({DocumentPage::Main, FieldId::Name, QStringLiteral("祥本花"),
                            QStringLiteral("样本花"), utc(3)});
    record.createdAt = utc(2);
    record.acceptedAt = utc(4);
    record.rental.today = QDate(2026, 11, 21);
    record.rental.end = QDate(2026, 12, 5);
    record.rental.vehicle = QStringLiteral("small-manual");
    record.rental.policy = defaultPolicy();
    record.report = verify(record.pages, record.rental);
    return record;
}

ReadResult readResult(bool withDuplicate)
{
    ReadResult result;
    result.file = QStringLiteral("扫描 1.jpg");
    result.pages.push_back(reading(mainPage(), QPointF(10.04, 20.06)));
    if (withDuplicate) {
        result.pages.push_back(reading(duplicatePage(), QPointF(1200, 20)));
        result.pages.back().quality.sharpness = 0.5;
        result.pages.back().quality.warnings.append(QStringLiteral("blur"));
    }
    RentalContext rental;
    rental.today = QDate(2026, 11, 21);
    rental.policy = defaultPolicy();
    result.report = verify({mainPage()}, rental);
    result.times = {12.34, 20.06, 5.0, 40.449, 1.0, 0.04};
    return result;
}

} // namespace licencedesk::test
