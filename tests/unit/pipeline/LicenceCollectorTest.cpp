#include "pipeline/LicenceCollector.h"
#include "tests/support/TestMain.h"
#include "tests/unit/pipeline/HandMadePage.h"

#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

LicenceCollector collected(const std::vector<PageReading> &frames)
{
    LicenceCollector collector(Today);
    for (const PageReading &page : frames) {
        collector.add({page});
    }
    return collector;
}

FieldValue valueOf(const LicenceCollector &collector, FieldId field)
{
    return collector.pages().front().fields.at(field);
}

HandMade anotherPerson()
{
    return {QStringLiteral("440106198803155228"), QStringLiteral("1988-03-15"),
            QStringLiteral("陈建国"), QStringLiteral("广东省广州市天河区体育西路8号")};
}

/// Same day, same office: sequence and check character alone differ.
HandMade twin()
{
    return {QStringLiteral("110105194912310046"), QStringLiteral("1949-12-31"),
            QStringLiteral("王小丽"), QStringLiteral("北京市朝阳区建国路12号")};
}

} // namespace

class LicenceCollectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClearPageIsReadAsItStands();
    void aSpoiledFieldIsTakenFromTheOtherFrame();
    void aSurerShorterAddressDoesNotWin();
    void aPartThatGlareHasLeftIsNoOtherName();
    void charactersComeFromDifferentFrames();
    void repeatingADoubtDoesNotRemoveIt();
    void aSureErrorOfFewFramesIsNotTakenUnseen();
    void anotherLicenceIsRefused_data();
    void anotherLicenceIsRefused();
    void aMisreadNumberIsStillTheSameLicence();
    void anUnclearStrangerIsLeftOut();
    void aBlurredBeginningDoesNotLockTheCardOut();
    void theOrderOfFramesHardlyMatters();
    void mainAndDuplicateAreJoinedInTheirOrder();
    void theBestFrameGivesThePicture();
    void oneFrameIsNotEnough();
    void aDoubtfulAddressHoldsItBackForAWhileOnly();
    void aGlimpseOfAnotherPageDoesNotCount();
    void warningsOfAFieldVanishWithACleanFrame();
    void aFrameWithoutPageIsNothing();
    void clearForgetsEverything();
};

void LicenceCollectorTest::aClearPageIsReadAsItStands()
{
    const LicenceCollector collector = collected({mainPage(), mainPage()});
    QVERIFY(collector.doubtful(DocumentPage::Main).empty());
    QCOMPARE(collector.pages().size(), std::size_t(1));
    QCOMPARE(collector.pages().front().fields, mainPage().fields);
}

void LicenceCollectorTest::aSpoiledFieldIsTakenFromTheOtherFrame()
{
    PageReading glareOnNumber = mainPage();
    readAs(glareOnNumber, FieldId::LicenceNumber, QStringLiteral("1101051949"), 0.5);
    readingOf(glareOnNumber, FieldId::LicenceNumber).glare = 0.4;
    interpretPage(glareOnNumber);
    PageReading glareOnName = mainPage();
    readAs(glareOnName, FieldId::Name, QStringLiteral("王"), 0.6);
    const LicenceCollector collector = collected({glareOnNumber, glareOnName});
    QCOMPARE(valueOf(collector, FieldId::LicenceNumber).text, HandMade().number);
    QCOMPARE(valueOf(collector, FieldId::Name).text, HandMade().name);
    QVERIFY(collector.doubtful(DocumentPage::Main).empty());
}

void LicenceCollectorTest::aSurerShorterAddressDoesNotWin()
{
    PageReading cut = mainPage();
    readAs(cut, FieldId::Address, QStringLiteral("北京市朝阳区建国路"), 0.999);
    const LicenceCollector collector = collected({cut, mainPage()});
    QCOMPARE(valueOf(collector, FieldId::Address).text, HandMade().address);
}

void LicenceCollectorTest::aPartThatGlareHasLeftIsNoOtherName()
{
    PageReading cut = mainPage();
    readAs(cut, FieldId::Name, QStringLiteral("王小"), 0.999);
    QVERIFY(!cut.fields.at(FieldId::Name).needsReview());
    const FieldValue name = valueOf(collected({cut, mainPage(), mainPage()}), FieldId::Name);
    QCOMPARE(name.text, HandMade().name);
    QVERIFY(!name.needsReview());
}

void LicenceCollectorTest::charactersComeFromDifferentFrames()
{
    PageReading left = mainPage();
    PageReading right = mainPage();
    auto &leftHalf = readingOf(left, FieldId::Address).lines.front().characters;
    auto &rightHalf = readingOf(right, FieldId::Address).lines.front().characters;
    leftHalf.resize(9);
    rightHalf.erase(rightHalf.begin(), rightHalf.begin() + 5);
    interpretPage(left);
    interpretPage(right);
    const LicenceCollector collector = collected({left, right});
    QCOMPARE(valueOf(collector, FieldId::Address).text, HandMade().address);
}

