// The slip, read back from its PDF by a program that is not ours.

#include "exporting/RecordSlip.h"
#include "tests/support/TestMain.h"
#include "tests/unit/exporting/SampleRecords.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

LicenceRecord overriddenRecord()
{
    LicenceRecord record = reviewedRecord();
    record.counter = QStringLiteral("Airport 2");
    record.who = QStringLiteral("SPECIMEN Clerk");
    record.overriddenBy = Override{QStringLiteral("SPECIMEN Supervisor"),
                                   QStringLiteral("New licence seen <on paper> & compared"),
                                   QDateTime(QDate(2026, 11, 21), QTime(4, 0), QTimeZone::utc())};
    return record;
}

SlipOptions optionsFor(Masking masking)
{
    return {QStringLiteral("SPECIMEN Rentals 样本租车"), masking,
            QDateTime(QDate(2026, 11, 21), QTime(16, 30), QTimeZone::utc())};
}

/// Qt 6.4 names some ideographs in a PDF by the radicals that look the same.
QString withoutRadicals(QString text)
{
    text.replace(u'⻋', u'车').replace(u'⻓', u'长');
    return text.normalized(QString::NormalizationForm_KC);
}

} // namespace

class SlipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsOnIt_data();
    void everythingIsOnIt();
    void aMaskedSlipHoldsNoClearValue();
    void everyCheckHasItsResultInWords();
    void aLongRecordGoesOnToTheNextPage();
    void theFileIsItsOwnersOnly();

private:
    QString read(const LicenceRecord &record, Masking masking);

    QTemporaryDir m_folder;
};

QString SlipTest::read(const LicenceRecord &record, Masking masking)
{
    const QString path = m_folder.filePath(QStringLiteral("slip.pdf"));
    if (!saveSlip(path, record, optionsFor(masking))) {
        return QStringLiteral("not saved");
    }
    QProcess reader;
    reader.start(QStringLiteral(LICENCEDESK_PDFTOTEXT),
                 {QStringLiteral("-layout"), path, QStringLiteral("-")});
    return reader.waitForFinished() && reader.exitCode() == 0
               ? withoutRadicals(QString::fromUtf8(reader.readAllStandardOutput()))
               : QStringLiteral("not read");
}

void SlipTest::everythingIsOnIt_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"SPECIMEN Rentals 样本租车", "11010519491231002X", "样本花", "祥本花 → 样本花", "长期",
          "北京市朝阳区样本路0号", "010012345678", "Airport 2", "SPECIMEN Clerk",
          "SPECIMEN Supervisor", "New licence seen <on paper> & compared", "2026-11-21 12:30",
          "2026-11-22 00:30", "6f0d3a3e-51f6-4f0c-9d2b-0c6a1c1d7a10", "2026-12-05", "Page 1 of",
          "accepted by override"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void SlipTest::everythingIsOnIt()
{
    QFETCH(QString, text);
    const QString slip = read(overriddenRecord(), Masking::Clear);
    QVERIFY2(slip.contains(text), qPrintable(slip));
}

void SlipTest::aMaskedSlipHoldsNoClearValue()
{
    const QString slip = read(overriddenRecord(), Masking::Masked);
    for (const char *value : {"11010519491231002X", "样本花", "祥本花", "010012345678", "样本路",
                              "1949-12-31", "朝阳"}) {
        QVERIFY2(!slip.contains(QString::fromUtf8(value)), value);
    }
    QVERIFY(slip.contains(QLatin1String("1101**********002X")));
    QVERIFY(slip.contains(QLatin1String("Personal data is masked")));
    QVERIFY(slip.contains(QStringLiteral("样**")));
}

void SlipTest::everyCheckHasItsResultInWords()
{
    const LicenceRecord record = reviewedRecord();
    const QString slip = read(record, Masking::Clear);
    for (const Finding &finding : record.report.findings) {
        const QStringList lines = slip.split(u'\n').filter(finding.rule);
        QVERIFY2(!lines.isEmpty(), qPrintable(finding.rule));
        const QString word = finding.result == FindingResult::Passed ? QStringLiteral("✓ Passed")
                             : finding.result == FindingResult::Warning
                                 ? QStringLiteral("! To look")
                             : finding.result == FindingResult::Failed ? QStringLiteral("✕ Failed")
                                                                       : QStringLiteral("– Not");
        QVERIFY2(QString(lines.first()).replace(QChar::Nbsp, u' ').contains(word),
                 qPrintable(lines.first()));
    }
}

void SlipTest::aLongRecordGoesOnToTheNextPage()
{
    LicenceRecord record = overriddenRecord();
    for (int i = 0; i < 80; ++i) {
        record.edits.push_back(record.edits.front());
        record.edits.back().after = QStringLiteral("值%1").arg(i);
    }
    const QString slip = read(record, Masking::Clear);
    for (int i = 0; i < 80; ++i) {
        QVERIFY2(slip.contains(QStringLiteral("值%1").arg(i)), qPrintable(QString::number(i)));
    }
    QVERIFY(slip.contains(QLatin1String("Page 2 of")));
    QVERIFY(slip.contains(QLatin1String("SPECIMEN Clerk")));
}

void SlipTest::theFileIsItsOwnersOnly()
{
    read(reviewedRecord(), Masking::Masked);
    const auto permissions = QFile::permissions(m_folder.filePath(QStringLiteral("slip.pdf")));
    QVERIFY(permissions.testFlag(QFile::ReadOwner));
    QCOMPARE(permissions & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

LICENCEDESK_TEST_MAIN(SlipTest)
#include "SlipTest.moc"
