#include "tests/specimens/Clip.h"
#include "tests/specimens/TruthJson.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace licencedesk;
using namespace licencedesk::specimens;

namespace {

ClipOptions smallClip(int frames)
{
    ClipOptions options;
    options.frames = frames;
    options.size = QSize(960, 540);
    options.specimen.layoutId = QStringLiteral("cn-main-2012");
    return options;
}

/// Mean difference of two pictures of the same size, grey levels.
double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
        }
    }
    return sum / (double(a.width()) * a.height());
}

QRectF boundsOf(const CardQuad &quad)
{
    QPolygonF corners;
    std::copy(quad.corners.begin(), quad.corners.end(), std::back_inserter(corners));
    return corners.boundingRect();
}

} // namespace

class ClipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameClip();
    void framesMayBeAskedForInAnyOrder();
    void theCardStaysInThePicture_data();
    void theCardStaysInThePicture();
    void aHandShakesTheCornersButNotTheTruth();
    void theDeskIsEmptyBeforeAndAfterAVisit();
    void aStillCardChangesByNoiseOnly();
    void theTruthNamesEveryFrame();
};

void ClipTest::theSameSeedGivesTheSameClip()
{
    const Clip first = makeClip(ClipKind::Mixed, 1003, smallClip(2));
    const Clip second = makeClip(ClipKind::Mixed, 1003, smallClip(2));
    QCOMPARE(first.frames.size(), std::size_t(2));
    QCOMPARE(first.frames[1].image, second.frames[1].image);
    QCOMPARE(first.card.values, second.card.values);
    const Clip other = makeClip(ClipKind::Mixed, 1004, smallClip(1));
    QVERIFY(other.card.values != first.card.values);
}

void ClipTest::framesMayBeAskedForInAnyOrder()
{
    ClipScene scene(ClipKind::FocusHunting, 1005, smallClip(4));
    const QImage late = scene.frameAt(0.2).image;
    const QImage early = scene.frameAt(0.0).image;
    QCOMPARE(scene.frameAt(0.2).image, late);
    QVERIFY(early != late);
}

void ClipTest::theCardStaysInThePicture_data()
{
    QTest::addColumn<int>("kind");
    for (const ClipKind kind : TroubledClips) {
        QTest::newRow(qPrintable(clipKindKey(kind))) << static_cast<int>(kind);
    }
}

void ClipTest::theCardStaysInThePicture()
{
    QFETCH(int, kind);
    const Clip clip = makeClip(static_cast<ClipKind>(kind), 1006, smallClip(4));
    for (const ClipFrame &frame : clip.frames) {
        QCOMPARE(frame.image.size(), QSize(960, 540));
        QVERIFY(frame.quad && isProper(*frame.quad));
        QVERIFY(QRectF(-20, -20, 1000, 580).contains(boundsOf(*frame.quad)));
    }
}

void ClipTest::aHandShakesTheCornersButNotTheTruth()
{
    const Clip clip = makeClip(ClipKind::HandShake, 1007, smallClip(3));
    QVERIFY(*clip.frames[0].quad != *clip.frames[1].quad);
    QCOMPARE(clip.card.layoutId, QStringLiteral("cn-main-2012"));
    QCOMPARE(clip.card.values.at(FieldId::LicenceNumber).size(), 18);
}

void ClipTest::theDeskIsEmptyBeforeAndAfterAVisit()
{
    ClipOptions options = smallClip(8);
    options.stillSeconds = 1;
    ClipScene scene(ClipKind::ComesAndStays, 1008, options);
    QVERIFY(!scene.frameAt(0).quad);
    QVERIFY(!scene.frameAt(scene.seconds()).quad);
    const ClipFrame there = scene.frameAt(scene.seconds() / 2);
    QVERIFY(there.quad);
    QVERIFY(QRectF(0, 0, 960, 540).contains(boundsOf(*there.quad)));
    QVERIFY(difference(scene.frameAt(0).image, there.image) > 5);
}

void ClipTest::aStillCardChangesByNoiseOnly()
{
    ClipOptions options = smallClip(8);
    options.stillSeconds = 1;
    ClipScene scene(ClipKind::ComesAndStays, 1009, options);
    const double middle = scene.seconds() / 2;
    const ClipFrame first = scene.frameAt(middle - 0.2);
    const ClipFrame second = scene.frameAt(middle + 0.2);
    QCOMPARE(*first.quad, *second.quad);
    QVERIFY(first.image != second.image);
    QVERIFY(difference(first.image, second.image) < 8);
}

void ClipTest::theTruthNamesEveryFrame()
{
    ClipOptions options = smallClip(3);
    options.stillSeconds = 0.5;
    const Clip clip = makeClip(ClipKind::ComesAndStays, 1010, options);
    const QJsonObject truth = QJsonDocument::fromJson(truthJson(clip)).object();
    const QJsonArray frames = truth.value(QStringLiteral("frames")).toArray();
    QCOMPARE(frames.size(), 3);
    QCOMPARE(frames[1].toObject().value(QStringLiteral("file")).toString(),
             QStringLiteral("frame-0001.jpg"));
    QVERIFY(frames[0].toObject().value(QStringLiteral("quad")).isNull());
    QVERIFY(frames[1].toObject().value(QStringLiteral("quad")).isArray());
    QVERIFY(truth.value(QStringLiteral("synthetic")).toBool());
}

LICENCEDESK_TEST_MAIN(ClipTest)
#include "ClipTest.moc"
