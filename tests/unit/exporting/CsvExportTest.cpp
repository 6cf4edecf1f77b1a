// CSV byte by byte, and saving it.

#include "exporting/CsvExport.h"
#include "tests/support/TestMain.h"
#include "tests/unit/exporting/SampleRecords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace licencedesk;
using test::recordWith;

namespace {

/// RFC 4180, written again for the test: rows of cells.
QList<QStringList> parseCsv(const QString &csv)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar each = csv[i];
        if (isQuoted) {
            if (each != u'"') {
                cell += each;
            } else if (i + 1 < csv.size() && csv[i + 1] == u'"') {
                cell += csv[++i];
            } else {
                isQuoted = false;
            }
        } else if (each == u'"') {
            isQuoted = true;
        } else if (each == u',') {
            row.append(cell);
            cell.clear();
        } else if (each == u'\r' && i + 1 < csv.size() && csv[i + 1] == u'\n') {
            ++i;
            row.append(cell);
            cell.clear();
            rows.append(row);
            row.clear();
        } else {
            cell += each;
        }
    }
    return rows;
}

QString cell(const QString &text, const CsvOptions &options = {})
{
    const QString line = QString::fromUtf8(csvLine({text}, options));
    Q_ASSERT(line.endsWith(QLatin1String("\r\n")));
    return line.chopped(2);
}

} // namespace

class CsvExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheMarkAndTheFieldKeys();
    void oneRowPerRecordInOrder();
    void plainCells_data();
    void plainCells();
    void excelSafeCells_data();
    void excelSafeCells();
    void everyTextComesBackAsItWas();
    void noRecordsIsAHeader();
    void aSavedFileIsItsOwnersOnly();
    void aFailedSaveLeavesTheOldFile();
    void aMissingFolderIsSaid();
};

void CsvExportTest::beginsWithTheMarkAndTheFieldKeys()
{
    const QByteArray csv = toCsv({test::reviewedRecord()});
    QVERIFY(csv.startsWith("\xEF\xBB\xBFid_num,name,sex,nationality,address,birth_date,issue_date,"
                           "car_class,valid_from,valid_to,official_seal,file_num,record,status,"
                           "points,current_time,generated_date\r\n"));
    QVERIFY(csv.endsWith("\r\n"));
    QCOMPARE(csv.count('\n'), 2);
}

void CsvExportTest::oneRowPerRecordInOrder()
{
    const auto rows =
        parseCsv(QString::fromUtf8(toCsv({recordWith({{FieldId::Name, QStringLiteral("甲")}}),
                                          recordWith({{FieldId::Name, QStringLiteral("乙")}})})));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1).at(1), QStringLiteral("甲"));
    QCOMPARE(rows.at(2).at(1), QStringLiteral("乙"));
    QCOMPARE(rows.at(2).size(), static_cast<qsizetype>(exportedFields().size()));
}

void CsvExportTest::plainCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("a name", "张样本", "张样本");
    row("a number stays a number", "11010519491231002X", "11010519491231002X");
    row("a comma is quoted", "样本路0号,3单元", "\"样本路0号,3单元\"");
    row("quotes are doubled", "样\"本\"", "\"样\"\"本\"\"\"");
    row("a line break is quoted", "一\n二", "\"一\n二\"");
    row("an equals sign is guarded", "=1+1", "'=1+1");
    row("a plus is guarded", "+1", "'+1");
    row("a minus is guarded", "-1", "'-1");
    row("an at sign is guarded", "@SUM(A1)", "'@SUM(A1)");
    row("a full-width equals sign is guarded", "＝1", "'＝1");
    row("a tab is guarded", "\t=1", "'\t=1");
    row("a line break in front is guarded", "\n=1", "\"'\n=1\"");
    row("a guarded cell is quoted too", "=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\"");
    row("an equals sign inside is harmless", "a=1", "a=1");
    row("nothing", "", "");
}

void CsvExportTest::plainCells()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(cell(text), expected);
}

void CsvExportTest::excelSafeCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("18 digits", "110105199005150037", "\"=\"\"110105199005150037\"\"\"");
    row("an X at the end", "11010519491231002X", "\"=\"\"11010519491231002X\"\"\"");
    row("leading zeros", "010012345678", "\"=\"\"010012345678\"\"\"");
    row("a date", "2026-11-21", "\"=\"\"2026-11-21\"\"\"");
    row("a Chinese date", "2026年11月21日", "\"=\"\"2026年11月21日\"\"\"");
    row("a house number that looks like a date", "1-2", "\"=\"\"1-2\"\"\"");
    row("arithmetic becomes text", "-1+1", "\"=\"\"-1+1\"\"\"");
    row("a formula is guarded, not wrapped", "=A1+1", "'=A1+1");
    row("quotes are never inside the wrapping", "1\"&A1&\"", "\"1\"\"&A1&\"\"\"");
    row("long-term stays as it is", "长期", "长期");
    row("a name stays as it is", "张样本", "张样本");
    row("an address stays as it is", "北京市朝阳区样本路0号", "北京市朝阳区样本路0号");
}

void CsvExportTest::excelSafeCells()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(cell(text, {true}), expected);
}

void CsvExportTest::everyTextComesBackAsItWas()
{
    const QStringList texts = {
        QStringLiteral("一,\"二\"\r\n三"), QStringLiteral("\"\""),      QString(),
        QStringLiteral(" 留空 "),          QStringLiteral("𠅤·买买提"), QStringLiteral("\"")};
    const auto rows = parseCsv(QString::fromUtf8(csvLine(texts)));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first(), texts);
}

void CsvExportTest::noRecordsIsAHeader()
{
    QCOMPARE(toCsv({}).count('\n'), 1);
}

void CsvExportTest::aSavedFileIsItsOwnersOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("导出.csv"));
    QCOMPARE(saveExport(path, "abc").value(), 3);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
    QVERIFY(saveExport(path, "abcd"));
    QVERIFY(!(QFileInfo(path).permissions() & others));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("abcd"));
}

void CsvExportTest::aFailedSaveLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("taken"));
    QVERIFY(QDir().mkpath(path + QStringLiteral("/inside")));
    const auto saved = saveExport(path, "new");
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::NotWritable);
    QVERIFY(QFileInfo(path).isDir());
}

void CsvExportTest::aMissingFolderIsSaid()
{
    const QTemporaryDir folder;
    const auto saved = saveExport(folder.filePath(QStringLiteral("none/file.csv")), "new");
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::NotWritable);
    QVERIFY(!saved.error().message.isEmpty());
}

LICENCEDESK_TEST_MAIN(CsvExportTest)
#include "CsvExportTest.moc"
