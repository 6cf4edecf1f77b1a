// The ratchet of finding and matching: what share of invented licences is found, how exactly, and
// as what. Raise the bars when the figures rise; never lower them to make a change pass.

#include "card/CardFinder.h"
#include "layout/LayoutMatcher.h"
#include "tests/specimens/Specimen.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace licencedesk;
using namespace licencedesk::specimens;

namespace {

constexpr quint64 FirstSeed = 7000;
constexpr int SpecimensPerCondition = 40;
constexpr double FoundOverlap = 0.9;

struct Outcome
{
    double meanOverlap = 0;
    double foundShare = 0;
    double rightShare = 0; ///< layout and way up
};

const LayoutMatch *bestMatch(const std::vector<LayoutMatch> &matches, const CardQuad &truth)
{
    const auto best =
        std::max_element(matches.begin(), matches.end(), [&truth](const auto &a, const auto &b) {
            return intersectionOverUnion(a.quad, truth) < intersectionOverUnion(b.quad, truth);
        });
    return best == matches.end() ? nullptr : &*best;
}

/// The printed top left corner is nearer to its true place than to any other corner's.
bool isRightWayUp(const CardQuad &quad, const CardQuad &truth)
{
    const auto distance = [&quad](QPointF corner) {
        return QLineF(quad.corners.front(), corner).length();
    };
    const auto nearest =
        std::min_element(truth.corners.begin(), truth.corners.end(),
                         [&](QPointF a, QPointF b) { return distance(a) < distance(b); });
    return nearest == truth.corners.begin();
}

Outcome outcomeOf(Condition condition)
{
    Outcome outcome;
    int cards = 0;
    for (int i = 0; i < SpecimensPerCondition; ++i) {
        const Specimen specimen = makeSpecimen(condition, FirstSeed + static_cast<quint64>(i));
        const auto matches =
            matchLayouts(specimen.image, findCards(specimen.image), LayoutMatchOptions(), 2);
        for (const SpecimenCard &card : specimen.cards) {
            ++cards;
            const LayoutMatch *match = bestMatch(matches, card.quad);
            const double overlap = match ? intersectionOverUnion(match->quad, card.quad) : 0;
            outcome.meanOverlap += overlap;
            outcome.foundShare += overlap > FoundOverlap ? 1 : 0;
            outcome.rightShare +=
                match && match->layout->id == card.layoutId && isRightWayUp(match->quad, card.quad)
                    ? 1
                    : 0;
        }
    }
    outcome.meanOverlap /= cards;
    outcome.foundShare /= cards;
    outcome.rightShare /= cards;
    return outcome;
}

} // namespace

class TestCardCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLicences_data()
    {
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<double>("meanOverlap");
        QTest::addColumn<double>("found");
        QTest::addColumn<double>("right");
        QTest::newRow("scans") << Condition::Scan << 0.985 << 0.99 << 0.99;
        QTest::newRow("photos") << Condition::Photo << 0.99 << 0.99 << 0.99;
        QTest::newRow("hard photos") << Condition::Hard << 0.97 << 0.95 << 0.95;
        QTest::newRow("screens") << Condition::Screen << 0.97 << 0.95 << 0.95;
    }

    void findsLicences()
    {
        QFETCH(Condition, condition);
        QFETCH(double, meanOverlap);
        QFETCH(double, found);
        QFETCH(double, right);
        const Outcome outcome = outcomeOf(condition);
        qInfo("mean overlap %.4f, found %.3f, right page and way up %.3f", outcome.meanOverlap,
              outcome.foundShare, outcome.rightShare);
        QVERIFY(outcome.meanOverlap >= meanOverlap);
        QVERIFY(outcome.foundShare >= found);
        QVERIFY(outcome.rightShare >= right);
    }
};

LICENCEDESK_TEST_MAIN(TestCardCorpus)
#include "CardCorpusTest.moc"
