#pragma once
// `licencedesk-cli serve` as a process of its own, and curl as its client.

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace licencedesk::test {

class ServeProcess
{
public:
    /// Starts on any free port of loopback, unless \p arguments say where. The request log goes to
    /// a file in folder().
    explicit ServeProcess(const QStringList &arguments);
    ~ServeProcess();
    Q_DISABLE_COPY_MOVE(ServeProcess)

    bool isListening() const { return !m_url.isEmpty(); }
    QString url(const QString &path = {}) const { return m_url + path; } ///< path with its slash
    qint64 processId() const { return m_process.processId(); }
    QByteArray log() const;
    QByteArray said() const { return m_said; } ///< on both outputs, when it has ended

    void terminate() { m_process.terminate(); }
    int exitCode(); ///< waits; -1: it crashed, or did not end

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_url;
    QByteArray m_said;
};

struct HttpAnswer
{
    int status = 0; ///< 0: no answer
    QByteArray body;

    QJsonObject json() const;
    int errcode() const; ///< 1, which the contract does not have: there is none
    QString errmsg() const;
};

/// curl with \p arguments.
HttpAnswer curl(const QStringList &arguments);

} // namespace licencedesk::test
