// Sealed exports: what comes back, and that nothing comes back of what was touched.

#include "exporting/Archive.h"
#include "exporting/ArchiveHeader.h"
#include "exporting/ExportFile.h"
#include "tests/support/TestMain.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace licencedesk;

namespace {

constexpr GuessingCost CheapGuess = {8 * 1024, 1};
constexpr qsizetype Sealed = ArchivePieceBytes + TagBytes;

class MemorySink final : public ByteSink
{
public:
    QByteArray bytes;
    bool isWhole = false;

    Result<void> write(QByteArrayView more) override
    {
        bytes.append(more.data(), more.size());
        return {};
    }
    Result<void> finish() override
    {
        isWhole = true;
        return {};
    }
};

Secret passphrase()
{
    return Secret::fromText(QStringLiteral("四个 plain words"));
}

QByteArray plainBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i) {
        bytes[i] = static_cast<char>((i * 31 + i / 251) & 0xff);
    }
    return bytes;
}

/// In writes of odd sizes, as writers make them.
QByteArray archiveOf(const QByteArray &plain)
{
    MemorySink below;
    ArchiveSink sink(below, passphrase(), QStringLiteral("csv"), CheapGuess);
    bool fine = sink.start().has_value();
    for (qsizetype i = 0; i < plain.size(); i += 9973) {
        fine = fine && sink.write(QByteArrayView(plain).sliced(
                           i, std::min<qsizetype>(9973, plain.size() - i)));
    }
    fine = fine && sink.finish() && below.isWhole;
    return fine ? below.bytes : QByteArray();
}

qsizetype headerSize()
{
    return newArchiveHeader(CheapGuess, "csv").bytes().size() + 16; // the check is filled in later
}

struct Opened
{
    std::optional<ErrorKind> error;
    QByteArray plain;
    bool isWhole = false;
};

Opened open(QByteArray archive, const Secret &with = passphrase())
{
    QBuffer buffer(&archive);
    buffer.open(QIODevice::ReadOnly);
    MemorySink into;
    const auto contents = openArchive(buffer, with, into);
    return {contents ? std::nullopt : std::optional(contents.error().kind), into.bytes,
            into.isWhole};
}

} // namespace

class ArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesInComesOut_data();
    void whatGoesInComesOut();
    void whatWasTouchedDoesNotOpen_data();
    void whatWasTouchedDoesNotOpen();
    void everyByteCounts();
    void anotherPassphraseIsSaidToBeOne();
    void twoArchivesOfTheSameDiffer();
    void aTargetIsUntouchedUntilAllWasWhole();
    void otherFilesAreNoArchives();
    void whatIsInsideIsSaidWithoutThePassphrase();
};

void ArchiveTest::whatGoesInComesOut_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("nothing") << qsizetype(0);
    QTest::newRow("one byte") << qsizetype(1);
    QTest::newRow("one less than a piece") << ArchivePieceBytes - 1;
    QTest::newRow("a piece") << ArchivePieceBytes;
    QTest::newRow("one more than a piece") << ArchivePieceBytes + 1;
    QTest::newRow("two pieces") << 2 * ArchivePieceBytes;
    QTest::newRow("many pieces and some") << 9 * ArchivePieceBytes + 1234;
}

void ArchiveTest::whatGoesInComesOut()
{
    QFETCH(qsizetype, size);
    const QByteArray plain = plainBytes(size);
    const QByteArray archive = archiveOf(plain);
    const Opened opened = open(archive);
    QCOMPARE(opened.error, std::optional<ErrorKind>());
    QVERIFY(opened.isWhole);
    QVERIFY(opened.plain == plain);
    const qsizetype pieces =
        std::max<qsizetype>(1, (size + ArchivePieceBytes - 1) / ArchivePieceBytes);
    QCOMPARE(archive.size(), headerSize() + size + pieces * TagBytes);
    QVERIFY(size < 16 || !archive.contains(plain.left(16)));
}

