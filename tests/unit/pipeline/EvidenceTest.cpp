// Holds what the detectors reached on a modest draw of specimens: false alarms and recall. Figures
// over more seeds: evidence_figures.

#include "pipeline/PictureEvidence.h"
#include "tests/support/TestMain.h"
#include "tests/unit/pipeline/Treatments.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;
using specimens::Condition;

namespace {

constexpr quint64 FirstSeed = 4000; // of the development seeds
constexpr int PerCondition = 6;

Tally tallyOver(Treatment treatment, std::initializer_list<Condition> conditions, quint64 first,
                int count)
{
    Tally sum;
    for (const Condition condition : conditions) {
        const Tally tally = tallyOf(treatment, condition, first, count);
        sum.specimens += tally.specimens;
        sum.cards += tally.cards;
        sum.rightField += tally.rightField;
        for (const Sign sign : AllSigns) {
            sum.seen[sign] += tally.seen.count(sign) != 0 ? tally.seen.at(sign) : 0;
        }
    }
    return sum;
}

} // namespace

class EvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedLicenceRaisesNoAlarm_data();
    void anUntouchedLicenceRaisesNoAlarm();
    void aTreatmentIsSeen_data();
    void aTreatmentIsSeen();
    void paperOnAScreenIsSeen();
    void anEditNamesItsField();
    void aWarningGoesWithEachSign();
};

void EvidenceTest::anUntouchedLicenceRaisesNoAlarm_data()
{
    QTest::addColumn<Treatment>("treatment");
    QTest::newRow("a paper page") << Treatment::Paper;
    QTest::newRow("an electronic licence") << Treatment::Electronic;
}

void EvidenceTest::anUntouchedLicenceRaisesNoAlarm()
{
    QFETCH(Treatment, treatment);
    const Tally tally = tallyOver(treatment, {Condition::Scan, Condition::Photo, Condition::Hard},
                                  FirstSeed, PerCondition);
    QVERIFY(tally.cards >= 14);
    for (const Sign sign : AllSigns) {
        QVERIFY2(tally.seen.at(sign) == 0, qPrintable(signKey(sign)));
    }
}

void EvidenceTest::aTreatmentIsSeen_data()
{
    QTest::addColumn<Treatment>("treatment");
    QTest::addColumn<Sign>("sign");
    QTest::addColumn<int>("count"); // per condition
    QTest::addColumn<double>("recall");
    QTest::newRow("a grey copy") << Treatment::GreyCopy << Sign::GreyCopy << 4 << 0.7;
    QTest::newRow("a missing seal") << Treatment::NoSeal << Sign::NoSeal << 3 << 0.9;
    QTest::newRow("a grey seal") << Treatment::GreySeal << Sign::GreySeal << 3 << 0.8;
    QTest::newRow("a pasted value") << Treatment::Pasted << Sign::Edited << 6 << 0.3;
    QTest::newRow("a value changed in the picture")
        << Treatment::Spliced << Sign::Edited << 6 << 0.25;
    QTest::newRow("a Code 39") << Treatment::Code39 << Sign::Barcode << 3 << 0.6;
    QTest::newRow("a Code 128") << Treatment::Code128 << Sign::Barcode << 3 << 0.8;
    QTest::newRow("a red ground") << Treatment::RedGround << Sign::RedScreen << 3 << 0.9;
    QTest::newRow("a red code") << Treatment::RedCode << Sign::RedScreen << 3 << 0.9;
    QTest::newRow("a missing code") << Treatment::NoCode << Sign::NoCode << 3 << 0.9;
}

void EvidenceTest::aTreatmentIsSeen()
{
    QFETCH(Treatment, treatment);
    QFETCH(Sign, sign);
    QFETCH(int, count);
    QFETCH(double, recall);
    const Tally tally = tallyOver(treatment, {Condition::Scan, Condition::Photo, Condition::Hard},
                                  FirstSeed, count);
    QVERIFY(tally.cards > 2 * count);
    const QByteArray seen =
        QByteArray::number(tally.seen.at(sign)) + " of " + QByteArray::number(tally.cards);
    QVERIFY2(tally.seen.at(sign) >= recall * tally.cards, seen.constData());
}

/// The condition "screen" shows paper pages in a phone's picture viewer; one in five of these
/// screens has no pattern at all.
void EvidenceTest::paperOnAScreenIsSeen()
{
    const Tally tally = tallyOver(Treatment::Paper, {Condition::Screen}, FirstSeed, 14);
    QVERIFY(tally.cards >= 8);
    const QByteArray seen =
        QByteArray::number(tally.seen.at(Sign::Screen)) + " of " + QByteArray::number(tally.cards);
    QVERIFY2(tally.seen.at(Sign::Screen) >= 0.25 * tally.cards, seen.constData());
}

void EvidenceTest::anEditNamesItsField()
{
    const Tally tally = tallyOver(Treatment::Pasted, {Condition::Scan}, FirstSeed, 12);
    QVERIFY(tally.seen.at(Sign::Edited) > 0);
    QVERIFY(tally.rightField >= 0.8 * tally.seen.at(Sign::Edited));
}

void EvidenceTest::aWarningGoesWithEachSign()
{
    PageEvidence evidence;
    QVERIFY(evidenceWarnings(evidence).isEmpty());
    evidence.greyCopy = true;
    evidence.screenRecapture = true;
    evidence.sealFound = false;
    evidence.sealIsRed = false;
    evidence.redScreen = true;
    evidence.qrCodeFound = false;
    evidence.sightings = {{SightingKind::GreyCopy, std::nullopt, QRectF(0, 0, 88, 60)},
                          {SightingKind::EditedPrint, FieldId::Name, QRectF(12, 17, 12, 3)}};
    const QStringList expected = {QStringLiteral("grey_copy"),  QStringLiteral("screen_recapture"),
                                  QStringLiteral("no_seal"),    QStringLiteral("grey_seal"),
                                  QStringLiteral("red_screen"), QStringLiteral("no_qr_code"),
                                  QStringLiteral("edited:name")};
    QCOMPARE(evidenceWarnings(evidence), expected);
}

LICENCEDESK_TEST_MAIN(EvidenceTest)
#include "EvidenceTest.moc"
