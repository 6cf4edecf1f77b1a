// Corrected files come back: what is proposed, what is left, what is refused, line by line.

#include "exporting/Corrections.h"
#include "exporting/CsvExport.h"
#include "exporting/CsvRows.h"
#include "exporting/DecodedFile.h"
#include "exporting/ExportRecords.h"
#include "exporting/JsonExport.h"
#include "tests/support/TestMain.h"
#include "tests/unit/exporting/ManyRecords.h"
#include "tests/unit/exporting/SampleRecords.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

constexpr char Id[] = "6f0d3a3e-51f6-4f0c-9d2b-0c6a1c1d7a10";
constexpr char OtherId[] = "00000002-51f6-4f0c-9d2b-0c6a1c1d7a10";

class TwoRecords final : public KnownRecords
{
public:
    TwoRecords()
    {
        m_records[0] = summaryOf(reviewedRecord());
        m_records[1] = m_records[0];
        m_records[1].id = QUuid::fromString(QLatin1String(OtherId));
        m_records[1].values[FieldId::Name] = QStringLiteral("=样本");
    }

    Result<std::optional<RecordSummary>> find(const QUuid &id) const override
    {
        if (trouble) {
            return tl::unexpected<Error>(*trouble);
        }
        for (const RecordSummary &record : m_records) {
            if (record.id == id) {
                return record;
            }
        }
        return std::nullopt;
    }

    std::optional<Error> trouble;

private:
    RecordSummary m_records[2];
};

/// As text, so that a failed comparison reads as a report:
/// "2 changed name: 样本花 -> 样本华; ! reason; ~ notice".
QStringList told(const Result<CorrectionReport> &report)
{
    if (!report) {
        return {QStringLiteral("error ") + report.error().message};
    }
    QStringList lines;
    for (const CorrectionLine &line : report->lines) {
        QString text = QString::number(line.line);
        text += QLatin1String(line.kind == CorrectionKind::Changed     ? " changed"
                              : line.kind == CorrectionKind::Unchanged ? " unchanged"
                                                                       : " refused");
        for (const FieldChange &change : line.changes) {
            text += QStringLiteral(" %1: %2 -> %3;")
                        .arg(fieldKey(change.field), change.before, change.after);
        }
        for (const QString &reason : line.reasons) {
            text += QStringLiteral(" ! ") + reason;
        }
        for (const QString &notice : line.notices) {
            text += QStringLiteral(" ~ ") + notice;
        }
        lines.append(text);
    }
    return lines;
}

QStringList told(const QByteArray &bytes)
{
    return told(readCorrections(bytes, TwoRecords()));
}

QByteArray gb18030(const char *utf8)
{
    static const std::pair<const char *, const char *> known[] = {
        {"样本华", "\xD1\xF9\xB1\xBE\xBB\xAA"}, {"女", "\xC5\xAE"}, {"姓名", "\xD0\xD5\xC3\xFB"}};
    QByteArray bytes(utf8);
    for (const auto &[from, to] : known) {
        bytes.replace(from, to);
    }
    return bytes;
}

QByteArray with(const char *rest)
{
    return QByteArray("id,name,id_num,valid_to,file_num,sex,birth_date\r\n") + Id + rest;
}

} // namespace

class CorrectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasExportedAndNotTouchedIsUnchanged_data();
    void whatWasExportedAndNotTouchedIsUnchanged();
    void csvLines_data();
    void csvLines();
    void jsonLines_data();
    void jsonLines();
    void wholeFiles_data();
    void wholeFiles();
    void cellsComeBackAsTheyWentOut_data();
    void cellsComeBackAsTheyWentOut();
    void everyEncodingOfASpreadsheetIsRead_data();
    void everyEncodingOfASpreadsheetIsRead();
    void unknownColumnsAreKeptAside();
    void theReportCountsItsLines();
    void troubleOfTheStoreIsPassedOn();
    void aFileIsReadOrSaidWhyNot();
};

