#include "store/InsightCounts.h"
#include "tests/support/TestMain.h"
#include "tests/unit/store/StoreFixture.h"

#include <QGuiApplication>
#include <QSqlQuery>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

qint64 countOf(Store &store, const QString &table)
{
    return store.database().value(QStringLiteral("SELECT count(*) FROM ") + table)->toLongLong();
}

double licencesCounted(Store &store)
{
    return store.database()
        .value(QStringLiteral("SELECT sum(count) FROM insights WHERE measure = 'licences'"))
        ->toDouble();
}

std::vector<AuditEntry> entriesOf(Store &store, AuditAct act)
{
    AuditQuery query;
    query.act = act;
    return AuditLog(store).find(query).value();
}

} // namespace

class RecordStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_kept_record_comes_back_as_it_was()
    {
        StoreFixture fixture;
        LicenceRecord record;
        {
            const auto store = fixture.open();
            record = acceptedRecord(*store, {.core = QStringLiteral("1234567890123")});
            record.overriddenBy = Override{QStringLiteral("wang"), QStringLiteral("known customer"),
                                           fixture.clock.time};
            VERIFY_DONE(RecordStore(*store).keep(record));
        }
        const auto store = fixture.open();
        const auto again = RecordStore(*store).record(record.id);
        VERIFY_DONE(again);
        QCOMPARE(encodeRecord(*again), encodeRecord(record));
        QCOMPARE(again->state, record.state);
        QCOMPARE(again->overriddenBy, record.overriddenBy);
        QCOMPARE(summaryOf(*again), summaryOf(record));
    }

    void the_same_accept_twice_is_one_record()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        RecordStore records(*store);
        const LicenceRecord record = keptRecord(*store);
        VERIFY_DONE(records.keep(record));
        VERIFY_DONE(records.keep(records.record(record.id).value()));
        QCOMPARE(records.count().value(), 1);
        QCOMPARE(countOf(*store, QStringLiteral("audit")), 1);
        QCOMPARE(licencesCounted(*store), 1);
    }

    void a_revision_takes_the_place_of_the_record()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        RecordStore records(*store);
        LicenceRecord record = keptRecord(*store);
        record.pages.front().fields[FieldId::Name].text = QStringLiteral("样本草");
        VERIFY_DONE(records.keep(record));
        QCOMPARE(records.count().value(), 1);
        QCOMPARE(countOf(*store, QStringLiteral("bodies")), 1);
        QCOMPARE(records.record(record.id)->pages.front().fields[FieldId::Name].text,
                 QStringLiteral("样本草"));
        QCOMPARE(licencesCounted(*store), 1); // counted once, as it is now
        QCOMPARE(entriesOf(*store, AuditAct::Revised).size(), std::size_t(1));
    }

    void an_override_stands_in_the_log_under_the_name_of_who_allowed_it()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        LicenceRecord record = acceptedRecord(*store);
        record.overriddenBy =
            Override{QStringLiteral("wang"), QStringLiteral("known"), fixture.clock.time};
        VERIFY_DONE(RecordStore(*store).keep(record));
        const auto entries = entriesOf(*store, AuditAct::Overrode);
        QCOMPARE(entries.size(), std::size_t(1));
        QCOMPARE(entries.front().who, QStringLiteral("wang"));
        QCOMPARE(entries.front().record, record.id);
        QCOMPARE(entriesOf(*store, AuditAct::Accepted).front().who, QStringLiteral("li"));
    }

    void pictures_come_back_with_their_record()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        RecordStore records(*store);
        const LicenceRecord record = acceptedRecord(*store);
        const PageImage image = *pageImage(pictureOfCard(), ImagePolicy::WholeCard);
        VERIFY_DONE(records.keep(record, {image}));
        const auto kept = records.images(record.id);
        VERIFY_DONE(kept);
        QCOMPARE(kept->size(), std::size_t(1));
        QCOMPARE(kept->front().content, image.content);
    }

    void a_revision_without_pictures_leaves_none_of_the_old_ones()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        RecordStore records(*store);
        LicenceRecord record = acceptedRecord(*store);
        VERIFY_DONE(records.keep(record, {*pageImage(pictureOfCard(), ImagePolicy::WholeCard)}));
        record.secondsTaken = 99;
        VERIFY_DONE(records.keep(record));
        QVERIFY(records.images(record.id)->empty());
    }

    void where_a_record_has_gone_is_noted_on_it_and_in_the_log()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        RecordStore records(*store);
        const LicenceRecord one = keptRecord(*store);
        const LicenceRecord other = keptRecord(*store);
        VERIFY_DONE(records.noteEvent({one.id, other.id}, RecordEventKind::Exported,
                                      QStringLiteral("csv")));
        const auto again = records.record(one.id);
        VERIFY_DONE(again);
        QCOMPARE(again->state, RecordState::Exported);
        QCOMPARE(again->events.size(), std::size_t(1));
        const RecordEvent expected{RecordEventKind::Exported, fixture.clock.time,
                                   QStringLiteral("li"), QStringLiteral("csv")};
        QCOMPARE(again->events.front(), expected);
        QCOMPARE(entriesOf(*store, AuditAct::Exported).front().detail, QStringLiteral("csv × 2"));
    }

    void a_revision_keeps_where_the_record_had_gone()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        RecordStore records(*store);
        LicenceRecord record = keptRecord(*store);
        VERIFY_DONE(
            records.noteEvent({record.id}, RecordEventKind::Submitted, QStringLiteral("tencent")));
        record.secondsTaken = 40;
        VERIFY_DONE(records.keep(record));
        QCOMPARE(records.record(record.id)->events.size(), std::size_t(1));
    }

    void a_deleted_record_is_gone_with_all_that_hung_on_it()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        RecordStore records(*store);
        const LicenceRecord record = acceptedRecord(*store);
        VERIFY_DONE(records.keep(record, {*pageImage(pictureOfCard(), ImagePolicy::WholeCard)}));
        VERIFY_DONE(records.noteEvent({record.id}, RecordEventKind::Exported, {}));
        VERIFY_DONE(records.remove(record.id, QStringLiteral("customer's request")));
        for (const char *table : {"records", "bodies", "images", "events"}) {
            QCOMPARE(countOf(*store, QLatin1String(table)), 0);
        }
        const auto entries = entriesOf(*store, AuditAct::Deleted);
        QCOMPARE(entries.front().record, record.id);
        QCOMPARE(entries.front().detail, QStringLiteral("customer's request"));
        QCOMPARE(licencesCounted(*store), 1); // figures outlive the record
    }

    void what_is_not_there_is_said_so()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        RecordStore records(*store);
        const QUuid nobody = QUuid::createUuid();
        QCOMPARE(records.record(nobody).error().kind, ErrorKind::NotFound);
        QCOMPARE(records.remove(nobody, {}).error().kind, ErrorKind::NotFound);
        QVERIFY(!records.record(nobody).error().message.isEmpty());
        QCOMPARE(countOf(*store, QStringLiteral("audit")), 0);
        QVERIFY(!records.contains(nobody).value());
    }

    void a_deleted_record_does_not_come_back_under_its_old_id()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        RecordStore records(*store);
        const LicenceRecord record = keptRecord(*store);
        VERIFY_DONE(records.remove(record.id, QStringLiteral("customer's request")));
        QCOMPARE(records.keep(record).error().kind, ErrorKind::Conflict);
        QCOMPARE(records.count().value(), 0);
    }

    void the_same_licence_is_known_from_before_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("as it was read") << "11010519491231002X";
        QTest::newRow("in lower case") << "11010519491231002x";
        QTest::newRow("with spaces") << "110105 19491231 002X";
        QTest::newRow("full width") << "１１０１０５１９４９１２３１００２Ｘ";
    }
    void the_same_licence_is_known_from_before()
    {
        QFETCH(QString, number);
        StoreFixture fixture;
        const auto store = fixture.open();
        const LicenceRecord first = keptRecord(*store);
        fixture.clock.time = fixture.clock.time.addDays(1);
        const LicenceRecord second = keptRecord(*store);
        keptRecord(*store, {.number = QStringLiteral("330102199003070011")});
        const auto known = RecordStore(*store).familiarity(number, {}, second.id);
        VERIFY_DONE(known);
        QCOMPARE(idsOf(known->sameNumber), QStringList{recordIdText(first.id)});
        QVERIFY(known->sameCoreNumber.empty());
    }

    void the_same_core_barcode_under_another_number_is_told()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        const QString core = QStringLiteral("4412345678901");
        const Person other{.number = QStringLiteral("330102199003070011"), .core = core};
        const LicenceRecord theirs = keptRecord(*store, other);
        const LicenceRecord own = keptRecord(*store, {.core = core});
        const auto known = RecordStore(*store).familiarity(Person().number, core);
        VERIFY_DONE(known);
        QCOMPARE(idsOf(known->sameCoreNumber), QStringList{recordIdText(theirs.id)});
        QCOMPARE(idsOf(known->sameNumber), QStringList{recordIdText(own.id)});
    }

    void nothing_read_is_familiar_with_nobody()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        keptRecord(*store, {.number = QString()});
        const auto known = RecordStore(*store).familiarity({}, {});
        VERIFY_DONE(known);
        QVERIFY(known->sameNumber.empty());
        QVERIFY(known->sameCoreNumber.empty());
    }

    void what_failed_half_way_has_not_happened()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        VERIFY_DONE(store->database().run(QStringLiteral("DROP TABLE insights")));
        QVERIFY(!RecordStore(*store).keep(acceptedRecord(*store)));
        for (const char *table : {"records", "bodies", "audit"}) {
            QCOMPARE(countOf(*store, QLatin1String(table)), 0);
        }
    }
};

LICENCEDESK_TEST_MAIN(RecordStoreTest)
#include "RecordStoreTest.moc"
