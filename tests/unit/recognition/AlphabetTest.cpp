#include "recognition/Alphabet.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

namespace {

LineReading lineOf(const QString &text, double confidence = 0.9)
{
    LineReading line;
    for (const QChar character : text) {
        line.characters.push_back({{{character, confidence}}, {}});
    }
    return line;
}

} // namespace

class AlphabetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lookalikesAreRead_data();
    void lookalikesAreRead();
    void candidateInsideComesFirst();
    void characterOutsideIsKeptButNotTrusted();
    void openZonesAreLeftAlone();
    void shortNumbersMayBePassports();
    void anySmallMarkInsideANameIsItsDot();
    void marksAtTheEndsOfALineAreDropped();
};

void AlphabetTest::lookalikesAreRead_data()
{
    QTest::addColumn<QString>("seen");
    QTest::addColumn<ZoneKind>("kind");
    QTest::addColumn<QString>("meant");
    QTest::newRow("l after C is a one")
        << QStringLiteral("Cl") << ZoneKind::Classes << QStringLiteral("C1");
    QTest::newRow("Z after B is a two")
        << QStringLiteral("BZ") << ZoneKind::Classes << QStringLiteral("B2");
    QTest::newRow("8 before a digit is a B")
        << QStringLiteral("82") << ZoneKind::Classes << QStringLiteral("B2");
    QTest::newRow("0 is a D among classes")
        << QStringLiteral("C10") << ZoneKind::Classes << QStringLiteral("C1D");
    QTest::newRow("O is a nought in a number")
        << QStringLiteral("1O") << ZoneKind::FileNumber << QStringLiteral("10");
    QTest::newRow("small x ends a number")
        << QStringLiteral("11010519491231002x") << ZoneKind::Number
        << QStringLiteral("11010519491231002X");
    QTest::newRow("full width") << QStringLiteral("２０") << ZoneKind::FileNumber
                                << QStringLiteral("20");
    QTest::newRow("a Chinese one between digits is a dash")
        << QStringLiteral("05一20") << ZoneKind::Date << QStringLiteral("05-20");
}

void AlphabetTest::lookalikesAreRead()
{
    QFETCH(QString, seen);
    QFETCH(ZoneKind, kind);
    QFETCH(QString, meant);
    const LineReading restricted = restrictedTo(lineOf(seen), kind);
    QCOMPARE(restricted.text(), meant);
    QVERIFY(restricted.confidence() <= 0.9);
}

void AlphabetTest::candidateInsideComesFirst()
{
    const LineReading line{{{{{QStringLiteral("女"), 0.6}, {QStringLiteral("7"), 0.2}}, {}}}};
    const LineReading restricted = restrictedTo(line, ZoneKind::FileNumber);
    QCOMPARE(restricted.text(), QStringLiteral("7"));
    QCOMPARE(restricted.confidence(), 0.2);
    QCOMPARE(restricted.characters.front().candidates.size(), std::size_t(2));
}

void AlphabetTest::characterOutsideIsKeptButNotTrusted()
{
    const LineReading line{{{{{QStringLiteral("女"), 0.99}}, {}}}};
    const LineReading restricted = restrictedTo(line, ZoneKind::FileNumber);
    QCOMPARE(restricted.text(), QStringLiteral("女"));
    QVERIFY(restricted.confidence() <= 0.2);
}

void AlphabetTest::openZonesAreLeftAlone()
{
    const LineReading line{{{{{QStringLiteral("O"), 0.5}, {QStringLiteral("0"), 0.4}}, {}}}};
    QCOMPARE(restrictedTo(line, ZoneKind::Name), line);
    QCOMPARE(restrictedTo(line, ZoneKind::Address), line);
}

void AlphabetTest::shortNumbersMayBePassports()
{
    QCOMPARE(restrictedTo(lineOf(QStringLiteral("S21818444")), ZoneKind::Number).text(),
             QStringLiteral("S21818444"));
}

void AlphabetTest::anySmallMarkInsideANameIsItsDot()
{
    for (const char16_t mark : u".:`“・") {
        if (mark != 0) {
            const QString name = QStringLiteral("卓玛") + QChar(mark) + QStringLiteral("央金");
            QCOMPARE(restrictedTo(lineOf(name), ZoneKind::Name).text(),
                     QStringLiteral("卓玛·央金"));
        }
    }
    QCOMPARE(restrictedTo(lineOf(QStringLiteral("J.SMITH")), ZoneKind::Name).text(),
             QStringLiteral("J.SMITH"));
}

void AlphabetTest::marksAtTheEndsOfALineAreDropped()
{
    QCOMPARE(restrictedTo(lineOf(QStringLiteral("范希雪.")), ZoneKind::Name).text(),
             QStringLiteral("范希雪"));
    QCOMPARE(restrictedTo(lineOf(QStringLiteral("，桃源镇新民村，")), ZoneKind::Address).text(),
             QStringLiteral("桃源镇新民村"));
    QCOMPARE(restrictedTo(lineOf(QStringLiteral("--2023-03-26至长期")), ZoneKind::DateRange).text(),
             QStringLiteral("2023-03-26至长期"));
    QCOMPARE(restrictedTo(lineOf(QStringLiteral("换领新驾驶证。")), ZoneKind::FreeText).text(),
             QStringLiteral("换领新驾驶证。"));
    QCOMPARE(restrictedTo(lineOf(QStringLiteral("新民村(东)")), ZoneKind::Address).text(),
             QStringLiteral("新民村(东)"));
}

LICENCEDESK_TEST_MAIN(AlphabetTest)
#include "AlphabetTest.moc"
