// What a real spreadsheet engine makes of the exports: LibreOffice opens the CSV with recognition
// of numbers and dates on, as Excel does, saves it as XLSX, and every cell of that is compared; it
// opens our XLSX and is asked for every cell and for what it makes of it as CSV.

#include "exporting/CsvExport.h"
#include "exporting/ExportRecords.h"
#include "tests/support/TestMain.h"
#include "tests/unit/exporting/SampleRecords.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

using namespace licencedesk;

namespace {

constexpr int OfficeTimeout = 180'000; // ms; its first start on a busy machine is slow

struct Cell
{
    QString text;
    QString type;    ///< "string", "float", "date"
    QString formula; ///< empty: none
};
using Sheet = QList<QList<Cell>>;

/// What a token of a paragraph stands for: text, blanks written as an element, a tab.
QString tokenText(const QXmlStreamReader &xml)
{
    if (xml.isCharacters()) {
        return xml.text().toString();
    }
    if (xml.isStartElement() && xml.name() == u"s") {
        return {std::max(1, xml.attributes().value(QLatin1String("text:c")).toInt()), u' '};
    }
    return xml.isStartElement() && xml.name() == u"tab" ? QStringLiteral("\t") : QString();
}

QString paragraphText(QXmlStreamReader &xml)
{
    QString text;
    while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == u"p")) {
        xml.readNext();
        text += tokenText(xml);
    }
    return text;
}

Cell readCell(QXmlStreamReader &xml)
{
    Cell cell;
    cell.type = xml.attributes().value(QLatin1String("office:value-type")).toString();
    cell.formula = xml.attributes().value(QLatin1String("table:formula")).toString();
    QStringList paragraphs;
    while (!(xml.isEndElement() && xml.name() == u"table-cell") && !xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"p") {
            paragraphs.append(paragraphText(xml));
        }
    }
    cell.text = paragraphs.join(u'\n');
    return cell;
}

/// The first sheet of a flat OpenDocument file, without the empty rows at its end.
Sheet readSheet(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QXmlStreamReader xml(&file);
    Sheet rows;
    while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == u"table")) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == u"table-row") {
            if (xml.attributes().hasAttribute(QLatin1String("table:number-rows-repeated"))) {
                break;
            }
            rows.append(QList<Cell>());
        } else if (xml.name() == u"table-cell") {
            const int repeated = std::max(
                1, xml.attributes().value(QLatin1String("table:number-columns-repeated")).toInt());
            rows.last().append(QList<Cell>(repeated, readCell(xml)));
        }
    }
    return rows;
}

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(saveExport(path, bytes));
}

} // namespace

class SpreadsheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCellOfTheSafeExportKeepsItsText_data();
    void everyCellOfTheSafeExportKeepsItsText();
    void nothingRunsAsAFormula();
    void theSpreadsheetWouldHaveSpoiledThePlainExport();
    void everyCellOfTheWorkbookIsText_data() { everyCellOfTheSafeExportKeepsItsText_data(); }
    void everyCellOfTheWorkbookIsText();
    void theWorkbookBecomesTheSameCsv();
    void theHeaderOfTheWorkbookIsBoldWithFilters();

private:
    void writeWorkbook();
    void convert(const QString &format, const QStringList &files, const QStringList &options = {});
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
    std::vector<LicenceRecord> m_records;
    Sheet m_safe;
    Sheet m_plain;
    Sheet m_workbook;
};

void SpreadsheetTest::convert(const QString &format, const QStringList &files,
                              const QStringList &options)
{
    QProcess office;
    const QString profile = QUrl::fromLocalFile(path("profile")).toString();
    office.start(QStringLiteral(LICENCEDESK_SOFFICE),
                 QStringList{QStringLiteral("-env:UserInstallation=") + profile,
                             QStringLiteral("--headless")} +
                     options +
                     QStringList{QStringLiteral("--convert-to"), format, QStringLiteral("--outdir"),
                                 m_folder.path()} +
                     files);
    QVERIFY2(office.waitForFinished(OfficeTimeout), "LibreOffice did not finish");
    QVERIFY2(office.exitCode() == 0, office.readAllStandardError().constData());
}

