// What leaves the store and what comes back: as an export's source, as figures, as corrections from
// a file; and what the checks ask of it.

#include "exporting/JsonExport.h"
#include "store/ApplyCorrections.h"
#include "store/History.h"
#include "store/Insights.h"
#include "store/StoreSource.h"
#include "store/WatchList.h"
#include "tests/support/TestMain.h"
#include "tests/unit/store/StoreFixture.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

CorrectionReport correctionOf(QUuid id, FieldId field, const QString &after)
{
    CorrectionLine line;
    line.line = 2;
    line.id = id;
    line.kind = CorrectionKind::Changed;
    line.changes = {{field, QString(), after}};
    CorrectionReport report;
    report.lines = {line};
    return report;
}

} // namespace

class RecordsOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_export_reads_every_record_once_oldest_first()
    {
        constexpr int Count = 750; // more than are read at once
        StoreFixture fixture;
        const auto store = fixture.open();
        std::vector<QUuid> kept;
        for (int i = 0; i < Count; ++i) {
            fixture.clock.time = fixture.clock.time.addSecs(i % 3); // some at the same moment
            kept.push_back(keptRecord(*store).id);
        }
        StoreSource source(*store, {});
        QCOMPARE(source.count(), qint64(Count));
        QDateTime last;
        while (source.next().value()) {
            QVERIFY(!last.isValid() || last <= source.summary().acceptedAt);
            last = source.summary().acceptedAt;
        }
        std::vector<QUuid> read = source.ids();
        std::sort(read.begin(), read.end());
        std::sort(kept.begin(), kept.end());
        QCOMPARE(read, kept);
    }

    void an_exported_record_is_the_one_that_was_kept()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        const LicenceRecord record = keptRecord(*store);
        VERIFY_DONE(RecordStore(*store).noteEvent({record.id}, RecordEventKind::Exported,
                                                  QStringLiteral("csv masked")));
        StoreSource source(*store, {});
        QVERIFY(source.next().value());
        const QJsonDocument json = QJsonDocument::fromJson(source.json().value());
        const auto back = recordFromJson(json.object());
        VERIFY_DONE(back);
        QCOMPARE(toJson(*back), toJson(RecordStore(*store).record(record.id).value()));
        QCOMPARE(back->state, RecordState::Exported);
        QCOMPARE(back->events.size(), std::size_t(1));
        QVERIFY(!source.next().value());
    }

    void an_empty_store_is_an_empty_export()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        StoreSource source(*store, {});
        QCOMPARE(source.count(), qint64(0));
        QVERIFY(!source.next().value());
    }

    void a_range_of_days_is_kept_to()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        keptRecord(*store);
        fixture.clock.time = fixture.clock.time.addDays(2);
        const QUuid inside = keptRecord(*store).id;
        RecordQuery query;
        query.from = fixture.clock.time.addDays(-1);
        StoreSource source(*store, query);
        QVERIFY(source.next().value());
        QCOMPARE(source.summary().id, inside);
        QVERIFY(!source.next().value());
    }

    void a_correction_keeps_what_the_machine_had_read()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        const LicenceRecord record = keptRecord(*store);
        const auto report = correctionOf(record.id, FieldId::Name, QStringLiteral("样本草"));
        const auto applied = applyCorrections(*store, report);
        VERIFY_DONE(applied);
        QCOMPARE(applied->records, 1);
        const LicenceRecord corrected = RecordStore(*store).record(record.id).value();
        QCOMPARE(fieldText(mergedFields(corrected.pages), FieldId::Name), QStringLiteral("样本草"));
        const auto edit =
            std::find_if(corrected.edits.begin(), corrected.edits.end(), [](const FieldEdit &each) {
                return each.after == QStringLiteral("样本草");
            });
        QVERIFY(edit != corrected.edits.end());
        QCOMPARE(edit->who, fixture.actor.who);
        QVERIFY(!edit->before.isEmpty());
        RecordQuery byName;
        byName.text = QStringLiteral("样本草");
        QCOMPARE(findRecords(*store, byName)->records.size(), std::size_t(1));
        QVERIFY(AuditLog(*store).verify()->isWhole());
    }

    void a_correction_of_a_deleted_record_is_told_and_the_others_applied()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        const LicenceRecord stays = keptRecord(*store);
        const LicenceRecord goes = keptRecord(*store);
        CorrectionReport report = correctionOf(goes.id, FieldId::Name, QStringLiteral("样本草"));
        const auto more = correctionOf(stays.id, FieldId::Name, QStringLiteral("样本木"));
        report.lines.push_back(more.lines.front());
        VERIFY_DONE(RecordStore(*store).remove(goes.id, QStringLiteral("test")));
        const auto applied = applyCorrections(*store, report);
        VERIFY_DONE(applied);
        QCOMPARE(applied->records, 1);
        QCOMPARE(applied->refused.size(), std::size_t(1));
        QCOMPARE(applied->refused.front().first, 2);
    }

    void figures_outlive_the_records()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        LicenceRecord record = acceptedRecord(*store);
        record.secondsTaken = 20;
        record.pages.front().layoutId = QStringLiteral("cn-main-2012");
        record.edits = {{DocumentPage::Main,
                         FieldId::Name,
                         QStringLiteral("样本化"),
                         QStringLiteral("样本花"),
                         fixture.clock.time,
                         ReviewReason::None,
                         {}}};
        VERIFY_DONE(RecordStore(*store).keep(record));
        record.secondsTaken = 30;
        VERIFY_DONE(RecordStore(*store).keep(record)); // accepted again: counted once
        VERIFY_DONE(RecordStore(*store).remove(record.id, QStringLiteral("test")));
        const QDate today = fixture.clock.today();
        const auto insights = readInsights(*store, {today, today, {}});
        VERIFY_DONE(insights);
        QCOMPARE(insights->licences(), qint64(1));
        QCOMPARE(insights->licencesPerDay.at(today), qint64(1));
        QCOMPARE(insights->meanSeconds, 30.0);
        QCOMPARE(insights->fields.at(FieldId::Name), (ReadAndCorrected{1, 1}));
        const QByteArray csv = insightsCsv(*insights);
        QVERIFY(csv.contains("corrected,name,1,1.0000"));
        QVERIFY(!csv.contains("样本"));
    }

    void the_checks_know_a_licence_from_before_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("core");
        QTest::addColumn<int>("seen");
        QTest::addColumn<bool>("coreOfAnother");
        const QString own = Person().number;
        const QString core = QStringLiteral("3102000123456");
        QTest::newRow("the same licence") << own << core << 1 << false;
        QTest::newRow("the same core with another number")
            << QStringLiteral("110105199003078813") << core << 0 << true;
        QTest::newRow("somebody else") << QStringLiteral("110105199003078813")
                                       << QStringLiteral("3102000999999") << 0 << false;
    }
    void the_checks_know_a_licence_from_before()
    {
        QFETCH(QString, number);
        QFETCH(QString, core);
        StoreFixture fixture;
        const auto store = fixture.open();
        Person person;
        person.core = QStringLiteral("3102000123456");
        keptRecord(*store, person);
        const auto history = licenceHistory(*store, number, core);
        QVERIFY(history);
        QTEST(history->seenBefore, "seen");
        QTEST(history->coreOfAnother, "coreOfAnother");
        QVERIFY(!history->watchReason);
    }

    void a_watched_number_is_told_with_its_reason()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        VERIFY_DONE(WatchList(*store).add(Person().number, QStringLiteral("left without paying")));
        const auto history = licenceHistory(*store, Person().number, {});
        QVERIFY(history);
        QCOMPARE(history->watchReason, std::optional(QStringLiteral("left without paying")));
    }

    void what_is_no_number_is_not_asked_for()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        QVERIFY(!licenceHistory(*store, QStringLiteral("1101"), {}));
    }
};

LICENCEDESK_TEST_MAIN(RecordsOutTest)
#include "RecordsOutTest.moc"