void CorrectionsTest::whatWasExportedAndNotTouchedIsUnchanged_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<Masking>("masking");
    QTest::addColumn<HeaderWords>("header");
    for (const ExportFormat format :
         {ExportFormat::Csv, ExportFormat::ExcelCsv, ExportFormat::Json}) {
        const QByteArray key = formatKey(format).toUtf8();
        QTest::addRow("%s, clear", key.constData())
            << format << Masking::Clear << HeaderWords::Keys;
        QTest::addRow("%s, masked", key.constData())
            << format << Masking::Masked << HeaderWords::Keys;
        QTest::addRow("%s with names", key.constData())
            << format << Masking::Clear << HeaderWords::Names;
    }
}

void CorrectionsTest::whatWasExportedAndNotTouchedIsUnchanged()
{
    QFETCH(ExportFormat, format);
    QFETCH(Masking, masking);
    QFETCH(HeaderWords, header);
    const QTemporaryDir folder;
    ExportJob job;
    job.path = folder.filePath(QStringLiteral("out"));
    job.format = format;
    job.profile.masking = masking;
    job.profile.header = header;
    LicenceRecord other = reviewedRecord();
    other.id = QUuid::fromString(QLatin1String(OtherId));
    other.pages.front().fields[FieldId::Name].text = QStringLiteral("=样本");
    ListSource source({reviewedRecord(), other});
    QVERIFY(exportRecords(source, job));
    const auto report = readCorrectionsFile(job.path, TwoRecords());
    QVERIFY2(report, qPrintable(told(report).join(u'\n')));
    QCOMPARE(report->lines.size(), std::size_t(2));
    QVERIFY2(report->count(CorrectionKind::Unchanged) == 2, qPrintable(told(report).join(u'\n')));
    for (const CorrectionLine &line : report->lines) {
        QCOMPARE(line.notices.isEmpty(), masking == Masking::Clear);
        QCOMPARE(line.line, format == ExportFormat::Json || &line == &report->lines[0]
                                ? 2 + static_cast<int>(&line - report->lines.data())
                                : 3);
    }
}

