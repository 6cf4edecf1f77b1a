// The service elsewhere at the desk: asked by a key, compared field by field, either value taken;
// what leaves and when it does not.
#include "ui/remote/RemoteDesk.h"
#include "outbox/Outbox.h"
#include "store/AuditLog.h"
#include "tests/gui/DeskBench.h"
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/InventedLicence.h"
#include "tests/gui/ServiceOfScript.h"
#include "ui/desk/DeskActions.h"
#include "ui/desk/DeskPage.h"
#include "ui/desk/FieldRow.h"
#include "ui/desk/MessageStack.h"
#include "ui/desk/RemoteValue.h"
#include "ui/desk/ReviewPanel.h"
#include "ui/desk/ValueEdit.h"
#include "ui/remote/ConsentBar.h"
#include "ui/remote/SendPreview.h"
#include "vault/MemoryKeyStore.h"

#include <QCheckBox>
#include <QDirIterator>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

constexpr FieldKey Name{DocumentPage::Main, FieldId::Name};

RemoteSettings relay()
{
    RemoteSettings settings;
    settings.enabled = true;
    settings.base = QUrl(QStringLiteral("https://relay.example.com"));
    settings.access = WechatAccess::PastedToken;
    return settings;
}

RemoteAnswer answerOf(const LicenceFields &fields)
{
    RemoteAnswer answer;
    for (const auto &[field, value] : fields) {
        answer.fields[field].text = value.text;
        answer.fields[field].source = FieldSource::Remote;
    }
    return answer;
}

class Bench : public DeskBench
{
public:
    Bench()
        : remote(records, settings, keys, clock,
                 [this](const RemoteSettings &chosen, const RemoteSecrets &secrets,
                        const Clock &) -> std::unique_ptr<RemoteProvider> {
                     service->secrets.push_back(secrets);
                     return std::make_unique<ServiceOfScript>(chosen, service);
                 }),
          remoteDesk(desk, remote)
    {
        records.setSession(&session);
        session.open(StoreLocation::file(path(QStringLiteral("records.db"))),
                     StoreSession::Sharing::Exclusive);
        (void)QTest::qWaitFor(
            [this] { return session.state() == StoreSession::State::NeedsSetUp; });
        session.setUp(Cipher::Aes256Gcm, {}, [](const Result<void> &) {});
        (void)QTest::qWaitFor([this] { return session.store() != nullptr; });
        window().setRemote(&remoteDesk);
    }

    ~Bench() { closeWindow(); }

    void use(const RemoteSettings &chosen)
    {
        RemoteSecrets secrets;
        secrets.token = Secret::fromText(QStringLiteral("a-token"));
        bool done = false;
        remote.use(chosen, secrets, [&done](const Result<void> &) { done = true; });
        (void)QTest::qWaitFor([&done] { return done; });
    }

    void putLicence(const PageReading &page = inventedMainPage())
    {
        desk.putCaptured({page}, {inventedPhotograph()});
    }

    std::vector<OutboxItem> queued()
    {
        return Outbox(records.store()).items().value_or(std::vector<OutboxItem>());
    }

    std::size_t audited(AuditAct act)
    {
        AuditQuery query;
        query.act = act;
        const auto entries = AuditLog(records.store()).find(query);
        return entries ? entries->size() : 0;
    }

    QString said() { return window().desk()->messages()->text(QStringLiteral("remote")); }
    SendPreview *preview() { return window().findChild<SendPreview *>(); }

    MemoryKeyStore keys;
    StoreSession session{clock, keys};
    std::shared_ptr<ServiceScript> service = std::make_shared<ServiceScript>();
    DeskRemote remote;
    RemoteDesk remoteDesk;
};

} // namespace

class RemoteDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }
    void cleanup() { m_bench.reset(); }

    void off_by_default_nothing_can_be_sent()
    {
        m_bench->putLicence();
        QCOMPARE(m_bench->remote.state(), DeskRemote::State::Off);
        QVERIFY(!m_bench->remoteDesk.canAsk());
        m_bench->window().actions().askRemote->trigger();
        accept();
        QVERIFY(m_bench->service->requests.empty());
        QVERIFY(m_bench->queued().empty());
    }

    void the_first_time_it_shows_what_is_sent_and_sends_it_only_then()
    {
        m_bench->use(relay());
        m_bench->putLicence();
        m_bench->window().actions().askRemote->trigger();
        QTRY_VERIFY(m_bench->preview());
        QVERIFY(m_bench->service->requests.empty());
        m_bench->preview()->reject();
        QTRY_VERIFY(!m_bench->preview());
        QVERIFY(m_bench->service->requests.empty());

        m_bench->window().actions().askRemote->trigger();
        QTRY_VERIFY(m_bench->preview());
        m_bench->preview()->accept();
        QTRY_COMPARE(m_bench->service->requests.size(), std::size_t(1));
        const QByteArray sent = m_bench->service->requests.front().jpeg;
        QVERIFY(sent.startsWith("\xff\xd8") && sent.size() < UploadLimitBytes);
        QTRY_VERIFY(!m_bench->remoteDesk.isAsking());
        m_bench->window().actions().askRemote->trigger();
        QTRY_COMPARE(m_bench->service->requests.size(), std::size_t(2)); // shown once
    }

    void a_service_that_agrees_says_so_and_nothing_is_left_to_do()
    {
        ready();
        const PageReading page = inventedMainPage();
        m_bench->service->answer = answerOf(page.fields);
        m_bench->putLicence(page);
        ask();
        QVERIFY(m_bench->desk.draft().openFields().empty());
        QVERIFY2(m_bench->said().contains(QStringLiteral("relay.example.com")),
                 qPrintable(m_bench->said()));
        QCOMPARE(row(FieldId::Address)->state().word, QStringLiteral("Service agrees"));
        QCOMPARE(row(FieldId::LicenceNumber)->state().word, QStringLiteral("Check digit correct"));
    }

    void where_they_differ_one_key_takes_either()
    {
        ready();
        PageReading page = inventedMainPage();
        LicenceFields there = page.fields;
        there[FieldId::Name].text = QStringLiteral("欧阳样本");
        there[FieldId::Address].text.chop(1);
        m_bench->service->answer = answerOf(there);
        m_bench->putLicence(page);
        ask();
        QCOMPARE(m_bench->desk.draft().openFields().size(), std::size_t(2));
        QCOMPARE(m_bench->desk.selection(), std::optional(Name));
        QVERIFY(row(FieldId::Name)->remote()->isVisible());
        QVERIFY(row(FieldId::Address)->remote()->isVisible()); // marked although not current
        QVERIFY(!row(FieldId::Sex)->remote()->isVisible());

        QTRY_VERIFY(row(FieldId::Name)->editor()->hasFocus());
        QTest::keyClick(row(FieldId::Name)->editor(), Qt::Key_0, Qt::AltModifier); // theirs
        QCOMPARE(m_bench->desk.draft().value(Name).text, QStringLiteral("欧阳样本"));
        QCOMPARE(m_bench->desk.draft().value(Name).source, FieldSource::Remote);
        QTRY_VERIFY(row(FieldId::Address)->editor()->hasFocus());
        QTest::keyClick(row(FieldId::Address)->editor(), Qt::Key_Return); // ours
        QVERIFY(m_bench->desk.draft().openFields().empty());
        const FieldValue address =
            m_bench->desk.draft().value({DocumentPage::Main, FieldId::Address});
        QCOMPARE(address.text, page.fields.at(FieldId::Address).text);

        accept();
        const LicenceRecord record = latestRecord(m_bench->desk);
        const LicenceFields &kept = record.pages.front().fields;
        QCOMPARE(kept.at(FieldId::Name).source, FieldSource::Remote);
        QCOMPARE(kept.at(FieldId::Address).remote, there.at(FieldId::Address).text);
    }

    void an_answer_about_another_licence_is_dropped()
    {
        ready();
        m_bench->service->silent = true;
        m_bench->putLicence();
        m_bench->remoteDesk.ask();
        QVERIFY(m_bench->remoteDesk.isAsking());
        m_bench->desk.startOver();
        QVERIFY(!m_bench->remoteDesk.isAsking());
        QCOMPARE(m_bench->service->withdrawn, 1);
    }

    void what_the_outbox_sends_meanwhile_goes_on()
    {
        RemoteSettings settings = relay();
        settings.submitAccepted = true;
        m_bench->use(settings);
        m_bench->remote.setShown();
        m_bench->service->silent = true;
        m_bench->putLicence();
        accept();
        QTRY_VERIFY(m_bench->remote.outbox().status().isSending);
        m_bench->putLicence();
        m_bench->remoteDesk.ask();
        m_bench->desk.startOver();
        QCOMPARE(m_bench->service->withdrawn, 1); // the question at the desk
        QVERIFY(m_bench->remote.outbox().status().isSending);
    }

    void other_settings_end_the_question_that_was_under_way()
    {
        ready();
        m_bench->service->silent = true;
        m_bench->putLicence();
        m_bench->remoteDesk.ask();
        QVERIFY(m_bench->remoteDesk.isAsking());
        m_bench->use(relay());
        QVERIFY(!m_bench->remoteDesk.isAsking());
        QVERIFY(m_bench->remoteDesk.canAsk());
    }

    void a_failure_says_what_to_do_and_leaves_the_licence_alone()
    {
        ready();
        RemoteFailure failure;
        failure.kind = RemoteFailure::Kind::Refused;
        failure.code = 45009;
        failure.message = QStringLiteral("Today's calls are used up.");
        failure.rid = QStringLiteral("rid-1234");
        failure.retry = RetryAdvice::WhenQuotaReturns;
        m_bench->service->answer = tl::unexpected(failure);
        m_bench->putLicence();
        const int steps = m_bench->desk.draft().history().count();
        ask();
        QVERIFY(m_bench->said().contains(QStringLiteral("rid-1234")));
        QCOMPARE(m_bench->desk.draft().history().count(), steps);
        QVERIFY(m_bench->remoteDesk.canAsk());

        m_bench->remoteDesk.ask(); // the service has said that it wants none today
        QVERIFY(!m_bench->remoteDesk.isAsking());
        QCOMPARE(m_bench->service->requests.size(), std::size_t(1));
        QCOMPARE(m_bench->remote.outbox().status().pause, OutboxPause::ByService);
    }

    void a_call_that_never_left_is_not_counted()
    {
        RemoteSettings settings = relay();
        settings.dailyQuota = 1;
        m_bench->use(settings);
        m_bench->remote.setShown();
        RemoteFailure failure;
        failure.kind = RemoteFailure::Kind::Unreachable;
        failure.message = QStringLiteral("Nothing answers.");
        failure.retry = RetryAdvice::Shortly;
        m_bench->service->answer = tl::unexpected(failure);
        m_bench->putLicence();
        ask();
        ask();
        QCOMPARE(m_bench->service->requests.size(), std::size_t(2));
    }

    void calls_of_the_day_are_counted_and_then_refused()
    {
        RemoteSettings settings = relay();
        settings.dailyQuota = 2;
        m_bench->use(settings);
        m_bench->remote.setShown();
        m_bench->putLicence();
        ask();
        ask();
        m_bench->remoteDesk.ask();
        QCOMPARE(m_bench->service->requests.size(), std::size_t(2));
        QVERIFY(!m_bench->remoteDesk.isAsking());
        QVERIFY(!m_bench->said().isEmpty());
    }

    void where_the_firm_wants_it_nothing_leaves_without_consent()
    {
        RemoteSettings settings = relay();
        settings.consent = RemoteConsent::EveryRecord;
        settings.submitAccepted = true;
        m_bench->use(settings);
        m_bench->remote.setShown();
        m_bench->putLicence();
        QCheckBox *box = m_bench->window().desk()->consent()->box();
        QVERIFY(box->isVisible());
        QVERIFY(!box->isChecked());
        m_bench->remoteDesk.ask();
        QVERIFY(m_bench->service->requests.empty());
        QTRY_VERIFY(box->hasFocus());
        accept();
        QVERIFY(m_bench->queued().empty());
        QVERIFY(!m_bench->said().isEmpty());

        m_bench->putLicence();
        QVERIFY(!box->isChecked()); // of the customer before
        box->setChecked(true);
        accept();
        QCOMPARE(m_bench->queued().size(), std::size_t(1));
        QCOMPARE(m_bench->audited(AuditAct::Consented), std::size_t(1));
    }

    void every_call_of_the_desk_is_in_the_audit_log()
    {
        ready();
        m_bench->putLicence();
        ask();
        QCOMPARE(m_bench->audited(AuditAct::Submitted), std::size_t(1));
        QCOMPARE(m_bench->audited(AuditAct::Consented), std::size_t(0)); // nobody asks for it
    }

    void what_is_accepted_waits_in_the_outbox_and_the_answer_is_compared()
    {
        RemoteSettings settings = relay();
        settings.submitAccepted = true;
        m_bench->use(settings);
        m_bench->remote.setShown();
        m_bench->service->answer = answerOf(inventedMainPage().fields);
        m_bench->putLicence();
        accept();
        QTRY_COMPARE(m_bench->queued().front().state, OutboxState::Done);
        QVERIFY(!m_bench->queued().front().agreement.empty());
        QCOMPARE(m_bench->service->requests.size(), std::size_t(1));
    }

    void asked_at_the_desk_it_is_not_asked_again_by_the_outbox()
    {
        RemoteSettings settings = relay();
        settings.submitAccepted = true;
        m_bench->use(settings);
        m_bench->remote.setShown();
        m_bench->service->answer = answerOf(inventedMainPage().fields);
        m_bench->putLicence();
        ask();
        accept();
        QVERIFY(m_bench->queued().empty());
    }

    void the_webhook_takes_the_record_and_asks_nothing()
    {
        RemoteSettings settings = relay();
        settings.kind = RemoteKind::Webhook;
        settings.submitAccepted = true;
        m_bench->use(settings);
        m_bench->putLicence();
        QVERIFY(!m_bench->remoteDesk.canAsk());
        accept();
        QTRY_VERIFY(m_bench->preview()); // the first time it shows what leaves
        QVERIFY(m_bench->service->requests.empty());
        m_bench->preview()->accept();
        QTRY_COMPARE(m_bench->service->requests.size(), std::size_t(1));
        const QJsonObject record = m_bench->service->requests.front().record;
        QCOMPARE(record[QStringLiteral("id")].toString(),
                 latestRecord(m_bench->desk).id.toString(QUuid::WithoutBraces));
        QVERIFY(m_bench->service->requests.front().jpeg.isEmpty());
        QVERIFY(!m_bench->service->requests.front().idempotencyKey.isEmpty());
    }

    void secrets_come_back_from_the_keyring_and_lie_nowhere_else()
    {
        m_bench->use(relay());
        DeskRemote again(m_bench->records, m_bench->settings, m_bench->keys, m_bench->clock,
                         [this](const RemoteSettings &chosen, const RemoteSecrets &secrets,
                                const Clock &) -> std::unique_ptr<RemoteProvider> {
                             m_bench->service->secrets.push_back(secrets);
                             return std::make_unique<ServiceOfScript>(chosen, m_bench->service);
                         });
        QTRY_COMPARE(again.state(), DeskRemote::State::Ready);
        QCOMPARE(m_bench->service->secrets.back().token,
                 Secret::fromText(QStringLiteral("a-token")));
        QDirIterator files(m_bench->folder.path(), QDir::Files, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("a-token"), qPrintable(file.fileName()));
            ++looked;
        }
        QVERIFY(looked >= 2); // settings and records at least
    }

    void forgotten_secrets_switch_it_off_until_they_are_typed_again()
    {
        m_bench->use(relay());
        bool done = false;
        m_bench->remote.forgetSecrets([&done](const Result<void> &gone) { done = bool(gone); });
        QTRY_VERIFY(done);
        QCOMPARE(m_bench->remote.state(), DeskRemote::State::NoSecrets);
        QVERIFY(!m_bench->remote.provider());
    }

private:
    void ready()
    {
        m_bench->use(relay());
        m_bench->remote.setShown();
    }

    void ask()
    {
        m_bench->remoteDesk.ask();
        QTRY_VERIFY(!m_bench->remoteDesk.isAsking());
    }

    void accept()
    {
        const int before = m_bench->records.count();
        m_bench->desk.accept(QStringLiteral("specimen"));
        QCOMPARE(m_bench->records.count(), before + 1);
    }

    FieldRow *row(FieldId field) { return m_bench->window().desk()->review()->row(field); }

    std::unique_ptr<Bench> m_bench;
};

LICENCEDESK_GUI_TEST_MAIN(RemoteDeskTest)
#include "RemoteDeskTest.moc"
