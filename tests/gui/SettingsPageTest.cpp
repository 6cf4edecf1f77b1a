// The settings on real records: what is chosen is kept, what is asked is done, what goes wrong is
// said beside it.
#include "ui/settings/SettingsPage.h"
#include "store/CustomerData.h"
#include "store/StorePolicy.h"
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/StoreBench.h"
#include "ui/settings/BackupSection.h"
#include "ui/settings/ConfirmPanel.h"
#include "ui/settings/CounterSection.h"
#include "ui/settings/CustomerSection.h"
#include "ui/settings/KeysSection.h"
#include "ui/settings/PrivacySection.h"
#include "ui/settings/RemoteSection.h"
#include "ui/settings/ServerSection.h"
#include "ui/settings/WatchListSection.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

constexpr int Patience = 30'000;          // ms, on a busy machine
constexpr GuessingCost Quick = {8192, 1}; // KiB, passes: nobody guesses here

const QString Words = QStringLiteral("four words to remember");

} // namespace

class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<StoreBench>(); }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void the_list_leads_to_every_section_by_keyboard()
    {
        open(SettingsPage::Section::Counter);
        QTest::keyClick(page().list(), Qt::Key_Down);
        QVERIFY(page().privacy()->isVisible());
        QTest::keyClick(page().list(), Qt::Key_End);
        QVERIFY(page().remote()->isVisible());
        QVERIFY(!page().counter()->isVisible());
        QTest::keyClick(page().list(), Qt::Key_Up);
        QVERIFY(page().server()->isVisible());
    }

    void without_open_records_a_section_says_why_it_takes_nothing()
    {
        page().showSection(SettingsPage::Section::Keys);
        for (SettingsSection *section : std::initializer_list<SettingsSection *>{
                 page().keys(), page().backup(), page().server(), page().remote()}) {
            QVERIFY(!section->reason().isEmpty());
        }
        QVERIFY(!page().keys()->rotateButton()->isEnabled());
        m_bench->open();
        QTRY_VERIFY(page().keys()->reason().isEmpty());
        QVERIFY(page().keys()->rotateButton()->isEnabled());
    }

    void the_counter_gets_its_name()
    {
        open(SettingsPage::Section::Counter);
        CounterSection &section = *page().counter();
        QVERIFY(!section.keepButton()->isEnabled());
        section.nameEdit()->setText(QStringLiteral("Airport 2"));
        section.keepButton()->click();
        QCOMPARE(section.said()->tone(), Tone::Passed);
        QCOMPARE(m_bench->settings.counterName(), QStringLiteral("Airport 2"));
        QCOMPARE(m_bench->records.actor(),
                 (Actor{QStringLiteral("li"), QStringLiteral("Airport 2")}));
        section.nameEdit()->setText(QStringLiteral("  "));
        QVERIFY(!section.keepButton()->isEnabled());
    }

    void the_rules_of_privacy_are_kept_and_explained()
    {
        open(SettingsPage::Section::Privacy);
        PrivacySection &section = *page().privacy();
        QVERIFY(section.meaning().contains(QStringLiteral("no picture")));
        QVERIFY(!section.imageDaysBox()->isEnabled());
        section.daysBox()->setValue(30);
        section.imagesBox()->setCurrentIndex(2);
        section.imageDaysBox()->setValue(7);
        QVERIFY(section.meaning().contains(QStringLiteral("with the customer's face")));
        section.keepButton()->click();
        QCOMPARE(section.said()->tone(), Tone::Passed);
        const auto kept = loadStorePolicy(m_bench->store());
        QVERIFY(kept.has_value());
        QVERIFY((*kept == StorePolicy{30, ImagePolicy::WholeCard, 7}));
        QVERIFY(!section.keepButton()->isEnabled());
    }

    void purging_asks_first_and_leaves_a_receipt()
    {
        open(SettingsPage::Section::Privacy);
        m_bench->keep();
        m_bench->clock.time = m_bench->clock.time.addDays(70);
        const QUuid young = m_bench->keep();
        PrivacySection &section = *page().privacy();
        section.purgeButton()->click();
        QVERIFY(section.confirm()->keepButton()->hasFocus()); // Enter deletes nothing
        section.confirm()->keepButton()->click();
        QCOMPARE(m_bench->records.count(), 2);
        section.purgeButton()->click();
        section.confirm()->actButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(section.purged()->tone(), Tone::Passed, Patience);
        QCOMPARE(m_bench->records.count(), 1);
        QVERIFY(m_bench->records.record(young).has_value());
        QVERIFY(section.receipts()->item(0)->text().contains(QStringLiteral("1 record")));
    }

    void a_first_recovery_key_is_wanted_at_once_and_a_second_is_asked_about()
    {
        open(SettingsPage::Section::Keys);
        KeysSection &section = *page().keys();
        QSignalSpy wanted(&page(), &SettingsPage::recoveryKeyWanted);
        section.recoveryButton()->click();
        QCOMPARE(wanted.count(), 1);
        VERIFY_DONE(m_bench->session.makeRecoveryKey());
        section.recoveryButton()->click();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(section.confirm()->isVisible());
        section.confirm()->actButton()->click();
        QCOMPARE(wanted.count(), 2);
    }

    void what_opens_the_records_is_told()
    {
        open(SettingsPage::Section::Keys);
        QVERIFY(page().keys()->waysText().contains(QStringLiteral("✓ the keyring")));
        QVERIFY(page().keys()->waysText().contains(QStringLiteral("– no passphrase")));
        QVERIFY(!page().keys()->keyringButton()->isVisible()); // it is there already
    }

    void other_keys_seal_everything_again()
    {
        open(SettingsPage::Section::Keys);
        const QUuid id = m_bench->keep();
        KeysSection &section = *page().keys();
        const int before = m_bench->store().vault().generation();
        section.rotateButton()->click();
        section.confirm()->actButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(section.rotated()->tone(), Tone::Passed, Patience);
        QCOMPARE(m_bench->store().vault().generation(), before + 1);
        QVERIFY(m_bench->records.record(id).has_value());
        QVERIFY(!section.stopButton()->isVisible());
    }

    void a_change_of_keys_that_was_stopped_goes_on()
    {
        open(SettingsPage::Section::Keys);
        for (int i = 0; i < 210; ++i) { // two steps
            m_bench->keep();
        }
        KeysSection &section = *page().keys();
        rotateAnd([&section] { section.stopButton()->click(); });
        QTRY_COMPARE_WITH_TIMEOUT(section.rotated()->tone(), Tone::Warning, Patience);
        const int generation = m_bench->store().vault().generation();
        rotateAnd([] {});
        QTRY_COMPARE_WITH_TIMEOUT(section.rotated()->tone(), Tone::Passed, Patience);
        QCOMPARE(m_bench->store().vault().generation(), generation); // the same change
    }

    void a_number_is_put_on_the_list_asked_for_and_taken_off()
    {
        open(SettingsPage::Section::WatchList);
        WatchListSection &section = *page().watchList();
        section.numberEdit()->setText(Person().number);
        QVERIFY(!section.addButton()->isEnabled()); // without a reason
        section.askButton()->click();
        QVERIFY(section.said()->text().contains(QStringLiteral("not on the list")));
        section.reasonEdit()->setText(QStringLiteral("unpaid fines"));
        section.addButton()->click();
        QCOMPARE(section.numberEdit()->text(), QString()); // not left standing there
        QVERIFY(section.countText().startsWith(u'1'));
        section.numberEdit()->setText(Person().number.toLower());
        section.askButton()->click();
        QCOMPARE(section.said()->tone(), Tone::Warning);
        QVERIFY(section.said()->text().contains(QStringLiteral("unpaid fines")));
        section.liftButton()->click();
        QVERIFY(section.countText().startsWith(u'0'));
        section.numberEdit()->setText(Person().number);
        section.liftButton()->click();
        QCOMPARE(section.said()->tone(), Tone::Warning); // it is not there any more
    }

    void a_customer_gets_everything_and_it_is_noted()
    {
        open(SettingsPage::Section::Customer);
        m_bench->keep();
        m_bench->keep();
        m_bench->keep({QStringLiteral("110105198001010010"), QStringLiteral("样本他人")});
        CustomerSection &section = *page().customer();
        section.numberEdit()->setText(Person().number);
        QVERIFY(!section.saveButton()->isEnabled());
        section.findButton()->click();
        QVERIFY2(section.found()->text().contains(QStringLiteral("2 record")),
                 qPrintable(section.found()->text()));
        QVERIFY(!section.found()->text().contains(Person().name));
        m_bench->files.saved = m_bench->path(QStringLiteral("data.json"));
        section.saveButton()->click();
        QVERIFY(!QFile::exists(m_bench->files.saved)); // asked first
        section.confirm()->actButton()->click();
        QCOMPARE(section.said()->tone(), Tone::Passed);
        const QByteArray json = bytesOf(m_bench->files.saved);
        QCOMPARE(json.count("\"accepted_at\""), 2);
        QVERIFY(json.contains(Person().number.toUtf8()));
        QVERIFY(!json.contains("110105198001010010"));
        QVERIFY(bytesOf(m_bench->path(QStringLiteral("data.pdf"))).startsWith("%PDF-"));
        QCOMPARE(m_bench->entries(AuditAct::PersonExported).size(), 2U);
    }

    void what_cannot_be_written_is_not_noted()
    {
        open(SettingsPage::Section::Customer);
        m_bench->keep();
        const auto saved = exportCustomer(m_bench->store(), Person().number,
                                          m_bench->path(QStringLiteral("no/folder/data.json")));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::NotWritable);
        QVERIFY(m_bench->entries(AuditAct::PersonExported).empty());
    }

    void a_customer_is_forgotten()
    {
        open(SettingsPage::Section::Customer);
        m_bench->keep();
        m_bench->keep();
        const QUuid other =
            m_bench->keep({QStringLiteral("110105198001010010"), QStringLiteral("样本他人")});
        CustomerSection &section = *page().customer();
        section.numberEdit()->setText(Person().number);
        section.findButton()->click();
        section.removeButton()->click();
        section.confirm()->actButton()->click();
        QCOMPARE(section.said()->tone(), Tone::Passed);
        QCOMPARE(m_bench->records.count(), 1);
        QVERIFY(m_bench->records.record(other).has_value());
        QCOMPARE(m_bench->entries(AuditAct::Deleted).size(), 2U);
    }

    void an_unknown_number_is_said_to_be_unknown()
    {
        open(SettingsPage::Section::Customer);
        CustomerSection &section = *page().customer();
        section.numberEdit()->setText(QStringLiteral("110105198001010010"));
        QTest::keyClick(section.numberEdit(), Qt::Key_Return);
        QVERIFY(section.found()->text().contains(QStringLiteral("Nothing")));
        QVERIFY(!section.saveButton()->isEnabled() && !section.removeButton()->isEnabled());
    }

    void a_backup_wants_its_passphrase_twice()
    {
        open(SettingsPage::Section::Backup);
        BackupSection &section = *page().backup();
        section.passphraseEdit()->setText(QStringLiteral("short"));
        QVERIFY(!section.makeButton()->isEnabled());
        section.passphraseEdit()->setText(Words);
        section.againEdit()->setText(Words + u'x');
        QVERIFY(!section.makeButton()->isEnabled());
        section.againEdit()->setText(Words);
        QVERIFY(section.makeButton()->isEnabled());
    }

    void what_was_deleted_since_the_backup_comes_back_with_it()
    {
        open(SettingsPage::Section::Backup);
        const QUuid id = m_bench->keep();
        makeBackupFile();
        VERIFY_DONE(m_bench->records.remove(id, QStringLiteral("test")));
        QCOMPARE(m_bench->records.count(), 0);
        BackupSection &section = *page().backup();
        restoreWith(Words);
        QTRY_COMPARE_WITH_TIMEOUT(section.restored()->tone(), Tone::Passed, Patience);
        QVERIFY(section.restored()->text().contains(QStringLiteral("1 record")));
        QVERIFY(m_bench->records.isDurable());
        QVERIFY(m_bench->records.record(id).has_value());
    }

    void a_wrong_passphrase_leaves_the_records_as_they_were()
    {
        open(SettingsPage::Section::Backup);
        m_bench->keep();
        makeBackupFile();
        m_bench->keep();
        restoreWith(QStringLiteral("some other words"));
        const QPushButton *act = page().backup()->confirm()->actButton();
        QVERIFY(!act->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(page().backup()->restored()->tone(), Tone::Failed, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->records.isDurable(), Patience);
        QCOMPARE(m_bench->records.count(), 2);
    }

    void the_password_of_a_server_is_not_among_the_settings()
    {
        m_bench->open();
        DeskServer server(m_bench->records, m_bench->settings, m_bench->keys);
        page().setServer(&server);
        page().showSection(SettingsPage::Section::Server);
        ServerSection &section = *page().server();
        QVERIFY(!section.useButton()->isEnabled()); // no place yet
        section.hostEdit()->setText(m_bench->path(QStringLiteral("no-server")));
        section.userEdit()->setText(QStringLiteral("desk"));
        section.passwordEdit()->setText(QStringLiteral("open sesame"));
        section.useButton()->click();
        QTRY_COMPARE(section.tested()->tone(), Tone::Passed);
        QVERIFY(m_bench->settings.server().on);
        QFile file(m_bench->path(QStringLiteral("settings.ini")));
        m_bench->settings.setShowsTime(true); // whatever makes it write
        QTRY_VERIFY(!bytesOf(file.fileName()).contains("open sesame"));
        const KeyReply reply = readNow(m_bench->keys, serverPasswordId(m_bench->settings.server()));
        QCOMPARE(reply.secret.view().toByteArray(), QByteArray("open sesame"));
        QTRY_COMPARE_WITH_TIMEOUT(section.status()->tone(), Tone::Warning, Patience); // no answer
        QVERIFY(section.status()->text().contains(QStringLiteral("Not connected")));
        section.offButton()->click();
        QCOMPARE(server.state(), DeskServer::State::Off);
    }

    void a_server_that_does_not_answer_is_said_beside_the_button()
    {
        m_bench->open();
        DeskServer server(m_bench->records, m_bench->settings, m_bench->keys);
        page().setServer(&server);
        page().showSection(SettingsPage::Section::Server);
        ServerSection &section = *page().server();
        section.hostEdit()->setText(m_bench->path(QStringLiteral("no-server")));
        section.userEdit()->setText(QStringLiteral("desk"));
        section.testButton()->click();
        QVERIFY(!section.testButton()->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(section.tested()->tone(), Tone::Failed, Patience);
        QVERIFY(section.testButton()->isEnabled());
    }

    void where_the_server_is_goes_to_its_driver_in_one_piece()
    {
        ServerSettings settings;
        settings.certificate = QStringLiteral("/a folder/it's.crt");
        const StoreLocation place = serverLocation(settings, {});
        QCOMPARE(place.options,
                 QStringLiteral("sslmode=verify-full;sslrootcert='/a folder/it\\'s.crt'"));
        settings.tls = ServerTls::None;
        QVERIFY(serverLocation(settings, {}).options.startsWith(QStringLiteral("sslmode=disable")));
    }

private:
    SettingsPage &page()
    {
        if (!m_page) {
            m_page =
                std::make_unique<SettingsPage>(m_bench->records, m_bench->settings, m_bench->files);
            m_page->backup()->setCost(Quick);
            m_page->resize(1100, 800);
            m_page->show();
            m_page->activateWindow();
            if (!QTest::qWaitForWindowActive(m_page.get())) {
                qFatal("The page does not become active");
            }
        }
        return *m_page;
    }

    void open(SettingsPage::Section section)
    {
        m_bench->open();
        page().showSection(section);
    }

    template <typename Meanwhile>
    void rotateAnd(Meanwhile meanwhile)
    {
        page().keys()->rotateButton()->click();
        page().keys()->confirm()->actButton()->click();
        meanwhile();
    }

    void makeBackupFile()
    {
        BackupSection &section = *page().backup();
        m_bench->files.saved = m_bench->path(QStringLiteral("desk.ldbackup"));
        section.passphraseEdit()->setText(Words);
        section.againEdit()->setText(Words);
        section.makeButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(section.made()->tone(), Tone::Passed, Patience);
        QVERIFY(QFile::exists(m_bench->files.saved));
        QCOMPARE(section.passphraseEdit()->text(), QString()); // not left standing there
    }

    void restoreWith(const QString &passphrase)
    {
        BackupSection &section = *page().backup();
        m_bench->files.opened = m_bench->files.saved;
        section.chooseButton()->click();
        section.oldPassphraseEdit()->setText(passphrase);
        QVERIFY(section.restoreButton()->isEnabled());
        section.restoreButton()->click();
        if (section.confirm()->isVisible()) {
            section.confirm()->actButton()->click();
        }
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<StoreBench> m_bench;
    std::unique_ptr<SettingsPage> m_page;
};

LICENCEDESK_GUI_TEST_MAIN(SettingsPageTest)
#include "SettingsPageTest.moc"