void CorrectionsTest::csvLines_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QByteArray &csv, const char *line) {
        QTest::newRow(name) << csv << QString::fromUtf8(line);
    };
    const char *same = ",样本花,11010519491231002X,长期,010012345678,女,1949-12-31\r\n";
    row("nothing changed", with(same), "2 unchanged");
    row("a name corrected", with(",样本华,11010519491231002X,长期,010012345678,女,1949-12-31\r\n"),
        "2 changed name: 样本花 -> 样本华;");
    row("two corrected", with(",样本华,11010519491231002X,2028/6/20,010012345678,女,1949-12-31"),
        "2 changed name: 样本花 -> 样本华; valid_to: 长期 -> 2028-06-20;");
    row("guards of the safe export undone",
        with(",样本花,\"=\"\"11010519491231002X\"\"\",长期,\"=\"\"010012345678\"\"\",女,"
             "\"=\"\"1949-12-31\"\"\"\r\n"),
        "2 unchanged");
    row("a date as Excel writes it",
        with(",样本花,11010519491231002X,长期,010012345678,女,1949/12/31\r\n"), "2 unchanged");
    row("a small x", with(",样本花,11010519491231002x,长期,010012345678,女,1949-12-31\r\n"),
        "2 unchanged");
    row("masked values", with(",样**,1101**********002X,长期,0100****5678,女,1949-**-**\r\n"),
        "2 unchanged ~ A masked value is left as it is: Licence number ~ A masked value is left as "
        "it is: Name ~ A masked value is left as it is: Date of birth ~ A masked value is left as "
        "it is: File number");
    row("an emptied cell", with(",,11010519491231002X,长期,010012345678,女,1949-12-31\r\n"),
        "2 unchanged ~ An empty cell leaves the value as it is: Name");
    row("a number that a spreadsheet rounded",
        with(",样本花,1.10105E+17,长期,010012345678,女,1949-12-31\r\n"),
        "2 refused ! Licence number: A spreadsheet has rounded the number");
    row("a file number without its zero",
        with(",样本花,11010519491231002X,长期,10012345678,女,1949-12-31\r\n"),
        "2 refused ! File number: A file number has 12 digits");
    row("one wrong value refuses the line",
        with(",样本华,11010519491231002X,never,010012345678,X,1949-12-31\r\n"),
        "2 refused ! Sex: The sex is 男 or 女 ! Valid to: This is neither a date nor 长期");
    row("a cell too few", with(",样本花\r\n"),
        "2 refused ! The line has 2 cells, the first line has 7.");
    row("a cell too many", with(",样本花,11010519491231002X,长期,010012345678,女,1949-12-31,x\r\n"),
        "2 refused ! The line has 8 cells, the first line has 7.");
    row("a quotation mark left open", with(",\"样本花,,,,,\r\n"),
        "2 refused ! A quotation mark is never closed; nothing after it was read.");
    row("no such record", "id,name\n11111111-51f6-4f0c-9d2b-0c6a1c1d7a10,样本华\n",
        "2 refused ! There is no such record.");
    row("no id in the line", "id,name\n,样本华\n",
        "2 refused ! The record id is missing or damaged.");
    row("a damaged id", "id,name\n6f0d3a3e,样本华\n",
        "2 refused ! The record id is missing or damaged.");
    row("an id in braces and capitals", "id,name\n{6F0D3A3E-51F6-4F0C-9D2B-0C6A1C1D7A10},样本华\n",
        "2 changed name: 样本花 -> 样本华;");
    row("columns in another order, by their names in two languages",
        QByteArray("Sex,姓名,Record id\n女,样本华,") + Id, "2 changed name: 样本花 -> 样本华;");
    row("semicolons", QByteArray("id;name\n") + Id + ";样本华",
        "2 changed name: 样本花 -> 样本华;");
    row("tabs", QByteArray("id\tname\n") + Id + "\t样本华", "2 changed name: 样本花 -> 样本华;");
    row("what a file cannot change",
        QByteArray("id,result,operator,accepted_at\n") + Id + ",passed,somebody,2026/11/21 12:30",
        "2 unchanged ~ A file cannot change this: Operator ~ A file cannot change this: Result");
    row("the apostrophe in front of a formula", QByteArray("id,name\n") + OtherId + ",'=样本",
        "2 unchanged");
    row("blank lines are counted and passed over",
        QByteArray("id,name\r\n\r\n,\r\n") + Id + ",样本华\r\n\r\n",
        "4 changed name: 样本花 -> 样本华;");
    row("a line break within a cell", QByteArray("id,record\n") + Id + ",\"甲\n乙\"\n",
        "2 changed record:  -> 甲\n乙;");
}

void CorrectionsTest::csvLines()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, line);
    QCOMPARE(told(csv), QStringList{line});
}

