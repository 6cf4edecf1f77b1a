#include "card/CardRectifier.h"
#include "tests/specimens/Specimen.h"
#include "tests/support/TestMain.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImageReader>
#include <QtTest/QTest>

#include <algorithm>

using namespace licencedesk;
using namespace licencedesk::specimens;

namespace {

const QStringList Layouts = {QStringLiteral("cn-main-2012"), QStringLiteral("cn-main-2004"),
                             QStringLiteral("cn-duplicate"), QStringLiteral("cn-electronic")};

SpecimenOptions withLayout(const QString &layout)
{
    SpecimenOptions options;
    options.layoutId = layout;
    return options;
}

std::vector<FieldId> mandatoryFields(const QString &layout)
{
    if (layout == QStringLiteral("cn-duplicate")) {
        return {FieldId::LicenceNumber, FieldId::Name, FieldId::FileNumber, FieldId::Record};
    }
    std::vector<FieldId> fields = {FieldId::LicenceNumber, FieldId::Name,
                                   FieldId::Sex,           FieldId::Nationality,
                                   FieldId::BirthDate,     FieldId::FirstIssueDate,
                                   FieldId::VehicleClass,  FieldId::ValidTo};
    if (layout == QStringLiteral("cn-electronic")) {
        fields.insert(fields.end(), {FieldId::FileNumber, FieldId::Status, FieldId::Points,
                                     FieldId::CurrentTime, FieldId::GeneratedDate});
    } else {
        fields.insert(fields.end(), {FieldId::Address, FieldId::IssuingAuthority});
    }
    return fields;
}

bool isRed(QRgb colour)
{
    return qRed(colour) > qGreen(colour) + 30 && qRed(colour) > qBlue(colour) + 25;
}

constexpr int LeastInk = 6; // px in a column or row that belongs to the seal

/// The middle between the outermost red columns and rows of the seal's surroundings, mm.
QPointF sealCentre(const CardImage &card)
{
    constexpr QRectF AroundMm(1.5, 28.5, 23, 22);
    const QRect around = card.toPixel(AroundMm);
    std::map<int, int> columns;
    std::map<int, int> rows;
    for (int y = around.top(); y <= around.bottom(); ++y) {
        for (int x = around.left(); x <= around.right(); ++x) {
            if (isRed(card.image.pixel(x, y))) {
                ++columns[x];
                ++rows[y];
            }
        }
    }
    std::erase_if(columns, [](const auto &entry) { return entry.second < LeastInk; });
    std::erase_if(rows, [](const auto &entry) { return entry.second < LeastInk; });
    if (columns.empty() || rows.empty()) {
        return {};
    }
    return card.toMm({(columns.begin()->first + columns.rbegin()->first + 1) / 2.0,
                      (rows.begin()->first + rows.rbegin()->first + 1) / 2.0});
}

} // namespace

class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyConditionDrawsEveryLayout_data();
    void everyConditionDrawsEveryLayout();
    void theSameSeedGivesTheSameBytes_data();
    void theSameSeedGivesTheSameBytes();
    void differentSeedsGiveDifferentPeople();
    void theQuadIsWhereTheCardIs();
    void aFlatCardFillsItsPicture();
    void twoPagesBelongToOneLicence();
    void filesSayThatTheyAreSynthetic();
    void layoutsComeInLifelikeShares();
};

void PicturesTest::everyConditionDrawsEveryLayout_data()
{
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<QString>("layout");
    for (const Condition condition : AllConditions) {
        for (const QString &layout : Layouts) {
            QTest::addRow("%s %s", qPrintable(conditionKey(condition)), qPrintable(layout))
                << condition << layout;
        }
    }
}

void PicturesTest::everyConditionDrawsEveryLayout()
{
    QFETCH(Condition, condition);
    QFETCH(QString, layout);
    for (const quint64 seed : {1U, 2U}) {
        const Specimen specimen = makeSpecimen(condition, seed, withLayout(layout));
        QCOMPARE(specimen.image.format(), QImage::Format_RGB32);
        QCOMPARE(specimen.cards.size(), size_t(1));
        const SpecimenCard &card = specimen.cards.front();
        QCOMPARE(card.layoutId, layout);
        QVERIFY(isProper(card.quad));
        const QRectF picture = QRectF(specimen.image.rect()).adjusted(-0.5, -0.5, 0.5, 0.5);
        QVERIFY(picture.contains(toPolygon(card.quad).boundingRect()));
        for (const FieldId field : mandatoryFields(layout)) {
            QVERIFY2(!card.values.at(field).isEmpty(), qPrintable(fieldKey(field)));
        }
        const QRectF paper(QPointF(), card.sizeMm);
        for (const auto &[field, box] : card.boxesMm) {
            QVERIFY2(!box.isEmpty() && paper.contains(box), qPrintable(fieldKey(field)));
        }
    }
}

