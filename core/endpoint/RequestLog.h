#pragma once
// One line per request: when, which call, its id, how it ended, how long it took, how large it was,
// whose. No query, no token, no picture, no value: the types leave no room for them.

#include "support/Clock.h"

#include <QFile>
#include <QString>

#include <mutex>

namespace licencedesk {

struct RequestLine
{
    QString call; ///< "drivinglicense"; never what the client wrote
    int status = 200;
    int code = 0; ///< errcode
    QString rid;  ///< empty: refused before any call
    QString appId;
    double milliseconds = 0;
    qsizetype bytes = 0; ///< of the body
};

/// "wx12ab…" : enough to tell the firm's programs apart.
QString shortAppId(const QString &appId);

QByteArray toLine(const RequestLine &line, const QDateTime &when);

/// Safe to use from several threads.
class RequestLog
{
public:
    /// \p path: empty for standard error, "-" for none. A new file is its owner's alone.
    RequestLog(const Clock &clock, const QString &path);

    bool isOpen() const { return m_silent || m_file.isOpen(); }
    void add(const RequestLine &line);

private:
    const Clock &m_clock;
    bool m_silent = false;
    std::mutex m_mutex;
    QFile m_file;
};

} // namespace licencedesk
