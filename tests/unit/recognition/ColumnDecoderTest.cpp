#include "recognition/ColumnDecoder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace licencedesk;

namespace {

/// One column: "x" is x at 0.9, "x|y" hesitates between both, "_" is blank, "?" knows nothing.
NetColumn column(const QString &text)
{
    if (text == QLatin1String("_")) {
        return {0.97, {}};
    }
    if (text == QLatin1String("?")) {
        return {0.3, {{QStringLiteral("乙"), 0.02}}};
    }
    NetColumn made{0.03, {}};
    const QStringList parts = text.split(u'|');
    const double first = parts.size() > 1 ? 0.55 : 0.9;
    for (const QString &part : parts) {
        made.characters.push_back({part, made.characters.empty() ? first : 0.35});
    }
    return made;
}

/// Columns written with blanks between them.
NetColumns columns(const QString &written)
{
    NetColumns all;
    for (const QString &each : written.split(u' ', Qt::SkipEmptyParts)) {
        all.push_back(column(each));
    }
    return all;
}

/// One letter a column of the net: # is ink from top to bottom, . is paper.
std::vector<InkColumn> ink(const QString &written)
{
    std::vector<InkColumn> all;
    for (const QChar each : written) {
        const InkColumn pixel = each == u'#' ? InkColumn{0, 6, 5, 27} : InkColumn{};
        all.insert(all.end(), NetColumn::Width, pixel);
    }
    return all;
}

QString text(const QString &written, const QString &inked, ZoneKind kind = ZoneKind::FreeText)
{
    return decodeColumns(columns(written), ink(inked), kind).text();
}

} // namespace

class ColumnDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsBecomeText_data();
    void columnsBecomeText();
    void dissentAtTheSamePlaceIsACandidateAndADoubt();
    void hesitationIsKeptAsCandidates();
    void likelyNothingIsACandidate();
    void inkThatNobodyNamedCostsTheNeighboursTheirTrust();
    void inkWithAnIdeaBecomesADoubtfulCharacter();
    void aLabelsRimAboveIsNoInk();
    void boxesAreTightAroundTheInk();
    void latinWordsKeepTheirGap();
    void emptyLinesStayEmpty();
};

void ColumnDecoderTest::columnsBecomeText_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("inked");
    QTest::addColumn<ZoneKind>("kind");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *written, const char *inked, ZoneKind kind,
                        const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(written) << QString::fromUtf8(inked) << kind
                            << QString::fromUtf8(expected);
    };
    row("two characters with a blank between", "_ _ 王 王 _ _ _ _ 伟 伟 _ _", "##############",
        ZoneKind::Name, "王伟");
    row("one doubled at its edges is one", "_ 王 ? ? 王 _ _", ".#####.", ZoneKind::FreeText, "王");
    row("a doubled digit with a blank between is two", "_ 1 _ _ 1 _", "######", ZoneKind::Date,
        "11");
    row("two of the same, a way apart, with paper between, are two", "_ 人 人 ? ? ? ? 人 人 _ _",
        ".#####.####.", ZoneKind::FreeText, "人人");
    row("two different ones at the same place are the stronger", "_ 人 人|入 入 _ _", ".#####",
        ZoneKind::FreeText, "人");
    row("digits stand closer than hanzi", "_ 2 _ _ 0 _ _ 1 _ _ 9 _", "############", ZoneKind::Date,
        "2019");
    row("letters in a date are the digits they look like", "_ Z _ _ O _ _ l _ _ q _",
        "############", ZoneKind::Date, "2019");
    row("letters in a passport's number stay", "_ O _ _ 1 _ _ 2 _", ".########", ZoneKind::Number,
        "O12");
    row("a name has no digits", "_ 0 _ _ _ L _ _ _ G _ _ _ a _", "###############", ZoneKind::Name,
        "OLGA");
    row("a zero among letters is an O", "_ S _ _ 0 _ _ H _ _ 0 _", "############",
        ZoneKind::Address, "SOHO");
    row("an O among digits is a zero", "_ 1 _ _ 2 _ _ O _ _ 4 _", "############", ZoneKind::Address,
        "1204");
    row("a small letter in an address is a digit", "_ 5 _ _ q _ _ _ 号 号 _ _", "#############",
        ZoneKind::Address, "59号");
    row("a hyphen begins the second line of an address", "_ - _ _ 8 _ _ 0 _ _ 4 _", "############",
        ZoneKind::Address, "-804");
    row("a half-believed mark on white paper is none", "_ 王 王 _ _ _ _ -|. _ _", ".####.......",
        ZoneKind::Name, "王");
}

void ColumnDecoderTest::columnsBecomeText()
{
    QFETCH(QString, written);
    QFETCH(QString, inked);
    QFETCH(ZoneKind, kind);
    QFETCH(QString, expected);
    QCOMPARE(text(written, inked, kind), expected);
}

