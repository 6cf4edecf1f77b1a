#include "tests/support/CliRun.h"

#include <QProcess>

namespace licencedesk::test {

namespace {
constexpr int RunTimeout = 90'000; // ms, sanitizer builds included
}

CliRun runProgram(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    CliRun run;
    if (process.waitForFinished(RunTimeout) && process.exitStatus() == QProcess::NormalExit) {
        run.exitCode = process.exitCode();
    }
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

} // namespace licencedesk::test
