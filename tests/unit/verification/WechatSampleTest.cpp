// The sample answer in WeChat's documentation of cv/ocr/drivinglicense, a licence that cannot be:
// exactly the findings that the facts on the document name, and no others.

#include "exporting/JsonExport.h"
#include "tests/support/TestMain.h"
#include "verification/Verifier.h"

#include <QFile>
#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

class WechatSampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theDocumentItselfGivesExactlyTheseFindings();
    void hiddenDigitsAreNotChecked();
    void todayAddsOnlyThatItHasExpired();
    void aRentalInItsTimeAddsOnlyTheRental();

private:
    VerificationReport judge(const QDate &today) const;

    std::vector<VerifiedPage> m_pages;
};

namespace {

/// "R06 failed, D07 warning", worst first.
QString problems(const VerificationReport &report)
{
    QStringList list;
    for (const Finding &finding : report.findings) {
        if (finding.result == FindingResult::Failed || finding.result == FindingResult::Warning) {
            list.append(finding.rule + QLatin1Char(' ') + resultKey(finding.result));
        }
    }
    return list.join(QLatin1String(", "));
}

// A day on which the sample's own dates are in force, so that nothing is due to the calendar.
const QDate InItsTime(2019, 6, 1);

} // namespace

void WechatSampleTest::initTestCase()
{
    QFile file(QStringLiteral(LICENCEDESK_WECHAT_SAMPLE));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto pages = pagesFromJson(file.readAll());
    QVERIFY2(pages, pages ? "" : qPrintable(pages.error().message));
    m_pages = *pages;
}

VerificationReport WechatSampleTest::judge(const QDate &today) const
{
    RentalContext rental;
    rental.today = today;
    rental.policy = defaultPolicy();
    return verify(m_pages, rental);
}

void WechatSampleTest::theDocumentItselfGivesExactlyTheseFindings()
{
    QCOMPARE(problems(judge(InItsTime)), "D05 failed, D06 failed, R06 failed, D07 warning");
}

void WechatSampleTest::hiddenDigitsAreNotChecked()
{
    const VerificationReport report = judge(InItsTime);
    for (const char *rule : {"R02", "R03", "R04"}) {
        const Finding *finding = report.find(QString::fromLatin1(rule));
        QVERIFY2(finding && finding->result == FindingResult::NotChecked, rule);
    }
}

void WechatSampleTest::todayAddsOnlyThatItHasExpired()
{
    QCOMPARE(problems(judge(QDate(2026, 11, 21))),
             "D05 failed, D06 failed, R06 failed, V01 failed, D07 warning");
}

void WechatSampleTest::aRentalInItsTimeAddsOnlyTheRental()
{
    RentalContext rental;
    rental.today = InItsTime;
    rental.end = QDate(2020, 7, 2);
    rental.vehicle = QStringLiteral("minibus");
    rental.policy = defaultPolicy();
    QCOMPARE(problems(verify(m_pages, rental)),
             "C03 failed, D05 failed, D06 failed, R06 failed, V02 failed, D07 warning");
}

LICENCEDESK_TEST_MAIN(WechatSampleTest)
#include "WechatSampleTest.moc"