void PicturesTest::theSameSeedGivesTheSameBytes_data()
{
    QTest::addColumn<Condition>("condition");
    for (const Condition condition : AllConditions) {
        QTest::addRow("%s", qPrintable(conditionKey(condition))) << condition;
    }
}

void PicturesTest::theSameSeedGivesTheSameBytes()
{
    QFETCH(Condition, condition);
    const Specimen first = makeSpecimen(condition, 7);
    makeSpecimen(condition, 8); // leaves nothing behind that the next one could see
    const Specimen again = makeSpecimen(condition, 7);
    QVERIFY(!first.encoded.isEmpty());
    QCOMPARE(first.encoded, again.encoded);
    QCOMPARE(first.cards.front().values, again.cards.front().values);
}

void PicturesTest::differentSeedsGiveDifferentPeople()
{
    QSet<QString> numbers;
    for (quint64 seed = 0; seed < 12; ++seed) {
        const Specimen specimen = makeFlatCard(Layouts.first(), seed, 4);
        numbers.insert(specimen.cards.front().values.at(FieldId::LicenceNumber));
    }
    QCOMPARE(numbers.size(), 12);
}

void PicturesTest::theQuadIsWhereTheCardIs()
{
    constexpr double ToleranceMm =
        0.9; // light and the text of the seal pull the middle of its ink a little
    for (quint64 seed = 1; seed <= 10; ++seed) {
        const Specimen specimen = makeSpecimen(Condition::Photo, seed, withLayout(Layouts.first()));
        const SpecimenCard &card = specimen.cards.front();
        const CardImage flat = rectify(specimen.image, card.quad, card.sizeMm, 6);
        const QPointF miss = sealCentre(flat) - card.boxesMm.at(FieldId::IssuingAuthority).center();
        QVERIFY2(
            std::hypot(miss.x(), miss.y()) < ToleranceMm,
            qPrintable(QStringLiteral("seed %1: %2, %3 mm").arg(seed).arg(miss.x()).arg(miss.y())));
    }
}

void PicturesTest::aFlatCardFillsItsPicture()
{
    const Specimen specimen = makeFlatCard(Layouts.first(), 5, 10);
    QCOMPARE(specimen.image.size(), QSize(880, 600));
    QCOMPARE(specimen.cards.front().quad.corners[2], QPointF(880, 600));
}

void PicturesTest::twoPagesBelongToOneLicence()
{
    SpecimenOptions options;
    options.twoPages = true;
    for (quint64 seed = 1; seed <= 6; ++seed) {
        const Specimen specimen = makeSpecimen(Condition::Photo, seed, options);
        QCOMPARE(specimen.cards.size(), size_t(2));
        const SpecimenCard &main = specimen.cards[0];
        const SpecimenCard &duplicate = specimen.cards[1];
        QCOMPARE(duplicate.layoutId, QStringLiteral("cn-duplicate"));
        QCOMPARE(main.values.at(FieldId::LicenceNumber),
                 duplicate.values.at(FieldId::LicenceNumber));
        QVERIFY(intersectionOverUnion(main.quad, duplicate.quad) < 0.001);
        for (const SpecimenCard &card : specimen.cards) {
            QVERIFY(QRectF(specimen.image.rect()).contains(toPolygon(card.quad).boundingRect()));
        }
    }
}

void PicturesTest::filesSayThatTheyAreSynthetic()
{
    for (const quint64 seed : {1U, 2U, 3U, 4U, 5U, 6U}) { // JPEG and PNG are among them
        QByteArray bytes = makeSpecimen(Condition::Scan, seed).encoded;
        QBuffer buffer(&bytes);
        QImageReader reader(&buffer);
        const QImage image = reader.read();
        QCOMPARE(image.text(QStringLiteral("synthetic")), QStringLiteral("true"));
    }
}

void PicturesTest::layoutsComeInLifelikeShares()
{
    QMap<QString, int> seen;
    for (quint64 seed = 0; seed < 40; ++seed) {
        ++seen[makeSpecimen(Condition::Scan, seed).cards.front().layoutId];
    }
    QCOMPARE(seen.size(), 4);
    QVERIFY(seen.value(Layouts.first()) > 20);
}

LICENCEDESK_TEST_MAIN(PicturesTest)
#include "PicturesTest.moc"
