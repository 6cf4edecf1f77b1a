#include "store/RecordSearch.h"
#include "tests/support/TestMain.h"
#include "tests/unit/store/StoreFixture.h"

#include <QGuiApplication>
#include <QSet>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

/// Who is found is told by the name on the licence.
QStringList namesOf(const std::vector<RecordSummary> &records)
{
    QStringList names;
    for (const RecordSummary &record : records) {
        names << record.value(FieldId::Name);
    }
    return names;
}

LicenceRecord recordOf(const Store &store, const char *number, const char *name)
{
    return acceptedRecord(store, {QString::fromUtf8(number), QString::fromUtf8(name), {}});
}

Finding finding(FindingResult result)
{
    Finding finding;
    finding.rule = QStringLiteral("R02");
    finding.result = result;
    return finding;
}

/// Four licences on different days, at different counters, with different verdicts.
void fill(StoreFixture &fixture, Store &store)
{
    RecordStore records(store);
    const auto on = [&fixture](int month, int day, int hour) {
        fixture.clock.time = QDateTime(QDate(2026, month, day), QTime(hour, 0), Qt::UTC);
    };
    on(10, 2, 4);
    LicenceRecord record = recordOf(store, "330102199003070011", "样本雨");
    record.rental.vehicle = QStringLiteral("motorcycle");
    VERIFY_DONE(records.keep(record));
    on(11, 19, 15); // 23:00 at the counter
    record = recordOf(store, "440301198506150026", "样本·阿不都");
    record.counter = QStringLiteral("south");
    record.who = QStringLiteral("wang");
    VERIFY_DONE(records.keep(record));
    on(11, 19, 17); // 01:00 of the 20th at the counter
    record = recordOf(store, "510104197712202026", "样本云");
    record.report.findings = {finding(FindingResult::Failed)};
    VERIFY_DONE(records.keep(record));
    on(11, 21, 4);
    record = recordOf(store, "11010519491231002X", "样本花");
    record.report.findings = {finding(FindingResult::Passed)};
    VERIFY_DONE(records.keep(record));
}

QStringList found(Store &store, const RecordQuery &query)
{
    const auto page = findRecords(store, query);
    return page ? namesOf(page->records) : QStringList{QString::fromUtf8(said(page))};
}

RecordQuery typed(const QString &text)
{
    RecordQuery query;
    query.text = text;
    return query;
}

} // namespace

class RecordSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_is_typed_finds_what_is_meant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        const QString rain = QStringLiteral("样本雨");
        const QString dot = QStringLiteral("样本·阿不都");
        const QString cloud = QStringLiteral("样本云");
        const QString flower = QStringLiteral("样本花");
        const QStringList all{flower, cloud, dot, rain};
        const auto row = [](const char *name, const char *text, const QStringList &names) {
            QTest::newRow(name) << QString::fromUtf8(text) << names;
        };
        row("nothing finds everything, newest first", "", all);
        row("blanks are nothing", "  ", all);
        row("a whole number", "11010519491231002X", {flower});
        row("a number in lower case", "11010519491231002x", {flower});
        row("a number with spaces", "110105 19491231 002X", {flower});
        row("a number in full width", "１１０１０５１９４９１２３１００２Ｘ", {flower});
        row("the last four", "002X", {flower});
        row("the last four, which are a year too", "2026", {cloud});
        row("half a number is no number", "110105194912", {});
        row("a name", "样本花", {flower});
        row("a name with its dot", "样本·阿不都", {dot});
        row("a name without its dot", "样本阿不都", {dot});
        row("a name with a blank for its dot", "样本 阿不都", {dot});
        row("half a name is nobody's", "样本", {});
        row("a day", "2026-11-21", {flower});
        row("a day with slashes", "2026/11/21", {flower});
        row("a day in Chinese", "2026年11月21日", {flower});
        row("a day without its year", "11-21", {flower});
        row("a day as it is at the counter", "11-19", {dot});
        row("a day that begins in the evening of UTC", "11-20", {cloud});
        row("a month", "2026-10", {rain});
        row("a month in Chinese", "2026年10月", {rain});
        row("a day that is still to come is last year's", "12-24", {});
        row("29 February in a year that has none", "2-29", {});
        row("an operator", "wang", {dot});
        row("the beginning of an operator", "wan", {dot});
        row("a counter", "south", {dot});
        row("a vehicle", "motorc", {rain});
        row("a failed check", "failed", {cloud});
        row("two terms are both meant", "north 002X", {flower});
        row("two terms that contradict each other", "south 002X", {});
        row("a term that is nothing with one that is something", "north qqqq", {});
        row("what SQL would understand", "' OR 1=1 --", {});
        row("a wildcard is no wildcard", "%", {});
    }
    void what_is_typed_finds_what_is_meant()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        StoreFixture fixture;
        const auto store = fixture.open();
        fill(fixture, *store);
        QCOMPARE(found(*store, typed(text)), names);
        QCOMPARE(countRecords(*store, typed(text), 100).value(), names.size());
    }

    void filters_narrow_what_is_found_data()
    {
        QTest::addColumn<RecordQuery>("query");
        QTest::addColumn<QStringList>("names");
        const QString rain = QStringLiteral("样本雨");
        const QString dot = QStringLiteral("样本·阿不都");
        const QString cloud = QStringLiteral("样本云");
        const QString flower = QStringLiteral("样本花");
        RecordQuery query;
        query.counter = QStringLiteral("south");
        QTest::newRow("one counter") << query << QStringList{dot};
        query.text = QStringLiteral("11010519491231002X");
        QTest::newRow("a number that another counter kept") << query << QStringList{};
        query.counter = QStringLiteral("");
        QTest::newRow("a counter without a name sees only its own") << query << QStringList{};
        query = {};
        query.result = FindingResult::Failed;
        QTest::newRow("one verdict") << query << QStringList{cloud};
        query = {};
        query.from = QDateTime(QDate(2026, 11, 19), QTime(15, 0), Qt::UTC);
        query.to = QDateTime(QDate(2026, 11, 21), QTime(4, 0), Qt::UTC);
        QTest::newRow("from a moment until before another") << query << QStringList{cloud, dot};
        query.text = QStringLiteral("north");
        QTest::newRow("a term within them") << query << QStringList{cloud};
        query = typed(QStringLiteral("north"));
        query.limit = 2;
        QTest::newRow("the newest two") << query << QStringList{flower, cloud};
    }
    void filters_narrow_what_is_found()
    {
        QFETCH(RecordQuery, query);
        QFETCH(QStringList, names);
        StoreFixture fixture;
        const auto store = fixture.open();
        fill(fixture, *store);
        QCOMPARE(found(*store, query), names);
    }

    void a_count_stops_where_it_is_told_to()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        fill(fixture, *store);
        QCOMPARE(countRecords(*store, {}, 3).value(), 3);
        QCOMPARE(countRecords(*store, typed(QStringLiteral("north")), 100).value(), 3);
        QCOMPARE(countRecords(*store, typed(QStringLiteral("north")), 2).value(), 2);
        QCOMPARE(countRecords(*store, typed(QStringLiteral("qqqq")), 100).value(), 0);
    }

    void pages_lose_and_double_nothing_while_records_are_added_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("all records") << QString();
        QTest::newRow("a term with several meanings") << QStringLiteral("n");
    }
    void pages_lose_and_double_nothing_while_records_are_added()
    {
        QFETCH(QString, text);
        StoreFixture fixture;
        fixture.actor.who = QStringLiteral("nora"); // and the counter is north: found both ways
        const auto store = fixture.open();
        QSet<QString> kept;
        for (int i = 0; i < 35; ++i) {
            kept << recordIdText(keptRecord(*store).id);
            fixture.clock.time = fixture.clock.time.addMSecs(i % 3); // some at the same moment
        }
        RecordQuery query = typed(text);
        query.limit = 10;
        QStringList seen;
        do {
            const auto page = findRecords(*store, query);
            VERIFY_DONE(page);
            seen << idsOf(page->records);
            query.after = page->next;
            fixture.clock.time = fixture.clock.time.addSecs(1);
            keptRecord(*store);
        } while (query.after);
        QCOMPARE(seen.size(), kept.size());
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()), kept);
    }

    void the_last_page_says_that_it_is_the_last()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        fill(fixture, *store);
        RecordQuery query;
        query.limit = 4;
        QVERIFY(!findRecords(*store, query)->next);
        query.limit = 3;
        QVERIFY(findRecords(*store, query)->next.has_value());
    }

    void a_typed_name_of_one_character_asks_for_nobody()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        keptRecord(*store, {.name = QStringLiteral("花")});
        QVERIFY(found(*store, typed(QStringLiteral("花"))).isEmpty());
    }
};

LICENCEDESK_TEST_MAIN(RecordSearchTest)
#include "RecordSearchTest.moc"