void SpreadsheetTest::initTestCase()
{
    const auto with = [this](const char *number, const char *name, const char *address,
                             const char *fileNumber, const char *validTo) {
        m_records.push_back(
            test::recordWith({{FieldId::LicenceNumber, QString::fromUtf8(number)},
                              {FieldId::Name, QString::fromUtf8(name)},
                              {FieldId::Address, QString::fromUtf8(address)},
                              {FieldId::FileNumber, QString::fromUtf8(fileNumber)},
                              {FieldId::BirthDate, QStringLiteral("1990-05-15")},
                              {FieldId::ValidFrom, QStringLiteral("2018-06-20")},
                              {FieldId::ValidTo, QString::fromUtf8(validTo)},
                              {FieldId::CurrentTime, QStringLiteral("2026-11-21 10:32:05")}}));
    };
    with("110105199005150037", "张样本", "北京市朝阳区样本路0号", "110012345678", "2028-06-20");
    with("11010519491231002X", "阿依古丽·买买提", "样本路0号,3单元", "010012345678", "长期");
    with("000105199005150037", "王𠅤", "\"样本\"小区\n二层", "000000000001", "2028-06-20");
    with("12E345678", "=1+1", "1-2", "", "2028-06-20");
    with("H12345678", "@SUM(1)", "+86", "1", "2028/6/20");
    with("E00000001", "=HYPERLINK(\"http://x\",\"1\")", "-3,5", "110012345678", "6年");

    write(path("safe.csv"), toCsv(m_records, {true}));
    write(path("plain.csv"), toCsv(m_records));
    writeWorkbook();
    // Comma, double quote, UTF-8, from the first row, quoted numbers and dates recognised too.
    convert(QStringLiteral("xlsx"), {path("safe.csv"), path("plain.csv")},
            {QStringLiteral("--infilter=CSV:44,34,76,1,,0,false,true,false")});
    convert(QStringLiteral("fods"), {path("safe.xlsx"), path("plain.xlsx"), path("book.xlsx")});
    convert(QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"),
            {path("book.xlsx")});
    m_safe = readSheet(path("safe.fods"));
    m_plain = readSheet(path("plain.fods"));
    m_workbook = readSheet(path("book.fods"));
    QCOMPARE(m_workbook.size(), m_safe.size());
    QCOMPARE(m_safe.size(), static_cast<qsizetype>(m_records.size()) + 1);
    QCOMPARE(m_plain.size(), m_safe.size());
}

void SpreadsheetTest::writeWorkbook()
{
    ExportJob job;
    job.path = path("book.xlsx");
    job.format = ExportFormat::Xlsx;
    job.profile.masking = Masking::Clear;
    job.profile.columns.clear();
    for (const FieldId field : exportedFields()) {
        job.profile.columns.emplace_back(field);
    }
    ListSource source(m_records);
    QVERIFY(exportRecords(source, job));
}

void SpreadsheetTest::everyCellOfTheSafeExportKeepsItsText_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        QTest::addRow("record %zu", i + 1) << static_cast<int>(i);
    }
}

void SpreadsheetTest::everyCellOfTheSafeExportKeepsItsText()
{
    QFETCH(int, row);
    const LicenceFields fields = mergedFields(m_records.at(static_cast<std::size_t>(row)).pages);
    const QList<Cell> cells = m_safe.at(row + 1);
    for (std::size_t column = 0; column < exportedFields().size(); ++column) {
        const QString text = fieldText(fields, exportedFields()[column]);
        const Cell cell = cells.value(static_cast<qsizetype>(column));
        const bool isGuarded = text.startsWith(u'=') || text.startsWith(u'@');
        QCOMPARE(cell.text, isGuarded ? u'\'' + text : text);
        QVERIFY2(text.isEmpty() || cell.type == u"string", qPrintable(text + cell.type));
    }
}

void SpreadsheetTest::nothingRunsAsAFormula()
{
    for (const Sheet *sheet : {&m_safe, &m_plain}) {
        for (const QList<Cell> &row : *sheet) {
            for (const Cell &cell : row) {
                const QString constant = QStringLiteral("of:=\"%1\"").arg(cell.text);
                QVERIFY2(cell.formula.isEmpty() || cell.formula == constant,
                         qPrintable(cell.formula));
            }
        }
    }
}

// Without this the test above could pass on an engine that never touches a number.
void SpreadsheetTest::theSpreadsheetWouldHaveSpoiledThePlainExport()
{
    const Cell number = m_plain.at(1).first();
    QCOMPARE(number.type, QStringLiteral("float"));
    QVERIFY(number.text != QStringLiteral("110105199005150037"));
}

void SpreadsheetTest::everyCellOfTheWorkbookIsText()
{
    QFETCH(int, row);
    const LicenceFields fields = mergedFields(m_records.at(static_cast<std::size_t>(row)).pages);
    const QList<Cell> cells = m_workbook.at(row + 1);
    for (std::size_t column = 0; column < exportedFields().size(); ++column) {
        const QString text = fieldText(fields, exportedFields()[column]);
        const Cell cell = cells.value(static_cast<qsizetype>(column));
        QCOMPARE(cell.text, text);
        QCOMPARE(cell.formula, QString());
        QCOMPARE(cell.type, text.isEmpty() ? QString() : QStringLiteral("string"));
    }
}

void SpreadsheetTest::theWorkbookBecomesTheSameCsv()
{
    QFile file(path("book.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    for (const char *text : {"110105199005150037", "11010519491231002X", "000105199005150037",
                             "010012345678", "000000000001", "1990-05-15", "2026-11-21 10:32:05",
                             "=1+1", "@SUM(1)", "+86", "阿依古丽·买买提", "王𠅤"}) {
        QVERIFY2(csv.contains(text), text);
    }
    QVERIFY(!csv.contains("E+17"));
}

void SpreadsheetTest::theHeaderOfTheWorkbookIsBoldWithFilters()
{
    QFile file(path("book.fods"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray sheet = file.readAll();
    QVERIFY(sheet.contains("fo:font-weight=\"bold\""));
    QVERIFY(sheet.contains("table:display-filter-buttons=\"true\""));
    QCOMPARE(m_workbook.at(0).first().text, QStringLiteral("id_num"));
}

LICENCEDESK_TEST_MAIN(SpreadsheetTest)
#include "SpreadsheetTest.moc"