void ArchiveTest::whatWasTouchedDoesNotOpen_data()
{
    QTest::addColumn<QByteArray>("archive");
    const QByteArray good = archiveOf(plainBytes(3 * ArchivePieceBytes + 100));
    const qsizetype begin = headerSize();
    QTest::newRow("cut after the first piece") << good.left(begin + Sealed);
    QTest::newRow("cut after the last full piece") << good.left(begin + 3 * Sealed);
    QTest::newRow("cut within a piece") << good.left(begin + Sealed + 77);
    QTest::newRow("cut by one byte") << good.chopped(1);
    QTest::newRow("cut after the header") << good.left(begin);
    QTest::newRow("something behind it") << good + "x";
    QTest::newRow("two pieces swapped") << good.left(begin) + good.mid(begin + Sealed, Sealed) +
                                               good.mid(begin, Sealed) +
                                               good.mid(begin + 2 * Sealed);
    QTest::newRow("a piece twice") << good.left(begin + Sealed) + good.mid(begin);
    QTest::newRow("a piece left out") << good.left(begin) + good.mid(begin + Sealed);
    QTest::newRow("a piece of another archive")
        << good.left(begin) +
               archiveOf(plainBytes(3 * ArchivePieceBytes + 100)).mid(begin, Sealed) +
               good.mid(begin + Sealed);
    QTest::newRow("another name for what is inside")
        << good.left(begin - 3) + "txt" + good.mid(begin);
}

void ArchiveTest::whatWasTouchedDoesNotOpen()
{
    QFETCH(QByteArray, archive);
    const Opened opened = open(archive);
    QCOMPARE(opened.error, std::optional(ErrorKind::Damaged));
    QVERIFY(!opened.isWhole);
}

void ArchiveTest::everyByteCounts()
{
    const QByteArray good = archiveOf(plainBytes(50));
    QVERIFY(!open(good).error);
    for (qsizetype i = 0; i < good.size(); ++i) {
        if (i >= 8 && i < 16) {
            continue; // what guessing costs: other values would take this test minutes
        }
        QByteArray changed = good;
        changed[i] = static_cast<char>(changed[i] ^ 0x20);
        QVERIFY2(open(changed).error, qPrintable(QString::number(i)));
    }
}

void ArchiveTest::anotherPassphraseIsSaidToBeOne()
{
    const Secret other = Secret::fromText(QStringLiteral("四个 plain word"));
    const Opened opened = open(archiveOf("abc"), other);
    QCOMPARE(opened.error, std::optional(ErrorKind::WrongKey));
    QVERIFY(opened.plain.isEmpty());
}

void ArchiveTest::twoArchivesOfTheSameDiffer()
{
    const QByteArray one = archiveOf(plainBytes(100));
    const QByteArray two = archiveOf(plainBytes(100));
    QVERIFY(one.mid(headerSize()) != two.mid(headerSize()));
}

void ArchiveTest::aTargetIsUntouchedUntilAllWasWhole()
{
    const QTemporaryDir folder;
    const QString archive = folder.filePath(QStringLiteral("a.ldx"));
    const QString target = folder.filePath(QStringLiteral("a.csv"));
    const auto put = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const QByteArray whole = archiveOf(plainBytes(200'000));
    QVERIFY(put(target, "old"));
    QVERIFY(put(archive, whole.chopped(5)));
    QVERIFY(!openArchive(archive, passphrase(), target));
    QCOMPARE(QFileInfo(target).size(), 3);
    QVERIFY(put(archive, whole));
    QCOMPARE(openArchive(archive, passphrase(), target).value(), QStringLiteral("csv"));
    QCOMPARE(QFileInfo(target).size(), 200'000);
    QCOMPARE(QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void ArchiveTest::otherFilesAreNoArchives()
{
    for (const char *bytes : {"", "LDX", "PK\x03\x04 and so on, long enough to be a header of ours",
                              "LDXARCH2 and so on, long enough to be a header of ours, it seems"}) {
        QCOMPARE(open(bytes).error, std::optional(ErrorKind::Unsupported));
    }
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("missing.ldx"));
    QCOMPARE(archiveContents(missing).error().kind, ErrorKind::NotFound);
}

void ArchiveTest::whatIsInsideIsSaidWithoutThePassphrase()
{
    const QTemporaryDir folder;
    const QString archive = folder.filePath(QStringLiteral("a.ldx"));
    ExportFile file(archive);
    QVERIFY(file.open());
    QVERIFY(file.write(archiveOf("abc")));
    QVERIFY(file.finish());
    QCOMPARE(archiveContents(archive).value(), QStringLiteral("csv"));
}

LICENCEDESK_TEST_MAIN(ArchiveTest)
#include "ArchiveTest.moc"
