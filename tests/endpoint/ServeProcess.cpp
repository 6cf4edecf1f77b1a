#include "tests/endpoint/ServeProcess.h"

#include "tests/support/CliRun.h"

#include <QFile>
#include <QJsonDocument>

namespace licencedesk::test {

namespace {

constexpr int Patience = 60'000; // ms, sanitizer builds included

QString logPath(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("requests.log"));
}

} // namespace

ServeProcess::ServeProcess(const QStringList &arguments)
{
    QStringList all{QStringLiteral("serve"), QStringLiteral("--log"), logPath(m_folder)};
    if (!arguments.contains(QLatin1String("--listen"))) {
        all += {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};
    }
    m_process.setWorkingDirectory(m_folder.path());
    m_process.start(QStringLiteral(LICENCEDESK_CLI), all + arguments);
    while (m_process.state() != QProcess::NotRunning && !m_process.canReadLine()) {
        m_process.waitForReadyRead(Patience);
    }
    m_url = QString::fromUtf8(m_process.readLine()).trimmed();
}

ServeProcess::~ServeProcess()
{
    m_process.terminate();
    m_process.waitForFinished(Patience);
}

QByteArray ServeProcess::log() const
{
    QFile file(logPath(m_folder));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int ServeProcess::exitCode()
{
    const bool ended =
        m_process.state() == QProcess::NotRunning || m_process.waitForFinished(Patience);
    m_said = m_url.toUtf8() + '\n' + m_process.readAllStandardOutput() +
             m_process.readAllStandardError();
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QJsonObject HttpAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

int HttpAnswer::errcode() const
{
    return json()[QLatin1String("errcode")].toInt(1);
}

QString HttpAnswer::errmsg() const
{
    return json()[QLatin1String("errmsg")].toString();
}

HttpAnswer curl(const QStringList &arguments)
{
    const CliRun run = runProgram(
        QStringLiteral("/usr/bin/curl"),
        QStringList{QStringLiteral("--silent"), QStringLiteral("--noproxy"), QStringLiteral("*"),
                    QStringLiteral("--write-out"), QStringLiteral("\n%{http_code}")} +
            arguments);
    const qsizetype end = run.output.lastIndexOf('\n');
    return {run.output.mid(end + 1).toInt(), run.output.left(end)};
}

} // namespace licencedesk::test
