// Exports as a whole: what is written, and what is left when one does not come to its end.

#include "exporting/ExportRecords.h"
#include "exporting/Archive.h"
#include "exporting/JsonExport.h"
#include "tests/support/TestMain.h"
#include "tests/unit/exporting/ManyRecords.h"
#include "tests/unit/exporting/SampleRecords.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QSet>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

constexpr GuessingCost CheapGuess = {8 * 1024, 1};
constexpr int SomeRecords = 3000; // several buffers of every format

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// Where the files lie that this process has open, deleted ones included.
QSet<QString> openFiles()
{
    QSet<QString> paths;
    const QDir handles(QStringLiteral("/proc/self/fd"));
    for (const QFileInfo &each : handles.entryInfoList(QDir::Files | QDir::System)) {
        const QString path = QFile::symLinkTarget(each.filePath());
        if (path.startsWith(u'/') && !path.startsWith(QLatin1String("/proc")) &&
            !path.startsWith(QLatin1String("/dev/null"))) {
            paths.insert(path);
        }
    }
    return paths;
}

bool livesInMemory(const QString &file)
{
    return QStorageInfo(QFileInfo(file).absolutePath()).fileSystemType() == "tmpfs";
}

/// No file of this process grows past \p bytes while it lives: what a full disk is like.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallFiles)

private:
    rlimit m_before{};
};

void everyFormat()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<bool>("sealed");
    for (const ExportFormat format : exportFormats()) {
        QTest::addRow("%s", qPrintable(formatKey(format))) << format << false;
        QTest::addRow("%s, sealed", qPrintable(formatKey(format))) << format << true;
    }
}

} // namespace

class ExportRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFormatIsWrittenWholeAndPrivate_data() { everyFormat(); }
    void everyFormatIsWrittenWholeAndPrivate();
    void cancelledNothingChanges_data() { everyFormat(); }
    void cancelledNothingChanges();
    void aFailingSourceChangesNothing_data() { everyFormat(); }
    void aFailingSourceChangesNothing();
    void aFullDiskIsSaidAndChangesNothing_data() { everyFormat(); }
    void aFullDiskIsSaidAndChangesNothing();
    void plainTextLiesBesideTheTargetOnlyOrInMemoryWhenSealed_data() { everyFormat(); }
    void plainTextLiesBesideTheTargetOnlyOrInMemoryWhenSealed();
    void noRecordsIsAFileAllTheSame_data() { everyFormat(); }
    void noRecordsIsAFileAllTheSame();
    void aMaskedFileHoldsNoClearValue_data() { everyFormat(); }
    void aMaskedFileHoldsNoClearValue();
    void jsonIsOneRecordALine();
    void columnsComeInTheOrderOfTheProfile();
    void progressGoesToTheEnd();
    void withoutColumnsNothingIsWritten();
    void aWorkbookHasALastRow();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("导出.out")); }
    ExportJob job(ExportFormat format, bool sealed) const;

    std::optional<QTemporaryDir> m_folder;
};

void ExportRecordsTest::init()
{
    m_folder.emplace();
}

ExportJob ExportRecordsTest::job(ExportFormat format, bool sealed) const
{
    ExportJob job;
    job.path = path();
    job.format = format;
    job.cost = CheapGuess;
    if (sealed) {
        job.passphrase = Secret::fromText(QStringLiteral("four plain words here"));
    }
    return job;
}