void CorrectionsTest::jsonLines_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("lines");
    const auto whole = [](auto change) {
        QJsonObject record = toJson(reviewedRecord());
        change(record);
        return "[\n" + QJsonDocument(record).toJson(QJsonDocument::Compact) + "\n]\n";
    };
    const auto setGlance = [](QJsonObject &record, const char *name) {
        QJsonObject values = record[QLatin1String("values")].toObject();
        values[QLatin1String("name")] = QString::fromUtf8(name);
        record[QLatin1String("values")] = values;
    };
    const auto setPage = [](QJsonObject &record, const char *name) {
        QJsonArray pages = record[QLatin1String("pages")].toArray();
        QJsonObject page = pages[0].toObject();
        QJsonObject fields = page[QLatin1String("fields")].toObject();
        QJsonObject field = fields[QLatin1String("name")].toObject();
        field[QLatin1String("text")] = QString::fromUtf8(name);
        fields[QLatin1String("name")] = field;
        page[QLatin1String("fields")] = fields;
        pages[0] = page;
        record[QLatin1String("pages")] = pages;
    };
    const QStringList changed = {QStringLiteral("2 changed name: 样本花 -> 样本华;")};
    QTest::newRow("as exported") << whole([](QJsonObject &) {}) << QStringList{"2 unchanged"};
    QTest::newRow("corrected at a glance")
        << whole([&](QJsonObject &record) { setGlance(record, "样本华"); }) << changed;
    QTest::newRow("corrected on the page")
        << whole([&](QJsonObject &record) { setPage(record, "样本华"); }) << changed;
    QTest::newRow("corrected in both") << whole([&](QJsonObject &record) {
        setGlance(record, "样本华");
        setPage(record, "样本华");
    }) << changed;
    QTest::newRow("corrected in two ways") << whole([&](QJsonObject &record) {
        setGlance(record, "样本华");
        setPage(record, "样本化");
    }) << QStringList{"2 refused ! The record has two different values in two places: Name"};
    QTest::newRow("flat, one a line")
        << QByteArray("{\"id\": \"") + Id + "\", \"name\": \"样本华\"}\n{\"id\": \"" + OtherId +
               "\", \"sex\": \"女\"}\n"
        << QStringList{"1 changed name: 样本花 -> 样本华;", "2 unchanged"};
    QTest::newRow("one damaged among good ones")
        << QByteArray("[\n{\"id\": \"") + Id +
               "\", \"name\": \"样本华\"},\n{\"id\": oops},\n{\"id\": \"" + OtherId +
               "\", \"sex\": \"女\"}\n]"
        << QStringList{"2 changed name: 样本花 -> 样本华;",
                       "3 refused ! This is not a complete JSON object.", "4 unchanged"};
    QTest::newRow("cut off") << QByteArray("[\n{\"id\": \"") + Id + "\", \"name\": \"样"
                             << QStringList{"2 refused ! This is not a complete JSON object."};
    QTest::newRow("something that is no object between")
        << QByteArray("[\n17 18,\n{\"id\": \"") + Id + "\"}]"
        << QStringList{"2 refused ! This is not a complete JSON object.", "3 unchanged"};
    QTest::newRow("braces and quotes in a string")
        << QByteArray("[{\"id\": \"") + Id + "\", \"note\": \"}\\\"{\", \"name\": \"样本华\"}]"
        << QStringList{"1 changed name: 样本花 -> 样本华;"};
    QTest::newRow("an answer of a cloud service has no id")
        << QByteArray("[{\"errcode\": 0, \"name\": \"样本华\"}]")
        << QStringList{"1 refused ! The record id is missing or damaged."};
}

void CorrectionsTest::jsonLines()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, lines);
    QCOMPARE(told(json), lines);
}

void CorrectionsTest::wholeFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("nothing in it") << QByteArray() << ErrorKind::Empty;
    QTest::newRow("a header and nothing else") << QByteArray("id,name\n") << ErrorKind::Empty;
    QTest::newRow("an empty array") << QByteArray("[]") << ErrorKind::Empty;
    QTest::newRow("no column of ids") << QByteArray("name\n样本\n") << ErrorKind::Invalid;
    QTest::newRow("a column twice") << QByteArray("id,name,姓名\n1,2,3\n") << ErrorKind::Invalid;
    QTest::newRow("no text") << QByteArray("id,name\n\xFF\x80\xFF\x80") << ErrorKind::Damaged;
}

void CorrectionsTest::wholeFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    const auto report = readCorrections(bytes, TwoRecords());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, kind);
    QVERIFY(!report.error().message.isEmpty());
}