void LicenceCollectorTest::repeatingADoubtDoesNotRemoveIt()
{
    PageReading doubtful = mainPage();
    readAs(doubtful, FieldId::Name, QStringLiteral("王小梅"), 0.8);
    const double alone = doubtful.fields.at(FieldId::Name).confidence;
    const LicenceCollector collector = collected(std::vector<PageReading>(12, doubtful));
    QVERIFY(valueOf(collector, FieldId::Name).needsReview());
    QVERIFY(valueOf(collector, FieldId::Name).confidence <= alone + 1e-9);
}

void LicenceCollectorTest::aSureErrorOfFewFramesIsNotTakenUnseen()
{
    PageReading wrong = mainPage();
    readAs(wrong, FieldId::Name, QStringLiteral("王小梅"), 0.999);
    std::vector<PageReading> frames(4, mainPage());
    frames.insert(frames.begin() + 1, 2, wrong);
    const FieldValue name = valueOf(collected(frames), FieldId::Name);
    QVERIFY(name.text == HandMade().name || name.needsReview());
    QVERIFY(name.needsReview()); // two frames are sure of something else
}

void LicenceCollectorTest::anotherLicenceIsRefused_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *title, const HandMade &person) {
        QTest::newRow(title) << person.number << person.birth << person.name;
    };
    row("a stranger", anotherPerson());
    row("a twin", twin());
}

void LicenceCollectorTest::anotherLicenceIsRefused()
{
    QFETCH(QString, number);
    QFETCH(QString, birth);
    QFETCH(QString, name);
    LicenceCollector collector = collected({mainPage(), mainPage()});
    const PageReading other = mainPage({number, birth, name});
    QVERIFY(!other.fields.at(FieldId::LicenceNumber).needsReview());
    QCOMPARE(int(collector.add({other})), int(FrameTaken::AnotherLicence));
    QCOMPARE(valueOf(collector, FieldId::LicenceNumber).text, HandMade().number);
    const PageReading itsDuplicate = duplicatePage({number, birth, name});
    if (!itsDuplicate.fields.at(FieldId::LicenceNumber).needsReview()) {
        QCOMPARE(int(collector.add({itsDuplicate})), int(FrameTaken::AnotherLicence));
    }
}

void LicenceCollectorTest::aMisreadNumberIsStillTheSameLicence()
{
    LicenceCollector collector = collected({mainPage(), mainPage()});
    PageReading misread = mainPage();
    readAs(misread, FieldId::LicenceNumber, QStringLiteral("11010519491281002X"), 0.9);
    QCOMPARE(int(collector.add({misread})), int(FrameTaken::Added));
    QCOMPARE(valueOf(collector, FieldId::LicenceNumber).text, HandMade().number);
}

void LicenceCollectorTest::anUnclearStrangerIsLeftOut()
{
    LicenceCollector collector = collected({mainPage(), mainPage()});
    PageReading stranger = mainPage(anotherPerson());
    readAs(stranger, FieldId::LicenceNumber, anotherPerson().number, 0.4);
    QVERIFY(stranger.fields.at(FieldId::LicenceNumber).needsReview());
    QCOMPARE(int(collector.add({stranger})), int(FrameTaken::Nothing));
    QCOMPARE(valueOf(collector, FieldId::Name).text, HandMade().name);
}

void LicenceCollectorTest::aBlurredBeginningDoesNotLockTheCardOut()
{
    PageReading blurred = mainPage();
    readAs(blurred, FieldId::LicenceNumber, QStringLiteral("525902196002229585"), 0.4);
    readAs(blurred, FieldId::Name, QStringLiteral("盖至"), 0.4);
    const LicenceCollector collector = collected({blurred, mainPage(), mainPage()});
    QCOMPARE(valueOf(collector, FieldId::LicenceNumber).text, HandMade().number);
    QVERIFY(collector.doubtful(DocumentPage::Main).empty());
    QCOMPARE(collector.frameOf(DocumentPage::Main), 1);
}

void LicenceCollectorTest::theOrderOfFramesHardlyMatters()
{
    std::vector<PageReading> frames(4, mainPage());
    readAs(frames[0], FieldId::Address, QStringLiteral("北京市朝阳区建国"), 0.9);
    readAs(frames[1], FieldId::LicenceNumber, QStringLiteral("11010519491281002X"), 0.7);
    readAs(frames[2], FieldId::Name, QStringLiteral("壬小敏"), 0.7);
    const LicenceFields expected = collected(frames).pages().front().fields;
    std::vector<int> order{0, 1, 2, 3};
    do {
        std::vector<PageReading> shuffled;
        for (const int index : order) {
            shuffled.push_back(frames[std::size_t(index)]);
        }
        const LicenceFields fields = collected(shuffled).pages().front().fields;
        for (const auto &[field, value] : fields) {
            QCOMPARE(value.text, expected.at(field).text);
            QCOMPARE(int(value.review), int(expected.at(field).review));
        }
    } while (std::next_permutation(order.begin(), order.end()));
}

