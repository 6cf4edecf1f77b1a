#include "fields/AddressLines.h"
#include "fields/Interpret.h"
#include "tests/support/TestMain.h"
#include "tests/unit/fields/OcrChannel.h"

#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

struct PrintedLine
{
    QString text;
    double confidence = 0.97;
    double leftMm = 17;
};

LineReading lineOf(const PrintedLine &printed)
{
    LineReading line;
    double x = printed.leftMm;
    for (const QChar each : printed.text) {
        line.characters.push_back({{{each, printed.confidence}}, QRectF(x, 25, 2.8, 2.8)});
        x += 2.85;
    }
    return line;
}

FieldReading addressOf(const std::vector<PrintedLine> &lines)
{
    FieldReading reading;
    reading.field = FieldId::Address;
    reading.kind = ZoneKind::Address;
    reading.legibility = 1;
    for (const PrintedLine &each : lines) {
        reading.lines.push_back(lineOf(each));
    }
    return reading;
}

QString interpreted(const FieldReading &reading)
{
    const LicenceFields fields = interpret({reading}, DocumentPage::Main, QDate(2026, 11, 21));
    return fieldText(fields, FieldId::Address);
}

const QString Full = QStringLiteral("河北省邯郸市丛台区滨海街道新民村十二组一百号");

} // namespace

class AddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheAddressStays_data();
    void onlyTheAddressStays();
    void aGapIsDoubted();
    void aFullLineThatEndsWithADigitIsDoubted();
    void commonCharactersBeatTheirLookalikes_data();
    void commonCharactersBeatTheirLookalikes();
    void aClearRareCharacterStays();
    void nothingIsPutInThatWasNotOffered();
    void theRecordKeepsItsChineseComma();
};

void AddressTest::onlyTheAddressStays_data()
{
    QTest::addColumn<QString>("second");
    QTest::addColumn<double>("confidence");
    QTest::addColumn<double>("left");
    QTest::addColumn<bool>("stays");
    QTest::newRow("a well-read second line stays")
        << QStringLiteral("三单元") << 0.95 << 17.0 << true;
    QTest::newRow("a badly read one at the left edge of a full line stays, to be looked at")
        << QStringLiteral("三单元") << 0.4 << 17.3 << true;
    QTest::newRow("ground pattern off the left edge goes")
        << QStringLiteral("宜、1") << 0.3 << 14.1 << false;
    QTest::newRow("a birth date of the row below goes")
        << QStringLiteral("1955-12-07") << 0.96 << 37.0 << false;
    QTest::newRow("a lone hyphen after a full line stays")
        << QStringLiteral("-") << 0.95 << 17.1 << true;
    QTest::newRow("a piece of it goes too") << QStringLiteral("99-03-08") << 0.97 << 39.0 << false;
    QTest::newRow("a corner of the seal's frame goes")
        << QStringLiteral("-1") << 0.97 << 14.2 << false;
    QTest::newRow("a room number at the left edge stays")
        << QStringLiteral("2-1601") << 0.97 << 17.2 << true;
    QTest::newRow("its digits alone go too") << QStringLiteral("19730329") << 0.9 << 37.0 << false;
}

void AddressTest::onlyTheAddressStays()
{
    QFETCH(QString, second);
    QFETCH(double, confidence);
    QFETCH(double, left);
    QFETCH(bool, stays);
    const FieldReading own = withoutForeignLines(addressOf({{Full}, {second, confidence, left}}));
    QCOMPARE(own.text(), stays ? Full + second : Full);
}

void AddressTest::aGapIsDoubted()
{
    FieldReading reading = addressOf({{QStringLiteral("河北省邯郸市丛台区人民路6号")}});
    QVERIFY(!looksIncomplete(reading));
    auto &characters = reading.lines.front().characters;
    characters.erase(characters.begin() + 9, characters.begin() + 11);
    QVERIFY(looksIncomplete(reading));
}

void AddressTest::aFullLineThatEndsWithADigitIsDoubted()
{
    const QString head = QStringLiteral("河北省邯郸市丛台区滨海街道新民村十二组");
    QVERIFY(looksIncomplete(addressOf({{head + QStringLiteral("26")}})));
    QVERIFY(!looksIncomplete(addressOf({{head + QStringLiteral("26")}, {QStringLiteral("02室")}})));
    QVERIFY(!looksIncomplete(addressOf({{head + QStringLiteral("号")}})));
}

void AddressTest::commonCharactersBeatTheirLookalikes_data()
{
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("alternative"); ///< of the last character
    QTest::addColumn<QString>("expected");
    const QString head = QStringLiteral("河北省邯郸市丛台区人民路");
    QTest::newRow("号, not 歹") << head + QStringLiteral("6歹") << QStringLiteral("号")
                                << head + QStringLiteral("6号");
    QTest::newRow("室, not 宝") << head + QStringLiteral("6宝") << QStringLiteral("室")
                                << head + QStringLiteral("6室");
    QTest::newRow("zero after digits")
        << head + QStringLiteral("12O") << QStringLiteral("0") << head + QStringLiteral("120");
    QTest::newRow("O in a word") << head + QStringLiteral("SOH0") << QStringLiteral("O")
                                 << head + QStringLiteral("SOHO");
    QTest::newRow("one after a lone capital")
        << head + QStringLiteral("AI") << QStringLiteral("1") << head + QStringLiteral("A1");
}

void AddressTest::commonCharactersBeatTheirLookalikes()
{
    QFETCH(QString, read);
    QFETCH(QString, alternative);
    QFETCH(QString, expected);
    FieldReading reading = addressOf({{read}});
    CharacterReading &last = reading.lines.front().characters.back();
    last.candidates = {{last.candidates.front().text, 0.55}, {alternative, 0.4}};
    QCOMPARE(interpreted(reading), expected);
}

void AddressTest::aClearRareCharacterStays()
{
    FieldReading reading = addressOf({{QStringLiteral("河北省邯郸市丛台区鹭江路6号")}});
    CharacterReading &rare = reading.lines.front().characters[9];
    rare.candidates = {{QStringLiteral("鹭"), 0.96}, {QStringLiteral("路"), 0.02}};
    QCOMPARE(interpreted(reading), QStringLiteral("河北省邯郸市丛台区鹭江路6号"));
}

void AddressTest::nothingIsPutInThatWasNotOffered()
{
    // 丛台区 is what the table has; 从 was read, and 丛 is no candidate.
    const QString read = QStringLiteral("河北省邯郸市从台区人民路6号");
    QCOMPARE(interpreted(addressOf({{read}})), read);
}

void AddressTest::theRecordKeepsItsChineseComma()
{
    const FieldReading reading = clearReading(FieldId::Record, ZoneKind::FreeText,
                                              QStringLiteral("无记分的,免予本次审验。"));
    const LicenceFields fields = interpret({reading}, DocumentPage::Duplicate, QDate(2026, 11, 21));
    QCOMPARE(fieldText(fields, FieldId::Record), QStringLiteral("无记分的，免予本次审验。"));
}

LICENCEDESK_TEST_MAIN(AddressTest)
#include "AddressTest.moc"
