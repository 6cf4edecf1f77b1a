#include "layout/CardCorrection.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QLineF>
#include <QTest>

using namespace licencedesk;

namespace {

const QSizeF CardSize(88, 60);
constexpr double LabelWeight = 10;

/// What would be seen of a card whose points move by \p shiftAt, at a grid of places.
template <typename Shift>
std::vector<Displacement> sightings(Shift shiftAt)
{
    std::vector<Displacement> seen;
    for (double x = 8; x < 88; x += 18) {
        for (double y = 6; y < 60; y += 12) {
            const QPointF shift = shiftAt(QPointF(x, y));
            seen.push_back({{x, y}, {1, 0}, shift.x(), LabelWeight});
            seen.push_back({{x, y}, {0, 1}, shift.y(), LabelWeight});
        }
    }
    return seen;
}

double distance(QPointF a, QPointF b)
{
    return QLineF(a, b).length();
}

} // namespace

class TestCardCorrection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSeenChangesNothing()
    {
        const auto correction = CardCorrection::fit({}, CardSize, CorrectionModel::Projective);
        QVERIFY(distance(correction.map({30, 20}), {30, 20}) < 1e-9);
    }

    void recoversAShift()
    {
        const auto seen = sightings([](QPointF) { return QPointF(1.5, -0.8); });
        const auto correction = CardCorrection::fit(seen, CardSize, CorrectionModel::Affine);
        QVERIFY(distance(correction.map({44, 30}), {45.5, 29.2}) < 0.02);
    }

    void recoversAnotherSizeAndATurn()
    {
        const auto seen = sightings(
            [](QPointF at) { return QPointF(0.02 * at.x() - 0.01 * at.y(), 0.01 * at.x()); });
        const auto correction = CardCorrection::fit(seen, CardSize, CorrectionModel::Affine);
        QVERIFY(distance(correction.map({88, 60}), {89.16, 60.88}) < 0.05);
    }

    void recoversPerspective()
    {
        // As a homography near identity moves points: quadratically.
        const auto shift = [](QPointF at) {
            const double u = 2 * at.x() / 88 - 1;
            const double v = 2 * at.y() / 60 - 1;
            return QPointF(0.6 * u * u, 0.6 * u * v);
        };
        const auto correction =
            CardCorrection::fit(sightings(shift), CardSize, CorrectionModel::Projective);
        QVERIFY(distance(correction.map({88, 60}), QPointF(88, 60) + shift({88, 60})) < 0.05);
    }

    void wildSightingsAreOverruled()
    {
        auto seen = sightings([](QPointF) { return QPointF(0.5, 0.5); });
        for (std::size_t i = 0; i < seen.size(); i += 5) {
            seen[i].amountMm = 3;
        }
        const auto correction = CardCorrection::fit(seen, CardSize, CorrectionModel::Affine);
        QVERIFY(distance(correction.map({44, 30}), {44.5, 30.5}) < 0.05);
        QVERIFY(correction.rootMeanSquareMm() < 0.1);
    }

    void edgesSeenOnlyAcrossStillCount()
    {
        std::vector<Displacement> seen;
        for (double y = 5; y <= 55; y += 5) {
            seen.push_back({{88, y}, {1, 0}, 0.7, LabelWeight});
            seen.push_back({{0, y}, {-1, 0}, 0.0, LabelWeight});
        }
        const auto correction = CardCorrection::fit(seen, CardSize, CorrectionModel::Affine);
        QVERIFY(distance(correction.map({88, 30}), {88.7, 30}) < 0.05);
        QVERIFY(distance(correction.map({0, 30}), {0, 30}) < 0.05);
        QVERIFY(std::abs(correction.meanResidualMm(seen)) < 0.05);
    }

    void movesTheCornersOfTheQuad()
    {
        const CardQuad quad{{QPointF(100, 100), {980, 100}, {980, 700}, {100, 700}}}; // 10 px/mm
        const auto seen = sightings([](QPointF) { return QPointF(1, 2); });
        const CardQuad moved =
            CardCorrection::fit(seen, CardSize, CorrectionModel::Affine).corrected(quad, CardSize);
        for (std::size_t i = 0; i < 4; ++i) {
            QVERIFY(distance(moved.corners.at(i), quad.corners.at(i) + QPointF(10, 20)) < 0.5);
        }
    }
};

LICENCEDESK_TEST_MAIN(TestCardCorrection)
#include "CardCorrectionTest.moc"