void LicenceCollectorTest::mainAndDuplicateAreJoinedInTheirOrder()
{
    LicenceCollector collector(Today);
    collector.add({duplicatePage()});
    collector.add({duplicatePage()});
    QCOMPARE(int(collector.add({mainPage()})), int(FrameTaken::Added));
    collector.add({mainPage(), duplicatePage()});
    const auto pages = collector.pages();
    QCOMPARE(pages.size(), std::size_t(2));
    QCOMPARE(pages[0].layoutId, QStringLiteral("cn-main-2012"));
    QCOMPARE(pages[1].layoutId, QStringLiteral("cn-duplicate"));
    QCOMPARE(pages[1].fields.at(FieldId::FileNumber).text, QStringLiteral("110100123456"));
    QCOMPARE(collector.frameOf(DocumentPage::Main), 2);
    QCOMPARE(collector.frameOf(DocumentPage::Electronic), -1);
}

void LicenceCollectorTest::theBestFrameGivesThePicture()
{
    PageReading blurred = mainPage();
    blurred.quality.sharpness = 0.3;
    PageReading sharp = mainPage();
    sharp.quality.sharpness = 0.9;
    sharp.capturedAt = QDateTime(Today, QTime(9, 30), Qt::UTC);
    const LicenceCollector collector = collected({blurred, sharp, blurred});
    QCOMPARE(collector.frameOf(DocumentPage::Main), 1);
    QCOMPARE(collector.pages().front().capturedAt, sharp.capturedAt);
    QCOMPARE(collector.pages().front().quality.sharpness, 0.9);
}

void LicenceCollectorTest::oneFrameIsNotEnough()
{
    LicenceCollector collector = collected({mainPage(), mainPage()});
    QVERIFY(!collector.isSure());
    collector.add({mainPage()});
    QVERIFY(collector.isSure());
    QCOMPARE(collector.frames(), 3);
}

void LicenceCollectorTest::aDoubtfulAddressHoldsItBackForAWhileOnly()
{
    PageReading doubtful = mainPage();
    readAs(doubtful, FieldId::Address, QStringLiteral("北京市朝阳区建国路12号"), 0.5);
    LicenceCollector collector(Today);
    int frames = 0;
    while (!collector.isSure() && frames < 50) {
        collector.add({doubtful});
        ++frames;
    }
    QVERIFY2(frames > 3 && frames < 15, qPrintable(QString::number(frames)));
    QCOMPARE(collector.doubtful(DocumentPage::Main), std::vector<FieldId>{FieldId::Address});
    PageReading nameless = mainPage();
    readAs(nameless, FieldId::Name, QStringLiteral("王小敏"), 0.5);
    QVERIFY(!collected(std::vector<PageReading>(20, nameless)).isSure());
}

void LicenceCollectorTest::aGlimpseOfAnotherPageDoesNotCount()
{
    PageReading glimpse = duplicatePage();
    readAs(glimpse, FieldId::LicenceNumber, QStringLiteral("1101"), 0.3);
    LicenceCollector collector = collected({mainPage(), glimpse, mainPage(), mainPage()});
    QCOMPARE(collector.pages().size(), std::size_t(1));
    QVERIFY(collector.isSure());
}

void LicenceCollectorTest::warningsOfAFieldVanishWithACleanFrame()
{
    PageReading spoiled = mainPage();
    spoiled.quality.warnings = {QStringLiteral("glare:id_num"), QStringLiteral("glare:name")};
    spoiled.evidence.glare = 0.3;
    spoiled.evidence.sealFound = false;
    PageReading clean = mainPage();
    clean.quality.warnings = {QStringLiteral("glare:name")};
    clean.evidence.sealFound = true;
    const PageReading page = collected({spoiled, clean}).pages().front();
    QCOMPARE(page.quality.warnings, QStringList{QStringLiteral("glare:name")});
    QCOMPARE(page.evidence.sealFound, std::optional<bool>(true));
    QCOMPARE(page.evidence.glare, 0.0);
}

void LicenceCollectorTest::aFrameWithoutPageIsNothing()
{
    LicenceCollector collector(Today);
    QCOMPARE(int(collector.add({})), int(FrameTaken::Nothing));
    QVERIFY(!collector.isSure());
    collector.add({mainPage()});
    QCOMPARE(collector.frameOf(DocumentPage::Main), 1);
}

void LicenceCollectorTest::clearForgetsEverything()
{
    LicenceCollector collector = collected({mainPage(), mainPage(), mainPage()});
    collector.clear();
    QVERIFY(collector.pages().empty());
    QVERIFY(!collector.isSure());
    QCOMPARE(collector.frames(), 0);
    QCOMPARE(int(collector.add({mainPage(anotherPerson())})), int(FrameTaken::Added));
}

LICENCEDESK_TEST_MAIN(LicenceCollectorTest)
#include "LicenceCollectorTest.moc"
