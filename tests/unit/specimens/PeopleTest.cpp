// Invented people must agree with themselves: what the generator gets wrong, the bench would count
// against the reader.

#include "tests/specimens/People.h"
#include "fields/LicenceNumber.h"
#include "fields/Regions.h"
#include "fields/VehicleClasses.h"
#include "tests/specimens/Glyphs.h"
#include "tests/specimens/Tables.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QtTest/QTest>

#include <algorithm>

using namespace licencedesk;
using namespace licencedesk::specimens;

namespace {

constexpr int People = 600;
const QDate Today(2026, 11, 21);

Licence person(int index, Edition edition = Edition::Current)
{
    Random random(static_cast<quint64>(index) + 1);
    return makeLicence(random, Today, edition);
}

bool isCitizen(const Licence &licence)
{
    return licence.nationality == QStringLiteral("中国");
}

} // namespace

class PeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAgreeWithBirthSexAndCheckDigit();
    void placesAreInTheRegionTable();
    void datesFollowTheIssuingSystem_data();
    void datesFollowTheIssuingSystem();
    void classesAreInOfficialOrderAndNotImplied();
    void someAreForeignSomeHaveExpiredSomeAreLongTerm();
    void everyCharacterCanBeDrawn();
    void addressesFitTheCard();
};

void PeopleTest::numbersAgreeWithBirthSexAndCheckDigit()
{
    int checked = 0;
    for (int i = 0; i < People; ++i) {
        const Licence licence = person(i);
        const auto number = parseLicenceNumber(licence.number);
        QVERIFY2(number, qPrintable(licence.number));
        if (number->isEighteen()) {
            QCOMPARE(number->checkDigitFits(), std::optional(true));
            QCOMPARE(number->birthDate(), std::optional(licence.birth));
            QCOMPARE(number->sex() == Sex::Female, licence.female);
            ++checked;
        }
        QCOMPARE(licence.fileNumber.size(), 12);
    }
    QVERIFY(checked > People * 9 / 10);
}

void PeopleTest::placesAreInTheRegionTable()
{
    for (const Place &place : places()) {
        const Region *region = findRegion(place.code);
        QVERIFY2(region, qPrintable(place.code));
        QCOMPARE(provinceName(place.code), place.province);
        const QString name = place.county.isEmpty() ? place.prefecture : place.county;
        const bool known = std::any_of(region->names.begin(), region->names.end(),
                                       [&](const RegionName &entry) { return entry.name == name; });
        QVERIFY2(known, qPrintable(place.code + u' ' + name));
    }
}

void PeopleTest::datesFollowTheIssuingSystem_data()
{
    QTest::addColumn<bool>("older");
    QTest::newRow("edition of 2012") << false;
    QTest::newRow("older edition") << true;
}

void PeopleTest::datesFollowTheIssuingSystem()
{
    QFETCH(bool, older);
    for (int i = 0; i < People; ++i) {
        const Licence licence = person(i, older ? Edition::Older : Edition::Current);
        QVERIFY(licence.birth.addYears(18) <= licence.firstIssue);
        QVERIFY(licence.firstIssue <= licence.validFrom);
        QVERIFY(licence.validFrom <= Today);
        const int held = licence.validFrom.year() - licence.firstIssue.year();
        QCOMPARE(licence.firstIssue.addYears(held), licence.validFrom);
        if (licence.validTo) {
            QVERIFY(licence.termYears == 6 || licence.termYears == 10);
            QCOMPARE(licence.firstIssue.addYears(held + licence.termYears), *licence.validTo);
        } else {
            QVERIFY(held >= 16);
        }
    }
}

void PeopleTest::classesAreInOfficialOrderAndNotImplied()
{
    for (int i = 0; i < People; ++i) {
        const QString text = person(i).classes;
        const auto classes = parseVehicleClasses(text);
        QVERIFY2(classes, qPrintable(text));
        QVERIFY2(classes->isInOfficialOrder(), qPrintable(text));
        QVERIFY2(classes->implied().isEmpty(), qPrintable(text));
        QCOMPARE(classes->text(), text);
    }
}

void PeopleTest::someAreForeignSomeHaveExpiredSomeAreLongTerm()
{
    int foreign = 0;
    int expired = 0;
    int longTerm = 0;
    for (int i = 0; i < People; ++i) {
        const Licence licence = person(i);
        foreign += isCitizen(licence) ? 0 : 1;
        expired += licence.validTo && *licence.validTo < Today ? 1 : 0;
        longTerm += licence.validTo ? 0 : 1;
    }
    QVERIFY(foreign > 0 && foreign < People / 10);
    QVERIFY(expired > 0 && expired < People / 10);
    QVERIFY(longTerm > People / 20 && longTerm < People * 2 / 3);
}

void PeopleTest::everyCharacterCanBeDrawn()
{
    QString all = givenNameCharacters() + rareNameCharacters() + surnames().join(QString()) +
                  compoundSurnames().join(QString()) + minorityNames().join(QString()) +
                  placeRows().join(QString()) + roadNames().join(QString()) +
                  townNames().join(QString()) + villageNames().join(QString()) +
                  estateNames().join(QString()) + foreignNationalities().join(QString());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    for (const uint code : all.toUcs4()) {
        const auto character = static_cast<char32_t>(code);
        QVERIFY2(canDraw(hanziFamilies().first(), character),
                 qPrintable(QString::number(code, 16)));
        QVERIFY(!glyph(hanziFamilies().first(), character).outline.isEmpty());
    }
}

void PeopleTest::addressesFitTheCard()
{
    constexpr qsizetype LongestAddress = 36; // two lines of the card
    for (int i = 0; i < People; ++i) {
        const QString address = person(i).address;
        QVERIFY(!address.isEmpty());
        QVERIFY2(address.size() <= LongestAddress, qPrintable(address));
    }
}

LICENCEDESK_TEST_MAIN(PeopleTest)
#include "PeopleTest.moc"