void ExportRecordsTest::everyFormatIsWrittenWholeAndPrivate()
{
    QFETCH(ExportFormat, format);
    QFETCH(bool, sealed);
    ManyRecords source(SomeRecords);
    const auto receipt = exportRecords(source, job(format, sealed));
    QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().message));
    const ExportReceipt expected{
        path(), format, Masking::Masked, SomeRecords, QFileInfo(path()).size(), sealed};
    QCOMPARE(*receipt, expected);
    QCOMPARE(everythingIn(m_folder->path()), QStringList{QFileInfo(path()).fileName()});
    QCOMPARE(QFile::permissions(path()) & ~QFile::Permissions(0x7000),
             QFileDevice::ReadUser | QFileDevice::WriteUser);
    if (sealed) {
        const QString opened = m_folder->filePath(QStringLiteral("opened"));
        QCOMPARE(openArchive(path(), job(format, true).passphrase, opened).value(),
                 formatSuffix(format));
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::rename(opened, path()));
    }
    const QByteArray bytes = contents(path());
    QCOMPARE(bytes.startsWith("PK"), format == ExportFormat::Xlsx);
    QCOMPARE(bytes.startsWith("\xEF\xBB\xBF"),
             format == ExportFormat::Csv || format == ExportFormat::ExcelCsv);
    if (formatSuffix(format) == QLatin1String("json")) {
        QCOMPARE(QJsonDocument::fromJson(bytes).array().size(), SomeRecords);
    } else if (format != ExportFormat::Xlsx) {
        QCOMPARE(bytes.count("\r\n"), SomeRecords + 1);
    }
}

void ExportRecordsTest::cancelledNothingChanges()
{
    QFETCH(ExportFormat, format);
    QFETCH(bool, sealed);
    put(path(), "old");
    const CancelToken token;
    ManyRecords source(SomeRecords);
    source.onNext = [&token](qint64 record) -> std::optional<Error> {
        if (record == SomeRecords - 1) {
            token.cancel();
        }
        return std::nullopt;
    };
    const auto receipt = exportRecords(source, job(format, sealed), {}, token);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Cancelled);
    QCOMPARE(contents(path()), QByteArray("old"));
    QCOMPARE(everythingIn(m_folder->path()).size(), 1);
}

void ExportRecordsTest::aFailingSourceChangesNothing()
{
    QFETCH(ExportFormat, format);
    QFETCH(bool, sealed);
    put(path(), "old");
    const Error trouble{ErrorKind::Damaged, QStringLiteral("The store is damaged."), {}};
    ManyRecords source(SomeRecords);
    source.onNext = [&trouble](qint64 record) {
        return record == SomeRecords - 1 ? std::optional(trouble) : std::nullopt;
    };
    const auto receipt = exportRecords(source, job(format, sealed));
    QVERIFY(!receipt);
    QCOMPARE(receipt.error(), trouble);
    QCOMPARE(contents(path()), QByteArray("old"));
    QCOMPARE(everythingIn(m_folder->path()).size(), 1);
}

void ExportRecordsTest::aFullDiskIsSaidAndChangesNothing()
{
    QFETCH(ExportFormat, format);
    QFETCH(bool, sealed);
    put(path(), "old");
    ManyRecords source(SomeRecords);
    const auto receipt = [&] {
        const SmallFiles small(64 * 1024);
        return exportRecords(source, job(format, sealed));
    }();
    QVERIFY(!receipt);
    QVERIFY(receipt.error().kind == ErrorKind::Full ||
            receipt.error().kind == ErrorKind::NotWritable);
    QVERIFY(!receipt.error().message.isEmpty());
    QCOMPARE(contents(path()), QByteArray("old"));
    QCOMPARE(everythingIn(m_folder->path()).size(), 1);
}

void ExportRecordsTest::plainTextLiesBesideTheTargetOnlyOrInMemoryWhenSealed()
{
    QFETCH(ExportFormat, format);
    QFETCH(bool, sealed);
    const QSet<QString> before = openFiles();
    QMap<QString, bool> inMemory; // by file; asked while its folder is there
    ManyRecords source(SomeRecords);
    source.onNext = [&](qint64 record) -> std::optional<Error> {
        for (const QString &file :
             record == SomeRecords / 2 ? openFiles() - before : QSet<QString>()) {
            inMemory[file] = livesInMemory(file);
        }
        return std::nullopt;
    };
    QVERIFY(exportRecords(source, job(format, sealed)));
    QVERIFY(!inMemory.isEmpty());
    for (auto it = inMemory.begin(); it != inMemory.end(); ++it) {
        const bool isArchive = sealed && QFileInfo(it.key()).absolutePath() == m_folder->path();
        if (sealed && !isArchive) {
            QVERIFY2(it.value(), qPrintable(it.key()));
        } else {
            QVERIFY2(it.key().startsWith(m_folder->path()), qPrintable(it.key()));
        }
    }
}

