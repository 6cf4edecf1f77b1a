// What goes wrong with a disk or a file is said, and nothing is lost by it.
#include "tests/support/TestMain.h"
#include "tests/unit/store/StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

using On = StoreFixture::On;

constexpr uid_t Nobody = 65534;
constexpr int MostRecords = 4000; // far more than there is room for

/// A disk with little room: a small file system where that may be mounted (root), else a limit on
/// the size of files, which SQLite meets in the same places.
class SmallDisk
{
public:
    enum class Made { Mounted, Limited };

    SmallDisk(const QString &folder, Made how) : m_folder(folder.toLocal8Bit()), m_how(how)
    {
        if (how == Made::Mounted) {
            m_works = ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, "size=1M") == 0;
        } else {
            m_before = ::signal(SIGXFSZ, SIG_IGN);
            m_works = ::getrlimit(RLIMIT_FSIZE, &m_unlimited) == 0;
            const rlimit small{700 * 1024, m_unlimited.rlim_max};
            m_works = m_works && ::setrlimit(RLIMIT_FSIZE, &small) == 0;
        }
    }
    ~SmallDisk()
    {
        makeRoom();
        if (m_how == Made::Mounted && m_works) {
            ::umount2(m_folder.constData(), MNT_DETACH);
        } else if (m_how == Made::Limited) {
            (void)::signal(SIGXFSZ, m_before);
        }
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool works() const { return m_works; }
    void makeRoom()
    {
        if (m_how == Made::Limited) {
            ::setrlimit(RLIMIT_FSIZE, &m_unlimited);
        } else if (m_works) {
            ::mount("tmpfs", m_folder.constData(), "tmpfs", MS_REMOUNT, "size=64M");
        }
    }

private:
    QByteArray m_folder;
    Made m_how;
    bool m_works = false;
    rlimit m_unlimited{};
    void (*m_before)(int) = nullptr;
};

bool mayMount()
{
    const QTemporaryDir folder;
    return SmallDisk(folder.path(), SmallDisk::Made::Mounted).works();
}

/// Somebody who is not root, for as long as it lives: root may write anywhere.
class OrdinaryUser
{
public:
    OrdinaryUser() : m_before(::geteuid())
    {
        if (m_before == 0 && ::seteuid(Nobody) != 0) {
            qFatal("root could not become nobody");
        }
    }
    ~OrdinaryUser()
    {
        if (::seteuid(m_before) != 0) {
            qFatal("nobody could not become root again");
        }
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    uid_t m_before;
};

void setModes(const QString &folder, mode_t folderMode, mode_t fileMode)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files)) {
        QCOMPARE(::chmod(qPrintable(dir.filePath(name)), fileMode), 0);
    }
    QCOMPARE(::chmod(qPrintable(folder), folderMode), 0);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

enum class Harm { Header, AllPages, OnePage, HalfGone, NoDatabase };

QByteArray harmed(QByteArray bytes, Harm harm)
{
    constexpr qsizetype Page = 4096;
    switch (harm) {
    case Harm::Header:
        return QByteArray(100, '\x5a') + bytes.mid(100);
    case Harm::AllPages:
        return bytes.first(Page) + QByteArray(bytes.size() - Page, '\x5a');
    case Harm::OnePage: {
        const qsizetype at = bytes.size() / Page / 2 * Page;
        return bytes.first(at) + QByteArray(Page, '\x5a') + bytes.mid(at + Page);
    }
    case Harm::HalfGone:
        return bytes.first(bytes.size() / 2 / Page * Page);
    case Harm::NoDatabase:
        return "a letter to nobody";
    }
    return bytes;
}

/// The first thing that goes wrong when everything is read.
Result<void> readAll(StoreFixture &fixture, const QStringList &ids)
{
    auto store = fixture.tryOpen();
    if (!store) {
        return tl::unexpected<Error>(store.error());
    }
    (*store)->unlock(firmVault());
    for (const QString &id : ids) {
        const auto record = RecordStore(**store).record(QUuid::fromString(id));
        const auto images = RecordStore(**store).images(QUuid::fromString(id));
        if (!record || !images) {
            return tl::unexpected<Error>(record ? images.error() : record.error());
        }
    }
    return AuditLog(**store).verify().map([](const AuditVerdict &) {});
}

} // namespace

