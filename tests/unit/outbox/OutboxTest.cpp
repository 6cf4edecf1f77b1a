#include "outbox/Outbox.h"

#include "records/RecordSummary.h"
#include "store/CustomerData.h"
#include "store/Insights.h"
#include "store/Rekey.h"
#include "store/Retention.h"
#include "tests/support/TestMain.h"
#include "tests/unit/outbox/ScriptedProvider.h"
#include "tests/unit/store/StoreFixture.h"

#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

const QByteArray Picture = QByteArray("\xff\xd8 a picture ").repeated(1000);

OutboxOrder order()
{
    OutboxOrder order;
    order.service = QStringLiteral("relay.example.test");
    order.request.jpeg = Picture;
    order.request.record[QStringLiteral("name")] = Person().name;
    return order;
}

qint64 documentsLeft(Store &store)
{
    return store.database()
        .value(QStringLiteral("SELECT count(*) FROM documents WHERE kind LIKE 'outbox%'"))
        ->toLongLong();
}

std::vector<AuditEntry> entriesOf(Store &store, AuditAct act)
{
    AuditQuery query;
    query.act = act;
    return AuditLog(store).find(query).value();
}

std::map<FieldId, AgreementCount> agreementsOf(Store &store)
{
    const QDate today = store.clock().today();
    return readInsights(store, {today, today, std::nullopt}).value().agreement;
}

bool isInAnyFile(const QString &folder, const QByteArray &bytes)
{
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes)) {
            return true;
        }
    }
    return false;
}

} // namespace

class OutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_was_queued_comes_back_after_a_restart()
    {
        StoreFixture fixture;
        OutboxItem item;
        {
            const auto store = fixture.open();
            item = Outbox(*store).add(keptRecord(*store), order()).value();
        }
        const auto store = fixture.open();
        Outbox outbox(*store);
        QCOMPARE(outbox.items()->size(), 1U);
        QCOMPARE(outbox.items()->front(), item);
        QCOMPARE(item.state, OutboxState::Waiting);
        QCOMPARE(item.who, QStringLiteral("li"));
        QCOMPARE(item.maskedNumber, maskedNumber(Person().number));
        QVERIFY(item.hasPicture);
        const auto request = outbox.request(item);
        VERIFY_DONE(request);
        QCOMPARE(request->jpeg, Picture);
        QCOMPARE(request->record, order().request.record);
        QCOMPARE(request->idempotencyKey, item.id.toString(QUuid::WithoutBraces));
    }

    void every_word_of_an_item_is_kept()
    {
        OutboxItem item;
        item.id = QUuid::createUuid();
        item.record = QUuid::createUuid();
        item.kind = RemoteKind::Webhook;
        item.state = OutboxState::Unclear;
        item.attempts = 3;
        item.keyed = true;
        item.rid = QStringLiteral("r");
        item.nextTry = QDateTime(QDate(2026, 11, 21), QTime(4, 0, 0, 123), Qt::UTC);
        item.failure = refusal(45011);
        item.failure->retryAfter = std::chrono::seconds(7);
        item.failure->mayHaveArrived = true;
        item.agreement = {
            {FieldId::Name, QStringLiteral("a"), QStringLiteral("b"), FieldAgreement::Different},
            {FieldId::Sex, {}, QStringLiteral("男"), FieldAgreement::OnlyThere}};
        const auto again = parseOutboxItem(toJson(item));
        VERIFY_DONE(again);
        QCOMPARE(*again, item);
        QCOMPARE(parseOutboxItem("{}").error().kind, ErrorKind::Damaged);
    }

    void a_record_that_waits_is_not_queued_again()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        Outbox outbox(*store);
        const LicenceRecord record = keptRecord(*store);
        OutboxItem item = outbox.add(record, order()).value();
        for (const OutboxState open :
             {OutboxState::Waiting, OutboxState::Sending, OutboxState::Unclear}) {
            item.state = open;
            QVERIFY(outbox.update(item).value());
            QCOMPARE(outbox.add(record, order()).error().kind, ErrorKind::Conflict);
        }
        VERIFY_DONE(outbox.add(keptRecord(*store), order())); // another one may
        for (const OutboxState closed : {OutboxState::Failed, OutboxState::Done}) {
            item.state = closed;
            QVERIFY(outbox.update(item).value());
            const auto again = outbox.add(record, order());
            VERIFY_DONE(again);
            VERIFY_DONE(outbox.discard(*again));
        }
    }

    void an_answer_is_noted_compared_and_counted_once()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        Outbox outbox(*store);
        LicenceRecord record = keptRecord(*store);
        const OutboxItem item = outbox.add(record, order()).value();
        fixture.clock.time = fixture.clock.time.addSecs(60);
        store->setActor({QStringLiteral("wang"), QStringLiteral("north")}); // another one by now
        const auto done = outbox.finish(item, readAnswer(mergedFields(record.pages)));
        VERIFY_DONE(done);
        QCOMPARE(done->state, OutboxState::Done);
        QCOMPARE(done->finishedAt, fixture.clock.time);
        QCOMPARE(outbox.items()->front(), *done);
        QCOMPARE(outbox.request(*done).error().kind, ErrorKind::NotFound);
        const auto name =
            std::find_if(done->agreement.begin(), done->agreement.end(),
                         [](const ComparedField &each) { return each.field == FieldId::Name; });
        QVERIFY(name != done->agreement.end());
        QCOMPARE(name->agreement, FieldAgreement::Different);
        QCOMPARE(name->there, QStringLiteral("样木花"));

        const auto events = RecordStore(*store).record(record.id)->events;
        QCOMPARE(events.size(), 1U);
        QCOMPARE(events.front().kind, RecordEventKind::Submitted);
        QCOMPARE(events.front().who, QStringLiteral("li"));
        QCOMPARE(events.front().detail, QStringLiteral("relay.example.test rid 5f-answer"));
        const auto audited = entriesOf(*store, AuditAct::Submitted);
        QCOMPARE(audited.size(), 1U);
        QCOMPARE(audited.front().record, record.id);
        QCOMPARE(audited.front().who, QStringLiteral("li"));
        QVERIFY(audited.front().detail.contains(QStringLiteral("5f-answer")));
        QCOMPARE(store->actor().who, QStringLiteral("wang"));

        record.secondsTaken = 99; // a revision counts the acceptance anew, not the comparison
        VERIFY_DONE(RecordStore(*store).keep(record));
        const QDate today = store->clock().today();
        const auto insights = readInsights(*store, {today, today, std::nullopt});
        VERIFY_DONE(insights);
        const std::map<FieldId, AgreementCount> expected{{FieldId::LicenceNumber, {1, 1}},
                                                         {FieldId::Name, {1, 0}}};
        QCOMPARE(insights->agreement, expected);
        QVERIFY(insightsCsv(*insights).contains("remote_same,id_num,1,1.0000"));
        QVERIFY(insightsCsv(*insights).contains("remote_same,name,1,0.0000"));
        VERIFY_DONE(RecordStore(*store).remove(record.id, {}));
        QCOMPARE(readInsights(*store, {today, today, std::nullopt})->agreement, expected);
    }

    void a_correction_counts_as_what_was_read_before_it()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        LicenceRecord record = acceptedRecord(*store);
        FieldValue &name = record.pages.front().fields[FieldId::Name];
        record.edits = {{DocumentPage::Main, FieldId::Name, QStringLiteral("样木花"), name.text,
                         fixture.clock.time}};
        VERIFY_DONE(RecordStore(*store).keep(record));
        Outbox outbox(*store);
        const auto done = outbox.finish(outbox.add(record, order()).value(),
                                        readAnswer(mergedFields(record.pages)));
        VERIFY_DONE(done);
        QCOMPARE(agreementsOf(*store)[FieldId::Name], (AgreementCount{1, 1})); // read wrong by both
        const auto shown =
            std::find_if(done->agreement.begin(), done->agreement.end(),
                         [](const ComparedField &each) { return each.field == FieldId::Name; });
        QCOMPARE(shown->agreement, FieldAgreement::Different);
    }

    void what_the_desk_has_asked_is_not_counted_again()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        LicenceRecord record = acceptedRecord(*store);
        FieldValue &name = record.pages.front().fields[FieldId::Name];
        name.remote = name.text;
        record.edits.clear();
        VERIFY_DONE(RecordStore(*store).keep(record));
        const auto before = agreementsOf(*store);
        QCOMPARE(before.at(FieldId::Name), (AgreementCount{1, 1}));
        Outbox outbox(*store);
        VERIFY_DONE(outbox.finish(outbox.add(record, order()).value(),
                                  readAnswer(mergedFields(record.pages))));
        QCOMPARE(agreementsOf(*store), before);
    }

    void a_service_that_reads_nothing_is_compared_with_nothing()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        Outbox outbox(*store);
        const auto item = outbox.add(keptRecord(*store), order()).value();
        const auto done = outbox.finish(item, {});
        VERIFY_DONE(done);
        QVERIFY(done->agreement.empty());
        QVERIFY(readInsights(*store, {QDate(2026, 1, 1), QDate(2027, 1, 1), std::nullopt})
                    ->agreement.empty());
    }

    void an_answer_for_a_record_that_is_gone_is_only_audited()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        Outbox outbox(*store);
        const LicenceRecord record = keptRecord(*store);
        const auto item = outbox.add(record, order()).value();
        VERIFY_DONE(RecordStore(*store).remove(record.id, {}));
        QVERIFY(!outbox.update(item).value());
        const auto done = outbox.finish(item, readAnswer(mergedFields(record.pages)));
        VERIFY_DONE(done);
        QVERIFY(done->state != OutboxState::Done);
        QCOMPARE(documentsLeft(*store), 0);
        QCOMPARE(entriesOf(*store, AuditAct::Submitted).size(), 1U);
    }

    void a_discard_is_audited_and_takes_the_picture_with_it()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        Outbox outbox(*store);
        const auto item = outbox.add(keptRecord(*store), order()).value();
        VERIFY_DONE(outbox.discard(item));
        QCOMPARE(documentsLeft(*store), 0);
        const auto audited = entriesOf(*store, AuditAct::Withdrawn);
        QCOMPARE(audited.size(), 1U);
        QCOMPARE(audited.front().record, item.record);
        QCOMPARE(audited.front().detail, QStringLiteral("relay.example.test waiting"));
    }

    void what_waits_goes_with_its_record_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("deleted by hand") << "remove";
        QTest::newRow("at the customer's request") << "customer";
        QTest::newRow("because its time was over") << "purge";
    }
    void what_waits_goes_with_its_record()
    {
        QFETCH(QString, how);
        StoreFixture fixture;
        const auto store = fixture.open();
        const LicenceRecord record = keptRecord(*store);
        VERIFY_DONE(Outbox(*store).add(record, order()));
        if (how == QLatin1String("purge")) {
            fixture.clock.time = fixture.clock.time.addDays(61);
        }
        const LicenceRecord other =
            keptRecord(*store, {.number = QStringLiteral("110105194912310054")});
        VERIFY_DONE(Outbox(*store).add(other, order()));
        if (how == QLatin1String("remove")) {
            VERIFY_DONE(RecordStore(*store).remove(record.id, QStringLiteral("test")));
        } else if (how == QLatin1String("customer")) {
            QCOMPARE(removeCustomer(*store, Person().number).value(), 1);
        } else {
            VERIFY_DONE(purge(*store, {}, PurgeMode::Confirmed));
        }
        const auto left = Outbox(*store).items();
        VERIFY_DONE(left);
        QCOMPARE(left->size(), 1U);
        QCOMPARE(left->front().record, other.id);
        QCOMPARE(documentsLeft(*store), 2);
    }

    void done_ones_go_after_a_while_and_others_stay()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        Outbox outbox(*store);
        VERIFY_DONE(outbox.finish(outbox.add(keptRecord(*store), order()).value(), {}));
        VERIFY_DONE(outbox.add(keptRecord(*store), order()));
        QCOMPARE(outbox.dropFinished(fixture.clock.time).value(), 0);
        QCOMPARE(outbox.dropFinished(fixture.clock.time.addSecs(1)).value(), 1);
        QCOMPARE(outbox.items()->size(), 1U);
    }

    void a_picture_waits_no_longer_than_the_firm_keeps_pictures()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        Outbox outbox(*store);
        OutboxOrder alone = order();
        alone.request.record = {};
        const auto picture = outbox.add(keptRecord(*store), alone).value();
        OutboxOrder both = order();
        both.kind = RemoteKind::Webhook;
        both.request.record = QJsonObject{{QStringLiteral("id"), 1}};
        const auto record = outbox.add(keptRecord(*store), both).value();
        QCOMPARE(outbox.dropPictures(fixture.clock.time).value(), 0);
        QCOMPARE(outbox.dropPictures(fixture.clock.time.addSecs(1)).value(), 2);

        const auto gone = outbox.again(picture)->value();
        QCOMPARE(gone.state, OutboxState::Failed);
        QVERIFY(!gone.hasPicture);
        QVERIFY(!outbox.request(gone));
        QCOMPARE(entriesOf(*store, AuditAct::Withdrawn).size(), 1U);
        const auto rest = outbox.request(outbox.again(record)->value());
        VERIFY_DONE(rest);
        QVERIFY(rest->jpeg.isEmpty());
        QVERIFY(!rest->record.isEmpty()); // the record goes on waiting
        QCOMPARE(outbox.dropPictures(fixture.clock.time.addSecs(1)).value(), 0);
    }

    void new_keys_open_what_waits()
    {
        StoreFixture fixture;
        const auto store = fixture.open();
        const auto item = Outbox(*store).add(keptRecord(*store), order()).value();
        const Secret &master = firmKeys().master;
        const auto both =
            withNewGeneration(firmKeys().header, master, Cipher::Sm4Gcm, fixture.clock.time);
        VERIFY_DONE(both);
        store->unlock(openVault(*both, master).value());
        QCOMPARE(sealAgain(*store, 100).value(), 0);
        store->unlock(openVault(withoutOldGenerations(*both, master).value(), master).value());
        QCOMPARE(Outbox(*store).items()->front(), item);
        QCOMPARE(Outbox(*store).request(item)->jpeg, Picture);
    }

    void nothing_of_it_is_legible_on_the_disk()
    {
        StoreFixture fixture(StoreFixture::On::Sqlite);
        const auto store = fixture.open();
        const LicenceRecord record = keptRecord(*store);
        const auto item = Outbox(*store).add(record, order()).value();
        const auto done =
            Outbox(*store).finish(Outbox(*store).add(keptRecord(*store), order()).value(),
                                  readAnswer(mergedFields(record.pages)));
        VERIFY_DONE(done);
        QVERIFY(isInAnyFile(fixture.folder(), item.id.toByteArray(QUuid::WithoutBraces)));
        for (const QByteArray &secret :
             {Person().number.toUtf8(), Person().name.toUtf8(), QByteArray("\xff\xd8 a picture "),
              QByteArray("样木花"), item.maskedName.toUtf8(), item.maskedNumber.toUtf8()}) {
            QVERIFY2(!isInAnyFile(fixture.folder(), secret), secret.constData());
        }
    }

    void what_was_sent_is_overwritten()
    {
        StoreFixture fixture(StoreFixture::On::Sqlite);
        const auto store = fixture.open();
        Outbox outbox(*store);
        for (const bool discarded : {false, true}) {
            const auto item = outbox.add(keptRecord(*store), order()).value();
            const QByteArray sealed =
                store->database()
                    .value(
                        QStringLiteral("SELECT body FROM documents WHERE kind = 'outbox_payload'"))
                    ->toByteArray()
                    .mid(100, 60);
            QVERIFY(isInAnyFile(fixture.folder(), sealed));
            if (discarded) {
                VERIFY_DONE(outbox.discard(item));
            } else {
                VERIFY_DONE(outbox.finish(item, {}));
            }
            QVERIFY(!isInAnyFile(fixture.folder(), sealed));
        }
    }
};

LICENCEDESK_TEST_MAIN(OutboxTest)
#include "OutboxTest.moc"
