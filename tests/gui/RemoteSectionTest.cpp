// The settings of the service elsewhere: what has to be typed, what is refused and why, and where
// the secrets go.
#include "ui/settings/RemoteSection.h"
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/ServiceOfScript.h"
#include "tests/gui/StoreBench.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

/// A keyring that nobody opens.
class ClosedKeyring final : public KeyStore
{
public:
    void read(const QString &, const QObject *context, KeyReceiver done) override
    {
        refuse(context, std::move(done));
    }
    void write(const QString &, const Secret &, const QObject *context, KeyReceiver done) override
    {
        refuse(context, std::move(done));
    }
    void remove(const QString &, const QObject *context, KeyReceiver done) override
    {
        refuse(context, std::move(done));
    }
    void cancel() override {}

private:
    static void refuse(const QObject *context, KeyReceiver done)
    {
        QTimer::singleShot(0, context, [done = std::move(done)] {
            done({KeyAnswer::Unavailable, {}, {}});
        });
    }
};

} // namespace

class RemoteSectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<StoreBench>();
        m_bench->open();
        m_service = std::make_shared<ServiceScript>();
        build(m_bench->keys);
    }
    void cleanup()
    {
        m_section.reset();
        m_remote.reset();
        m_bench.reset();
    }

    void it_is_off_until_somebody_switches_it_on()
    {
        QCOMPARE(m_remote->state(), DeskRemote::State::Off);
        QCOMPARE(m_section->status()->tone(), Tone::Neutral);
        QVERIFY(!m_section->offButton()->isVisible());
        QVERIFY(!m_section->useButton()->isEnabled()); // no address
        QVERIFY(m_section->reason().isEmpty());
    }

    void the_official_host_with_a_secret_is_warned_of_and_a_relay_is_not()
    {
        m_section->addressEdit()->setText(officialWechatBase().toString());
        QCOMPARE(m_section->warning()->tone(), Tone::Warning);
        QVERIFY(!m_section->warning()->text().isEmpty());
        choose(m_section->accessBox(), static_cast<int>(WechatAccess::PastedToken));
        QVERIFY(m_section->warning()->text().isEmpty());
        choose(m_section->accessBox(), static_cast<int>(WechatAccess::StableToken));
        QVERIFY(!m_section->warning()->text().isEmpty());
        m_section->addressEdit()->setText(QStringLiteral("https://relay.example.com"));
        QVERIFY(m_section->warning()->text().isEmpty());
    }

    void only_what_the_choice_needs_is_asked_for()
    {
        QVERIFY(m_section->appIdEdit()->isVisible());
        QVERIFY(!m_section->tokenEdit()->isVisible());
        choose(m_section->accessBox(), static_cast<int>(WechatAccess::PastedToken));
        QVERIFY(!m_section->appIdEdit()->isVisible());
        QVERIFY(m_section->tokenEdit()->isVisible());
        QVERIFY(m_section->tokenNameEdit()->isVisible());
        choose(m_section->kindBox(), static_cast<int>(RemoteKind::Webhook));
        QVERIFY(m_section->tokenEdit()->isVisible());
        QVERIFY(m_section->signingKeyEdit()->isVisible());
        QVERIFY(!m_section->accessBox()->isVisible());
    }

    void an_address_that_must_not_be_used_is_refused_in_words_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("plain http elsewhere") << QStringLiteral("http://relay.example.com");
        QTest::newRow("a token in the address")
            << QStringLiteral("https://relay.example.com?access_token=abc");
        QTest::newRow("a password in the address")
            << QStringLiteral("https://me:secret@relay.example.com");
        QTest::newRow("no host") << QStringLiteral("https://");
        QTest::newRow("another scheme") << QStringLiteral("ftp://relay.example.com");
    }
    void an_address_that_must_not_be_used_is_refused_in_words()
    {
        QFETCH(QString, address);
        m_section->addressEdit()->setText(address);
        m_section->appIdEdit()->setText(QStringLiteral("desk"));
        m_section->appSecretEdit()->setText(QStringLiteral("a secret"));
        m_section->useButton()->click();
        QTRY_COMPARE(m_section->said()->tone(), Tone::Failed);
        QVERIFY(!m_section->said()->text().isEmpty());
        QVERIFY(!m_section->said()->text().contains(QStringLiteral("abc")));
        QCOMPARE(m_remote->state(), DeskRemote::State::Off);
        QCOMPARE(m_section->appSecretEdit()->text(), QStringLiteral("a secret")); // nothing lost
    }

    void the_secret_goes_into_the_keyring_and_is_never_shown_again()
    {
        typeRelay();
        m_section->useButton()->click();
        QTRY_COMPARE(m_section->said()->tone(), Tone::Passed);
        QCOMPARE(m_section->status()->tone(), Tone::Passed);
        QVERIFY(m_section->appSecretEdit()->text().isEmpty());
        QVERIFY(!m_section->appSecretEdit()->placeholderText().isEmpty());
        QVERIFY(m_section->offButton()->isVisible());
        KeyReply kept;
        m_bench->keys.read(QLatin1String(RemoteAppSecretKey), this,
                           [&kept](const KeyReply &reply) { kept = reply; });
        QTRY_COMPARE(kept.answer, KeyAnswer::Found);
        QCOMPARE(kept.secret, Secret::fromText(QStringLiteral("a secret")));
        QCOMPARE(m_bench->entries(AuditAct::SettingChanged).size(), std::size_t(1));

        m_section->quotaBox()->setValue(7); // without typing the secret again
        m_section->useButton()->click();
        QTRY_COMPARE(m_remote->settings().dailyQuota, 7);
        QCOMPARE(m_service->secrets.back().appSecret, kept.secret);
    }

    void without_a_keyring_it_works_until_the_program_is_closed_and_says_so()
    {
        ClosedKeyring closed;
        build(closed);
        typeRelay();
        m_section->useButton()->click();
        QTRY_COMPARE(m_section->said()->tone(), Tone::Failed);
        QCOMPARE(m_remote->state(), DeskRemote::State::Ready);
        QCOMPARE(m_section->status()->tone(), Tone::Warning);
        QVERIFY(m_section->appSecretEdit()->text().isEmpty());

        build(closed); // the next start
        QTRY_COMPARE(m_remote->state(), DeskRemote::State::NoSecrets);
        QCOMPARE(m_section->status()->tone(), Tone::Warning);
        m_section.reset();
        m_remote.reset();
    }

    void the_test_says_what_the_service_said()
    {
        typeRelay();
        m_section->testButton()->click();
        QTRY_COMPARE(m_section->said()->tone(), Tone::Passed);
        RemoteFailure failure;
        failure.message = QStringLiteral("The secret does not belong to this app id.");
        failure.rid = QStringLiteral("rid-99");
        m_service->answer = tl::unexpected(failure);
        m_section->testButton()->click();
        QTRY_COMPARE(m_section->said()->tone(), Tone::Failed);
        QVERIFY(m_section->said()->text().contains(QStringLiteral("rid-99")));
        QCOMPARE(m_remote->state(), DeskRemote::State::Off); // a test changes nothing
    }

    void what_was_typed_is_not_overwritten_while_records_change()
    {
        m_section->addressEdit()->setFocus();
        QTest::keyClicks(m_section->addressEdit(), QStringLiteral("https://half"));
        m_bench->keep();
        m_section->refresh();
        QCOMPARE(m_section->addressEdit()->text(), QStringLiteral("https://half"));
    }

    void switched_off_and_forgotten_nothing_is_left()
    {
        typeRelay();
        m_section->useButton()->click();
        QTRY_COMPARE(m_section->said()->tone(), Tone::Passed);
        const QString used = m_section->said()->text();
        m_section->forgetButton()->click();
        QTRY_VERIFY(m_section->said()->text() != used);
        QCOMPARE(m_section->said()->tone(), Tone::Passed);
        KeyReply kept;
        m_bench->keys.read(QLatin1String(RemoteAppSecretKey), this,
                           [&kept](const KeyReply &reply) { kept = reply; });
        QTRY_COMPARE(kept.answer, KeyAnswer::Missing);
        QCOMPARE(m_remote->state(), DeskRemote::State::NoSecrets);
        m_section->offButton()->click();
        QTRY_COMPARE(m_remote->state(), DeskRemote::State::Off);
    }

    void whoever_may_not_change_settings_sees_why()
    {
        m_bench->records.setGuard([](Permission permission) -> Result<void> {
            return failure(ErrorKind::NotAllowed, permissionRefusal(permission));
        });
        m_section->refresh();
        QVERIFY(!m_section->reason().isEmpty());
        typeRelay();
        bool refused = false;
        m_remote->use(m_section->typed(), {}, [&refused](const Result<void> &done) {
            refused = !done && done.error().kind == ErrorKind::NotAllowed;
        });
        QVERIFY(refused);
    }