class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_full_disk_loses_nothing_that_was_accepted_data()
    {
        QTest::addColumn<SmallDisk::Made>("how");
        QTest::newRow("files may not grow") << SmallDisk::Made::Limited;
        if (mayMount()) {
            QTest::newRow("a small file system is full") << SmallDisk::Made::Mounted;
        }
    }
    void a_full_disk_loses_nothing_that_was_accepted()
    {
        QFETCH(SmallDisk::Made, how);
        StoreFixture fixture(On::Sqlite);
        const QString folder = QFileInfo(fixture.location.path).path();
        QVERIFY(QDir().mkpath(folder));
        SmallDisk disk(folder, how);
        QVERIFY(disk.works());
        auto store = fixture.open();
        const PageImage picture{DocumentPage::Main, QByteArray(20'000, 'x')};
        QStringList kept;
        Result<void> last;
        while (last && kept.size() < MostRecords) {
            const LicenceRecord record = acceptedRecord(*store);
            last = RecordStore(*store).keep(record, {picture});
            if (last) {
                kept << recordIdText(record.id);
            }
        }
        QVERIFY(!last);
        QCOMPARE(last.error().kind, ErrorKind::Full);
        QVERIFY(last.error().message.contains(QStringLiteral("disk is full")));
        QVERIFY(!kept.isEmpty());
        QCOMPARE(RecordStore(*store).count().value(), kept.size());
        disk.makeRoom();
        kept << recordIdText(keptRecord(*store).id); // the same desk goes on
        store.reset();
        VERIFY_DONE(readAll(fixture, kept));
        const auto verdict = AuditLog(*fixture.open()).verify();
        QVERIFY(verdict->isWhole());
        QCOMPARE(verdict->entries, kept.size());
        QCOMPARE(RecordStore(*fixture.open()).count().value(), kept.size());
    }

    void a_profile_that_cannot_be_written_is_told_data()
    {
        QTest::addColumn<bool>("hasRecords");
        QTest::newRow("with records in it") << true;
        QTest::newRow("at the first start") << false;
    }
    void a_profile_that_cannot_be_written_is_told()
    {
        QFETCH(bool, hasRecords);
        StoreFixture fixture(On::Sqlite);
        const QString folder = QFileInfo(fixture.location.path).path();
        QVERIFY(QDir().mkpath(folder));
        QStringList ids;
        if (hasRecords) {
            ids << recordIdText(keptRecord(*fixture.open()).id);
        }
        QCOMPARE(::chmod(qPrintable(fixture.folder()), 0755), 0);
        setModes(folder, 0555, 0444);
        {
            const OrdinaryUser user;
            const auto refused = fixture.tryOpen();
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::NotWritable);
            QVERIFY(refused.error().message.contains(fixture.location.path));
        }
        setModes(folder, 0700, 0600);
        VERIFY_DONE(readAll(fixture, ids));
    }

    void a_damaged_file_is_told_and_left_as_it_is_data()
    {
        QTest::addColumn<Harm>("harm");
        QTest::newRow("its header is overwritten") << Harm::Header;
        QTest::newRow("everything behind the first page is overwritten") << Harm::AllPages;
        QTest::newRow("a page in the middle is overwritten") << Harm::OnePage;
        QTest::newRow("half of it is gone") << Harm::HalfGone;
        QTest::newRow("it is something else") << Harm::NoDatabase;
    }
    void a_damaged_file_is_told_and_left_as_it_is()
    {
        QFETCH(Harm, harm);
        StoreFixture fixture(On::Sqlite);
        QStringList ids;
        {
            const auto store = fixture.open();
            for (int i = 0; i < 60; ++i) {
                ids << recordIdText(keptRecord(*store).id);
            }
        }
        const QByteArray whole = bytesOf(fixture.location.path);
        const QByteArray bad = harmed(whole, harm);
        QVERIFY(bad != whole);
        write(fixture.location.path, bad);
        const auto read = readAll(fixture, ids);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Damaged);
        QVERIFY(read.error().message.contains(QStringLiteral("backup")));
        QCOMPARE(bytesOf(fixture.location.path), bad);
        write(fixture.location.path, whole);
        VERIFY_DONE(readAll(fixture, ids));
    }

    void another_vaults_key_opens_nothing_and_changes_nothing()
    {
        StoreFixture fixture(On::Sqlite);
        const auto store = fixture.open();
        const LicenceRecord record = keptRecord(*store);
        const auto other = makeVault(Cipher::Aes256Gcm, fixture.clock.time);
        const auto header = vaultHeaderFromJson(*store->vaultHeader().value());
        const auto refused = openVault(*header, other.master);
        QCOMPARE(refused.error().kind, ErrorKind::WrongKey);
        QVERIFY(!refused.error().message.isEmpty());
        store->unlock(openVault(other.header, other.master).value());
        const auto read = RecordStore(*store).record(record.id);
        QVERIFY(!read);
        QVERIFY(!read.error().message.isEmpty());
        QVERIFY(RecordStore(*store).familiarity(Person().number, {})->sameNumber.empty());
        store->unlock(firmVault());
        VERIFY_DONE(RecordStore(*store).record(record.id));
    }

    void somebody_who_holds_the_file_is_waited_for_and_then_told()
    {
        StoreFixture fixture(On::Sqlite);
        const auto holder = fixture.open();
        const auto desk = fixture.open();
        const auto held = Transaction::begin(holder->database());
        VERIFY_DONE(held);
        const auto refused = RecordStore(*desk).keep(acceptedRecord(*desk));
        QCOMPARE(refused.error().kind, ErrorKind::Busy);
        QVERIFY(refused.error().message.contains(QStringLiteral("Try again")));
    }
};

LICENCEDESK_TEST_MAIN(FaultsTest)
#include "FaultsTest.moc"
