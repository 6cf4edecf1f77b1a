// Real clips, read frame by frame with the net: what merging has to be good for.

#include "pipeline/LicenceCollector.h"
#include "tests/bench/ClipBench.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;
using licencedesk::specimens::ClipKind;

class ClipReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergedFramesLeaveLessToDo_data();
    void mergedFramesLeaveLessToDo();
    void theNextCustomersCardIsNotMixedIn();
};

void ClipReadingTest::mergedFramesLeaveLessToDo_data()
{
    QTest::addColumn<int>("kind");
    for (const ClipKind kind : specimens::TroubledClips) {
        QTest::newRow(qPrintable(specimens::clipKindKey(kind))) << static_cast<int>(kind);
    }
}

void ClipReadingTest::mergedFramesLeaveLessToDo()
{
    QFETCH(int, kind);
    bench::ClipBenchOptions options;
    options.clips = 3;
    options.seed = 700'000;
    options.kinds = {static_cast<ClipKind>(kind)};
    const auto scores = bench::runClipBench(options);
    QVERIFY(scores);
    const bench::ClipSummary summary = bench::summarise(*scores).front();
    QCOMPARE(summary.merged.silentErrors, 0);
    QVERIFY(summary.merged.doubtful <= summary.first.doubtful);
    QVERIFY(summary.merged.exact >= summary.best.exact);
}

void ClipReadingTest::theNextCustomersCardIsNotMixedIn()
{
    auto recogniser = makeRecogniser();
    QVERIFY(recogniser);
    LicenceReader reader(*std::move(recogniser));
    specimens::ClipOptions options;
    options.specimen.layoutId = QStringLiteral("cn-main-2012");
    LicenceCollector collector(options.specimen.today);
    const auto readAtRest = [&](specimens::ClipScene &&scene) {
        Frame frame;
        frame.image = scene.frameAt(scene.seconds() / 2).image;
        return *reader.read(frame);
    };
    specimens::ClipScene first(ClipKind::ComesAndStays, 700'001, options);
    const QString number = first.card().values.at(FieldId::LicenceNumber);
    QCOMPARE(int(collector.add(readAtRest(std::move(first)))), int(FrameTaken::Added));
    specimens::ClipScene next(ClipKind::ComesAndStays, 700'004, options);
    QCOMPARE(int(collector.add(readAtRest(std::move(next)))), int(FrameTaken::AnotherLicence));
    QCOMPARE(fieldText(collector.pages().front().fields, FieldId::LicenceNumber), number);
}

LICENCEDESK_TEST_MAIN(ClipReadingTest)
#include "ClipReadingTest.moc"
