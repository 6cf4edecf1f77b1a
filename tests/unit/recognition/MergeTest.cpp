#include "recognition/Merge.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

namespace {

CharacterReading character(std::vector<CharacterCandidate> candidates)
{
    return {std::move(candidates), QRectF(1, 2, 3, 4)};
}

CharacterCandidate candidate(const char *text, double confidence)
{
    return {QString::fromUtf8(text), confidence};
}

} // namespace

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreementKeepsItsConfidence();
    void theSurerOpinionWins();
    void nothingIsNotWhatTwoDifferentCharactersAgreeOn();
    void differentLengthsAreNeverTrusted();
    void anEmptyReadingChangesNothing();
};

void MergeTest::agreementKeepsItsConfidence()
{
    const LineReading line{{character({candidate("0", 0.9), candidate("6", 0.1)})}};
    const LineReading both = merged(line, line);
    QCOMPARE(both.text(), QStringLiteral("0"));
    QCOMPARE(both.confidence(), 0.9);
    QCOMPARE(both.characters.front().box, QRectF(1, 2, 3, 4));
}

void MergeTest::theSurerOpinionWins()
{
    const LineReading doubtful{{character({candidate("6", 0.6), candidate("0", 0.4)})}};
    const LineReading sure{{character({candidate("0", 0.9)})}};
    const LineReading both = merged(doubtful, sure);
    QCOMPARE(both.text(), QStringLiteral("0"));
    QCOMPARE(both.confidence(), 0.65);
    QCOMPARE(both.characters.front().candidates.size(), std::size_t(2));
}

void MergeTest::nothingIsNotWhatTwoDifferentCharactersAgreeOn()
{
    const LineReading first{{character({candidate("睿", 0.3), candidate("", 0.2)})}};
    const LineReading second{{character({candidate("容", 0.3), candidate("", 0.2)})}};
    const LineReading both = merged(first, second);
    QVERIFY(!both.text().isEmpty());
    QVERIFY(both.confidence() <= 0.2);
}

void MergeTest::differentLengthsAreNeverTrusted()
{
    const LineReading one{{character({candidate("1", 0.99)})}};
    const LineReading two{{character({candidate("1", 0.95)}), character({candidate("1", 0.9)})}};
    const LineReading both = merged(two, one);
    QCOMPARE(both.text(), QStringLiteral("1"));
    QVERIFY(both.confidence() <= 0.6);
}

void MergeTest::anEmptyReadingChangesNothing()
{
    const LineReading line{{character({candidate("男", 0.5)})}};
    QCOMPARE(merged(line, {}), line);
}

LICENCEDESK_TEST_MAIN(MergeTest)
#include "MergeTest.moc"