void ExportRecordsTest::noRecordsIsAFileAllTheSame()
{
    QFETCH(ExportFormat, format);
    QFETCH(bool, sealed);
    ListSource none({});
    const auto receipt = exportRecords(none, job(format, sealed));
    QVERIFY(receipt);
    QCOMPARE(receipt->records, 0);
    QVERIFY(receipt->bytes > 0);
}

void ExportRecordsTest::aMaskedFileHoldsNoClearValue()
{
    QFETCH(ExportFormat, format);
    QFETCH(bool, sealed);
    ListSource source({reviewedRecord()});
    QVERIFY(exportRecords(source, job(format, sealed)));
    const QByteArray bytes = contents(path());
    for (const char *value : {"11010519491231002X", "样本花", "祥本花", "010012345678", "样本路",
                              "1949-12-31", "19491231"}) {
        QVERIFY2(!bytes.contains(value), value);
    }
    QCOMPARE(bytes.contains("1101**********002X"), format != ExportFormat::Xlsx && !sealed);
}

void ExportRecordsTest::jsonIsOneRecordALine()
{
    const std::vector<LicenceRecord> records = {reviewedRecord(), reviewedRecord()};
    ListSource source(records);
    ExportJob clear = job(ExportFormat::Json, false);
    clear.profile.masking = Masking::Clear;
    QVERIFY(exportRecords(source, clear));
    const QByteArray line = QJsonDocument(toJson(records.front())).toJson(QJsonDocument::Compact);
    QCOMPARE(contents(path()), "[\n" + line + ",\n" + line + "\n]\n");
}

void ExportRecordsTest::columnsComeInTheOrderOfTheProfile()
{
    ListSource source({reviewedRecord()});
    ExportJob some = job(ExportFormat::Csv, false);
    some.profile.columns = {MetaColumn::Result,    FieldId::Name,          FieldId::LicenceNumber,
                            MetaColumn::Vehicle,   MetaColumn::AcceptedAt, MetaColumn::Corrections,
                            MetaColumn::Overridden};
    some.profile.masking = Masking::Clear;
    some.profile.header = HeaderWords::Names;
    QVERIFY(exportRecords(source, some));
    const QByteArrayList lines = contents(path()).split('\n');
    QCOMPARE(lines[0], QByteArray("\xEF\xBB\xBFResult,Name,Licence "
                                  "number,Vehicle,Accepted,Corrections,Overridden\r"));
    QCOMPARE(lines[1], resultKey(reviewedRecord().report.overall()).toUtf8() +
                           ",样本花,11010519491231002X,small-manual,2026-11-21 12:30:00,1,no\r");
}

void ExportRecordsTest::progressGoesToTheEnd()
{
    ManyRecords source(1000);
    QList<std::pair<qint64, qint64>> steps;
    QVERIFY(exportRecords(source, job(ExportFormat::Csv, false), [&steps](qint64 done, qint64 all) {
        steps.append({done, all});
    }));
    const QList<std::pair<qint64, qint64>> expected = {
        {256, 1000}, {512, 1000}, {768, 1000}, {1000, 1000}};
    QCOMPARE(steps, expected);
}

void ExportRecordsTest::withoutColumnsNothingIsWritten()
{
    ManyRecords source(1);
    ExportJob none = job(ExportFormat::Csv, false);
    none.profile.columns.clear();
    const auto receipt = exportRecords(source, none);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Invalid);
    QVERIFY(everythingIn(m_folder->path()).isEmpty());
}

void ExportRecordsTest::aWorkbookHasALastRow()
{
    ManyRecords source(1'048'576);
    ExportJob narrow = job(ExportFormat::Xlsx, false);
    narrow.profile.columns = {FieldId::Sex};
    const auto receipt = exportRecords(source, narrow);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::TooLarge);
    QVERIFY(everythingIn(m_folder->path()).isEmpty());
}

LICENCEDESK_TEST_MAIN(ExportRecordsTest)
#include "ExportRecordsTest.moc"
