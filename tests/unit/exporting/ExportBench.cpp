// exporting-bench [RECORDS] [FOLDER]: how long an export takes on one core and what memory it grows
// to, format by format.

#include "exporting/ExportRecords.h"
#include "tests/unit/exporting/ManyRecords.h"

#include <QCoreApplication>
#include <QElapsedTimer>
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

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 records = arguments.value(1, QStringLiteral("100000")).toLongLong();
    const QTemporaryDir scratch;
    const QString folder = arguments.value(2, scratch.path());
    QTextStream out(stdout);
    out << "format masking records seconds cpu MB peak_MiB\n";
    for (const ExportFormat format : exportFormats()) {
        for (const Masking masking : {Masking::Clear, Masking::Masked}) {
            test::ManyRecords source(records);
            ExportJob job;
            job.path = folder + QStringLiteral("/bench.") + formatSuffix(format);
            job.format = format;
            job.profile.masking = masking;
            QElapsedTimer timer;
            timer.start();
            const double before = processorSeconds();
            const auto receipt = exportRecords(source, job);
            if (!receipt) {
                out << receipt.error().message << '\n';
                return 1;
            }
            out << formatKey(format) << (masking == Masking::Clear ? " clear " : " masked ")
                << receipt->records << ' ' << static_cast<double>(timer.elapsed()) / 1000 << ' '
                << processorSeconds() - before << ' ' << static_cast<double>(receipt->bytes) / 1e6
                << ' ' << peakMiB() << '\n';
            out.flush();
        }
    }
    return 0;
}
