// licencedesk-export-bench [RECORDS] [FOLDER]: how long an export takes on one core and what memory
// it grows to, format by format; then the sealed ones, and reading a corrected file back.

#include "exporting/Corrections.h"
#include "exporting/ExportRecords.h"
#include "tests/unit/exporting/ManyRecords.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <sys/resource.h>

using namespace licencedesk;

namespace {

long peakMiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void print(QTextStream &out, const QString &what, qint64 records, const QElapsedTimer &timer,
           double processor, qint64 bytes)
{
    out << what << ' ' << records << ' ' << static_cast<double>(timer.elapsed()) / 1000 << ' '
        << processor << ' ' << static_cast<double>(bytes) / 1e6 << ' ' << peakMiB() << Qt::endl;
}

bool measure(QTextStream &out, const QString &folder, qint64 records, ExportFormat format,
             Masking masking, const Secret &passphrase)
{
    test::ManyRecords source(records);
    ExportJob job;
    job.path = folder + QStringLiteral("/bench.") + formatSuffix(format);
    job.format = format;
    job.profile.masking = masking;
    job.passphrase = passphrase;
    QElapsedTimer timer;
    timer.start();
    const double before = processorSeconds();
    const auto receipt = exportRecords(source, job);
    if (!receipt) {
        out << receipt.error().message << Qt::endl;
        return false;
    }
    const QString what =
        formatKey(format) +
        (masking == Masking::Clear ? QStringLiteral(",clear") : QStringLiteral(",masked")) +
        (receipt->sealed ? QStringLiteral(",sealed") : QString());
    print(out, what, receipt->records, timer, processorSeconds() - before, receipt->bytes);
    return true;
}

/// One and the same record under every id.
class AnyRecord final : public KnownRecords
{
public:
    AnyRecord()
    {
        test::ManyRecords one(1);
        m_record = one.next() ? one.summary() : RecordSummary();
    }
    Result<std::optional<RecordSummary>> find(const QUuid &) const override { return m_record; }

private:
    RecordSummary m_record;
};

bool measureCorrections(QTextStream &out, const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const double before = processorSeconds();
    const auto report = readCorrectionsFile(path, AnyRecord());
    if (!report) {
        out << report.error().message << Qt::endl;
        return false;
    }
    print(out, QStringLiteral("corrections,excel-csv"), static_cast<qint64>(report->lines.size()),
          timer, processorSeconds() - before, QFileInfo(path).size());
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 records = arguments.value(1, QStringLiteral("100000")).toLongLong();
    const QTemporaryDir scratch;
    const QString folder = arguments.value(2, scratch.path());
    QTextStream out(stdout);
    out << "what records seconds cpu MB peak_MiB\n";
    bool isFine = true;
    for (const ExportFormat format : exportFormats()) {
        for (const Masking masking : {Masking::Clear, Masking::Masked}) {
            isFine = isFine && measure(out, folder, records, format, masking, {});
        }
    }
    const Secret passphrase = Secret::fromText(QStringLiteral("four plain words here"));
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Xlsx}) {
        isFine = isFine && measure(out, folder, records, format, Masking::Clear, passphrase);
    }
    isFine = isFine && measure(out, folder, records, ExportFormat::ExcelCsv, Masking::Clear, {}) &&
             measureCorrections(out, folder + QStringLiteral("/bench.csv"));
    return isFine ? 0 : 1;
}