private:
    void build(KeyStore &keys)
    {
        m_section.reset();
        m_remote = std::make_unique<DeskRemote>(
            m_bench->records, m_bench->settings, keys, m_bench->clock,
            [this](const RemoteSettings &settings, const RemoteSecrets &secrets, const Clock &) {
                m_service->secrets.push_back(secrets);
                return std::make_unique<ServiceOfScript>(settings, m_service);
            });
        m_section = std::make_unique<RemoteSection>(m_bench->records, m_bench->files);
        m_section->setRemote(m_remote.get());
        m_section->resize(800, 1200);
        m_section->show();
    }

    void typeRelay()
    {
        m_section->addressEdit()->setText(QStringLiteral("https://relay.example.com"));
        m_section->appIdEdit()->setText(QStringLiteral("desk"));
        m_section->appSecretEdit()->setText(QStringLiteral("a secret"));
    }

    static void choose(QComboBox *box, int data) { box->setCurrentIndex(box->findData(data)); }

    std::unique_ptr<StoreBench> m_bench;
    std::shared_ptr<ServiceScript> m_service;
    std::unique_ptr<DeskRemote> m_remote;
    std::unique_ptr<RemoteSection> m_section;
};

LICENCEDESK_GUI_TEST_MAIN(RemoteSectionTest)
#include "RemoteSectionTest.moc"