void CorrectionsTest::cellsComeBackAsTheyWentOut_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"样本花", "=1+1", "＝1+1", "@SUM(A1)", "-3,5", "+86", "110105199005150037", "\"样本\"",
          "甲\r\n乙", "a,b;c", " 样本 ", "2018-06-20", "'quoted'", "1.5E3", "=\"x\""}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void CorrectionsTest::cellsComeBackAsTheyWentOut()
{
    QFETCH(QString, text);
    for (const bool excelSafe : {false, true}) {
        const QByteArray csv = csvLine({QStringLiteral("x"), text}, {excelSafe});
        const auto rows = csvRows(QString::fromUtf8(csv));
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows.front().cells.size(), 2);
        QCOMPARE(unguarded(rows.front().cells[1]), text);
    }
}

void CorrectionsTest::everyEncodingOfASpreadsheetIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QByteArray utf8 = QByteArray("id,姓名,sex\r\n") + Id + ",样本华,女\r\n";
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + utf8 << QStringLiteral("UTF-8");
    QTest::newRow("UTF-8 without") << utf8 << QStringLiteral("UTF-8");
    QTest::newRow("GBK, as Excel in China saves") << gb18030(utf8) << QStringLiteral("GB18030");
    const QString text = QString::fromUtf8(utf8).replace(u',', u'\t');
    for (const auto encoding : {QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder.encode(text);
        QTest::addRow("Unicode text, %s", encoder.name()) << bytes << QStringLiteral("UTF-16");
    }
}

void CorrectionsTest::everyEncodingOfASpreadsheetIsRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const auto report = readCorrections(bytes, TwoRecords());
    QCOMPARE(told(report), QStringList{QStringLiteral("2 changed name: 样本花 -> 样本华;")});
    QCOMPARE(report->encoding, encoding);
}

void CorrectionsTest::unknownColumnsAreKeptAside()
{
    const auto report = readCorrections(
        QByteArray("id,Remark,name,Colour\n") + Id + ",'=call him,样本花,\n", TwoRecords());
    QVERIFY(report);
    QCOMPARE(report->unknownColumns, QStringList{QStringLiteral("Remark")});
    const std::map<QString, QString> aside = {
        {QStringLiteral("Remark"), QStringLiteral("=call him")}};
    QCOMPARE(report->lines.front().aside, aside);
    QVERIFY(report->lines.front().kind == CorrectionKind::Unchanged);
}

void CorrectionsTest::theReportCountsItsLines()
{
    const auto report = readCorrections(QByteArray("id,name\n") + Id + ",样本华\n" + OtherId +
                                            ",=样本\n" + Id + ",样本化\n,\nx,y\n",
                                        TwoRecords());
    QVERIFY(report);
    QCOMPARE(report->count(CorrectionKind::Changed), 1);
    QCOMPARE(report->count(CorrectionKind::Unchanged), 1);
    QCOMPARE(report->count(CorrectionKind::Refused), 2);
    QCOMPARE(report->lines[2].reasons,
             QStringList{QStringLiteral("The record is already on line 2.")});
}

void CorrectionsTest::troubleOfTheStoreIsPassedOn()
{
    TwoRecords records;
    records.trouble = Error{ErrorKind::Locked, QStringLiteral("The store is locked."), {}};
    const auto report = readCorrections(with(",,,,,,\n"), records);
    QVERIFY(!report);
    QCOMPARE(report.error(), *records.trouble);
}

void CorrectionsTest::aFileIsReadOrSaidWhyNot()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("in.csv"));
    QCOMPARE(readCorrectionsFile(path, TwoRecords()).error().kind, ErrorKind::NotFound);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(MostCorrectionBytes + 1)); // a hole, no bytes on the disk
    QCOMPARE(readCorrectionsFile(path, TwoRecords()).error().kind, ErrorKind::TooLarge);
}

LICENCEDESK_TEST_MAIN(CorrectionsTest)
#include "CorrectionsTest.moc"