void ColumnDecoderTest::dissentAtTheSamePlaceIsACandidateAndADoubt()
{
    const LineReading sure = decodeColumns(columns(QStringLiteral("_ 人 人 _ _")),
                                           ink(QStringLiteral(".###.")), ZoneKind::FreeText);
    const LineReading torn = decodeColumns(columns(QStringLiteral("_ 人 入 _ _")),
                                           ink(QStringLiteral(".###.")), ZoneKind::FreeText);
    QCOMPARE(torn.characters.size(), std::size_t(1));
    QCOMPARE(torn.characters.front().candidates.size(), std::size_t(3)); // the other, and nothing
    QVERIFY(sure.confidence() > 0.85);
    QVERIFY(torn.confidence() < 0.6);
}

void ColumnDecoderTest::hesitationIsKeptAsCandidates()
{
    const LineReading reading = decodeColumns(columns(QStringLiteral("_ 城|域 城|域 _")),
                                              ink(QStringLiteral("####")), ZoneKind::Address);
    const auto &candidates = reading.characters.front().candidates;
    QCOMPARE(candidates[0].text, QStringLiteral("城"));
    QCOMPARE(candidates[1].text, QStringLiteral("域"));
    QCOMPARE(candidates[1].confidence, 0.35);
}

void ColumnDecoderTest::likelyNothingIsACandidate()
{
    NetColumns seen = columns(QStringLiteral("_ 王 _"));
    seen[1] = {0.3, {{QStringLiteral("王"), 0.6}}};
    const LineReading reading = decodeColumns(seen, ink(QStringLiteral("###")), ZoneKind::FreeText);
    const auto &candidates = reading.characters.front().candidates;
    QCOMPARE(candidates.back().text, QString());
    QCOMPARE(candidates.back().confidence, 0.3);
}

void ColumnDecoderTest::inkThatNobodyNamedCostsTheNeighboursTheirTrust()
{
    // 2 0 1 9 with the 1 blank, but printed.
    const LineReading reading = decodeColumns(columns(QStringLiteral("_ 2 _ _ 0 _ _ _ _ _ 9 _")),
                                              ink(QStringLiteral(".##.##.##.##")), ZoneKind::Date);
    QCOMPARE(reading.text(), QStringLiteral("209"));
    QVERIFY(reading.characters[0].candidates.front().confidence > 0.8);
    QVERIFY(reading.characters[1].candidates.front().confidence <= 0.5);
    QVERIFY(reading.characters[2].candidates.front().confidence <= 0.5);
}

void ColumnDecoderTest::inkWithAnIdeaBecomesADoubtfulCharacter()
{
    NetColumns seen = columns(QStringLiteral("_ 2 _ _ 0 _ _ _ _ _ 9 _"));
    seen[7] = {0.7, {{QStringLiteral("1"), 0.25}}};
    const LineReading reading =
        decodeColumns(seen, ink(QStringLiteral(".##.##.##.##")), ZoneKind::Date);
    QCOMPARE(reading.text(), QStringLiteral("2019"));
    QVERIFY(reading.characters[2].candidates.front().confidence <= 0.5);
}

void ColumnDecoderTest::aLabelsRimAboveIsNoInk()
{
    std::vector<InkColumn> rim = ink(QStringLiteral("..####........"));
    for (std::size_t x = 36; x < 52; ++x) {
        rim[x] = {0, 3, 0, 3};
    }
    const LineReading reading = decodeColumns(
        columns(QStringLiteral("_ _ _ 王 王 _ _ _ _ _ _ _ _ _")), rim, ZoneKind::FreeText);
    QCOMPARE(reading.text(), QStringLiteral("王"));
    QVERIFY(reading.confidence() > 0.85);
}

void ColumnDecoderTest::boxesAreTightAroundTheInk()
{
    const LineReading reading =
        decodeColumns(columns(QStringLiteral("_ _ _ 王 王 _ _ _ _ _ 伟 伟 _ _")),
                      ink(QStringLiteral("..####...####.")), ZoneKind::FreeText);
    QCOMPARE(reading.characters.size(), std::size_t(2));
    QCOMPARE(reading.characters[0].box, QRectF(8, 5, 16, 22));
    QCOMPARE(reading.characters[1].box, QRectF(36, 5, 16, 22));
}

void ColumnDecoderTest::latinWordsKeepTheirGap()
{
    const char *written = "_ A _ _ _ N _ _ _ N _ _ _ _ _ L _ _ _ I _ _ _ U _";
    const char *inked = ".##..##..##....##..##..##";
    QCOMPARE(text(QString::fromUtf8(written), QString::fromUtf8(inked), ZoneKind::Name),
             QStringLiteral("ANN LIU"));
    QCOMPARE(text(QStringLiteral("_ 王 _ _ _ _ _ _ _ _ _ _ _ 伟 _"),
                  QStringLiteral("####........####"), ZoneKind::Name),
             QStringLiteral("王伟"));
}

void ColumnDecoderTest::emptyLinesStayEmpty()
{
    QVERIFY(decodeColumns({}, {}, ZoneKind::Name).characters.empty());
    QVERIFY(decodeColumns(columns(QStringLiteral("_ _ _")), {}, ZoneKind::Date).characters.empty());
    QVERIFY(decodeColumns(columns(QStringLiteral("_ _ _")), ink(QStringLiteral("...")),
                          ZoneKind::Address)
                .characters.empty());
}

LICENCEDESK_TEST_MAIN(ColumnDecoderTest)
#include "ColumnDecoderTest.moc"
