#include "recognition/Alphabet.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

class AlphabetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lookalikesAreRead_data();
    void lookalikesAreRead();
    void candidateInsideComesFirst();
    void characterOutsideIsKeptButNotTrusted();
    void openZonesAreLeftAlone();
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
        << QStringLiteral("1O") << ZoneKind::Number << QStringLiteral("10");
    QTest::newRow("small x") << QStringLiteral("2x") << ZoneKind::Number << QStringLiteral("2X");
    QTest::newRow("full width") << QStringLiteral("２０") << ZoneKind::Number
                                << QStringLiteral("20");
    QTest::newRow("a Chinese one between digits is a dash")
        << QStringLiteral("05一20") << ZoneKind::Date << QStringLiteral("05-20");
}

void AlphabetTest::lookalikesAreRead()
{
    QFETCH(QString, seen);
    QFETCH(ZoneKind, kind);
    QFETCH(QString, meant);
    LineReading line;
    for (const QChar character : seen) {
        line.characters.push_back({{{character, 0.9}}, {}});
    }
    const LineReading restricted = restrictedTo(line, kind);
    QCOMPARE(restricted.text(), meant);
    QVERIFY(restricted.confidence() <= 0.9);
}

void AlphabetTest::candidateInsideComesFirst()
{
    const LineReading line{{{{{QStringLiteral("女"), 0.6}, {QStringLiteral("7"), 0.2}}, {}}}};
    const LineReading restricted = restrictedTo(line, ZoneKind::Number);
    QCOMPARE(restricted.text(), QStringLiteral("7"));
    QCOMPARE(restricted.confidence(), 0.2);
    QCOMPARE(restricted.characters.front().candidates.size(), std::size_t(2));
}

void AlphabetTest::characterOutsideIsKeptButNotTrusted()
{
    const LineReading line{{{{{QStringLiteral("女"), 0.99}}, {}}}};
    const LineReading restricted = restrictedTo(line, ZoneKind::Number);
    QCOMPARE(restricted.text(), QStringLiteral("女"));
    QVERIFY(restricted.confidence() <= 0.2);
}

void AlphabetTest::openZonesAreLeftAlone()
{
    const LineReading line{{{{{QStringLiteral("O"), 0.5}, {QStringLiteral("0"), 0.4}}, {}}}};
    QCOMPARE(restrictedTo(line, ZoneKind::Name), line);
    QCOMPARE(restrictedTo(line, ZoneKind::Address), line);
}

LICENCEDESK_TEST_MAIN(AlphabetTest)
#include "tst_alphabet.moc"
