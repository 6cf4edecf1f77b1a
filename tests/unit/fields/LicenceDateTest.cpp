#include "fields/LicenceDate.h"
#include "tests/support/TestMain.h"

#include <QtTest>

using namespace licencedesk;

class LicenceDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryForm_data();
    void readsEveryForm();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void readsLongTerm();
    void readsTerms();
    void endsOnTheLastOfFebruary();
    void readsPeriods_data();
    void readsPeriods();
};

void LicenceDateTest::readsEveryForm_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"2019-05-20", "20190520", "2019年05月20日", "2019年5月20日", "2019.5.20", "2019.05.20",
          "2019/5/20", " 2019 - 05 - 20 ", "２０１９－０５－２０", "2019—05—20", "2019–05–20"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void LicenceDateTest::readsEveryForm()
{
    QFETCH(QString, text);
    QCOMPARE(parseDate(text), std::optional(QDate(2019, 5, 20)));
}

void LicenceDateTest::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "2019-02-29", "2019-13-01", "2019-00-10", "2019-05", "190520",
                             "1899-12-31", "2200-01-01", "长期", "2019-05-2O", "201905201"}) {
        QTest::newRow(qPrintable(QStringLiteral("\"%1\"").arg(QString::fromUtf8(text))))
            << QString::fromUtf8(text);
    }
}

void LicenceDateTest::refusesWhatIsNoDate()
{
    QFETCH(QString, text);
    QVERIFY(!parseDate(text));
}

void LicenceDateTest::readsLongTerm()
{
    const auto end = parseLicenceDate(u" 长 期 ");
    QVERIFY(end);
    QVERIFY(end->longTerm);
    QCOMPARE(end->text(), QStringLiteral("长期"));
    QCOMPARE(parseLicenceDate(u"2024.2.29")->text(), QStringLiteral("2024-02-29"));
}

void LicenceDateTest::readsTerms()
{
    QCOMPARE(parseLicenceTerm(u"6年"), std::optional(LicenceTerm{6, false}));
    QCOMPARE(parseLicenceTerm(u"１０ 年"), std::optional(LicenceTerm{10, false}));
    QCOMPARE(parseLicenceTerm(u"长期"), std::optional(LicenceTerm{0, true}));
    QCOMPARE(parseLicenceTerm(u"年"), std::nullopt);
    QCOMPARE(parseLicenceTerm(u"0年"), std::nullopt);
}

void LicenceDateTest::endsOnTheLastOfFebruary()
{
    QCOMPARE(termEnd(QDate(2016, 2, 29), {6, false}).text(), QStringLiteral("2022-02-28"));
    QCOMPARE(termEnd(QDate(2012, 5, 1), {10, false}).text(), QStringLiteral("2022-05-01"));
    QCOMPARE(termEnd(QDate(2012, 5, 1), {0, true}).text(), QStringLiteral("长期"));
}

void LicenceDateTest::readsPeriods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *name, const char *text, const char *from, const char *to) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(from)
                            << QString::fromUtf8(to);
    };
    row("as printed", "2019-05-20 至 2025-05-20", "2019-05-20", "2025-05-20");
    row("without blanks", "2019-05-20至2025-05-20", "2019-05-20", "2025-05-20");
    row("without end", "2019-05-20 至 长期", "2019-05-20", "长期");
    row("long-term alone", "长期", "", "长期");
    row("in characters", "2019年5月20日至2025年5月20日", "2019-05-20", "2025-05-20");
    row("as on an identity card", "2019.05.20-2025.05.20", "2019-05-20", "2025-05-20");
    row("compact", "20190520-20250520", "2019-05-20", "2025-05-20");
    row("one date only", "2019-05-20", "", "");
    row("an impossible end", "2019-05-20至2025-02-30", "", "");
}

void LicenceDateTest::readsPeriods()
{
    QFETCH(QString, text);
    const auto period = parseValidPeriod(text);
    QTEST(period && period->from ? dateText(*period->from) : QString(), "from");
    QTEST(period ? period->to.text() : QString(), "to");
}

LICENCEDESK_TEST_MAIN(LicenceDateTest)
#include "LicenceDateTest.moc"
