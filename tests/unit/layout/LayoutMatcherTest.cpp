#include "layout/LayoutMatcher.h"
#include "card/CardFinder.h"
#include "tests/specimens/Specimen.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTest>

#include <random>

using namespace licencedesk;
using namespace licencedesk::specimens;

namespace {

constexpr double PixelsPerMm = 10;
constexpr quint64 Seed = 4711;

CardQuad cornersOf(const QImage &image)
{
    return {{QPointF(0, 0), QPointF(image.width(), 0), QPointF(image.width(), image.height()),
             QPointF(0, image.height())}};
}

CardQuad grown(const CardQuad &quad, double by)
{
    return {{quad.corners[0] + QPointF(-by, -by), quad.corners[1] + QPointF(by, -by),
             quad.corners[2] + QPointF(by, by), quad.corners[3] + QPointF(-by, by)}};
}

/// The card on a larger plain ground, so that its edges are inside the picture.
QImage onDesk(const QImage &card, QColor ground, int margin)
{
    QImage frame(card.width() + 2 * margin, card.height() + 2 * margin, QImage::Format_RGB32);
    frame.fill(ground);
    QPainter(&frame).drawImage(margin, margin, card);
    return frame;
}

double worstCornerMm(const CardQuad &quad, const CardQuad &truth)
{
    double worst = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        worst = std::max(worst, QLineF(quad.corners.at(i), truth.corners.at(i)).length());
    }
    return worst / PixelsPerMm;
}

QImage blank()
{
    QImage card(880, 600, QImage::Format_RGB32);
    card.fill(QColor(216, 234, 213));
    return card;
}

QImage noise()
{
    std::mt19937 random(7);
    QImage card(880, 600, QImage::Format_RGB32);
    for (int y = 0; y < card.height(); ++y) {
        for (int x = 0; x < card.width(); ++x) {
            const int grey = static_cast<int>(random() % 256);
            card.setPixel(x, y, qRgb(grey, grey, grey));
        }
    }
    return card;
}

void write(QImage &card, QRect where, int pixelSize, const QString &text)
{
    QPainter painter(&card);
    QFont font;
    font.setPixelSize(pixelSize);
    painter.setFont(font);
    painter.setPen(QColor(30, 30, 30));
    painter.drawText(where, Qt::AlignLeft | Qt::TextWordWrap, text);
}

QImage bankCard()
{
    QImage card(856, 540, QImage::Format_RGB32);
    card.fill(QColor(50, 80, 150));
    write(card, {60, 50, 400, 80}, 48, QStringLiteral("招商银行"));
    write(card, {60, 290, 800, 80}, 62, QStringLiteral("6225 8801 2345 6789"));
    write(card, {60, 430, 500, 60}, 34, QStringLiteral("LI LEI   08/29"));
    return card;
}

/// 居民身份证: much the same labels, elsewhere.
QImage identityCard()
{
    QImage card(856, 540, QImage::Format_RGB32);
    card.fill(QColor(225, 232, 240));
    const QString rows[] = {QStringLiteral("姓名  李雷"), QStringLiteral("性别  男   民族  汉"),
                            QStringLiteral("出生  1990 年 1 月 1 日"),
                            QStringLiteral("住址  样本市样本路0号")};
    int y = 60;
    for (const QString &row : rows) {
        write(card, {60, y, 500, 60}, 34, row);
        y += 75;
    }
    write(card, {60, 460, 780, 60}, 40, QStringLiteral("公民身份号码 110105199001010000"));
    QPainter(&card).fillRect(570, 80, 220, 280, QColor(120, 90, 80));
    return card;
}

QImage backOfLicence()
{
    QImage card = blank();
    write(card, {200, 30, 600, 60}, 40, QStringLiteral("准驾车型代号规定"));
    int y = 110;
    for (int i = 0; i < 14; ++i) {
        write(card, {50, y, 800, 30}, 22,
              QStringLiteral("C%1：小型汽车和C2、C3、C4 大型客车和重型牵引挂车").arg(i));
        y += 34;
    }
    return card;
}

QImage page()
{
    QImage card(880, 600, QImage::Format_RGB32);
    card.fill(Qt::white);
    for (int y = 20; y < 580; y += 26) {
        write(card, {30, y, 830, 26}, 18,
              QStringLiteral(
                  "Rental conditions, section 4: the hirer returns the vehicle with a full tank."));
    }
    return card;
}

QImage portrait()
{
    QImage card(600, 880, QImage::Format_RGB32);
    card.fill(QColor(240, 240, 245));
    QPainter painter(&card);
    painter.setBrush(QColor(60, 40, 35));
    painter.drawEllipse(150, 120, 300, 380);
    painter.setBrush(QColor(215, 175, 150));
    painter.drawEllipse(180, 180, 240, 320);
    painter.setBrush(QColor(70, 80, 120));
    painter.drawRoundedRect(60, 560, 480, 400, 120, 120);
    return card;
}

} // namespace

class TestLayoutMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesEveryLayoutAnyWayUp_data()
    {
        QTest::addColumn<QString>("layout");
        QTest::addColumn<int>("turns");
        for (const CardLayout &layout : layoutCatalog()) {
            for (int turns = 0; turns < 4; ++turns) {
                QTest::addRow("%s after %d quarter turns", qPrintable(layout.id), turns)
                    << layout.id << turns;
            }
        }
    }

    void recognisesEveryLayoutAnyWayUp()
    {
        QFETCH(QString, layout);
        QFETCH(int, turns);
        const Specimen specimen = makeFlatCard(layout, Seed, PixelsPerMm);
        const QImage frame = specimen.image.transformed(QTransform().rotate(90 * turns));
        const auto match = matchLayout(frame, cornersOf(frame));
        QVERIFY(match.has_value());
        QCOMPARE(match->layout->id, layout);
        // The printed top left corner has wandered clockwise with the picture.
        QVERIFY(worstCornerMm(match->quad, turned(cornersOf(frame), -turns)) < 1.2);
        QCOMPARE(match->card.pixelsPerMm, 12.0);
        QCOMPARE(match->card.image.width(), qRound(match->layout->sizeMm.width() * 12));
    }

    void bringsALooseQuadToTheCard_data()
    {
        QTest::addColumn<double>("looseMm");
        QTest::newRow("two millimetres too large") << 2.0;
        QTest::newRow("the laminate's edge") << 3.4;
        QTest::newRow("two millimetres too small") << -2.0;
    }

    void bringsALooseQuadToTheCard()
    {
        QFETCH(double, looseMm);
        const Specimen specimen = makeFlatCard(QStringLiteral("cn-main-2012"), Seed, PixelsPerMm);
        const QImage frame = onDesk(specimen.image, QColor(90, 80, 70), 100);
        const CardQuad truth{{QPointF(100, 100), {980, 100}, {980, 700}, {100, 700}}};
        const auto match = matchLayout(frame, grown(truth, looseMm * PixelsPerMm));
        QVERIFY(match.has_value());
        QVERIFY(worstCornerMm(match->quad, truth) < 0.6);
        QVERIFY(intersectionOverUnion(match->quad, truth) > 0.98);
    }

    void keepsCornersThatWereSetByHand()
    {
        const Specimen specimen = makeFlatCard(QStringLiteral("cn-main-2012"), Seed, PixelsPerMm);
        const CardQuad byHand = grown(cornersOf(specimen.image), -8);
        LayoutMatchOptions options;
        options.keepCorners = true;
        const auto match = matchLayout(specimen.image, turned(byHand, 2), options);
        QVERIFY(match.has_value());
        QCOMPARE(match->quad, byHand);
        QCOMPARE(match->card.quad, byHand);
    }

    void looksOnlyForThePageAskedFor()
    {
        const Specimen specimen = makeFlatCard(QStringLiteral("cn-main-2012"), Seed, PixelsPerMm);
        LayoutMatchOptions options;
        options.page = DocumentPage::Electronic;
        QVERIFY(!matchLayout(specimen.image, cornersOf(specimen.image), options));
        options.page = DocumentPage::Main;
        QVERIFY(matchLayout(specimen.image, cornersOf(specimen.image), options));
    }

    void theScaleOfTheResultCanBeChosen()
    {
        const Specimen specimen = makeFlatCard(QStringLiteral("cn-duplicate"), Seed, PixelsPerMm);
        LayoutMatchOptions options;
        options.readingPixelsPerMm = 8;
        const auto match = matchLayout(specimen.image, cornersOf(specimen.image), options);
        QVERIFY(match.has_value());
        QCOMPARE(match->card.image.size(), QSize(704, 480));
    }

    void keepsBothPagesOfOnePicture()
    {
        SpecimenOptions specimenOptions;
        specimenOptions.twoPages = true;
        const Specimen specimen = makeSpecimen(Condition::Scan, Seed, specimenOptions);
        QCOMPARE(specimen.cards.size(), std::size_t(2));
        const auto matches =
            matchLayouts(specimen.image, findCards(specimen.image), LayoutMatchOptions(), 2);
        QCOMPARE(matches.size(), std::size_t(2));
        for (const SpecimenCard &card : specimen.cards) {
            QVERIFY(std::any_of(matches.begin(), matches.end(), [&card](const LayoutMatch &match) {
                return match.layout->id == card.layoutId &&
                       intersectionOverUnion(match.quad, card.quad) > 0.95;
            }));
        }
    }

    void refusesWhatIsNoLicence_data()
    {
        QTest::addColumn<QImage>("picture");
        QTest::newRow("blank paper") << blank();
        QTest::newRow("noise") << noise();
        QTest::newRow("a bank card") << bankCard();
        QTest::newRow("an identity card") << identityCard();
        QTest::newRow("the back of a licence") << backOfLicence();
        QTest::newRow("a page of print") << page();
        QTest::newRow("a portrait") << portrait();
    }

    void refusesWhatIsNoLicence()
    {
        QFETCH(QImage, picture);
        const QImage frame = onDesk(picture, QColor(120, 95, 70), 150);
        const auto matches = matchLayouts(frame, findCards(frame), LayoutMatchOptions(), 2);
        QVERIFY2(matches.empty(),
                 qPrintable(QString::number(matches.empty() ? 0 : matches[0].score)));
        QVERIFY(!matchLayout(picture, cornersOf(picture)));
    }

    void refusesQuadsThatAreNone()
    {
        const Specimen specimen = makeFlatCard(QStringLiteral("cn-main-2012"), Seed, PixelsPerMm);
        QVERIFY(!matchLayout(specimen.image, CardQuad()));
        QVERIFY(!matchLayout(QImage(), cornersOf(specimen.image)));
        const CardQuad far{{QPointF(9000, 9000), {9880, 9000}, {9880, 9600}, {9000, 9600}}};
        QVERIFY(!matchLayout(specimen.image, far));
    }
};

LICENCEDESK_TEST_MAIN(TestLayoutMatcher)
#include "LayoutMatcherTest.moc"
