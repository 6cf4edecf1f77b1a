#include "endpoint/RequestLog.h"

#include <cstdio>

namespace licencedesk {

QString shortAppId(const QString &appId)
{
    constexpr qsizetype Shown = 6;
    QString shown;
    for (const QChar character : appId.left(Shown)) {
        shown += character.isLetterOrNumber() ? character : QChar(u'_'); // one line stays one line
    }
    return appId.isEmpty() ? QStringLiteral("-") : shown;
}

QByteArray toLine(const RequestLine &line, const QDateTime &when)
{
    return when.toString(Qt::ISODateWithMs).toUtf8() + " call=" + line.call.toUtf8() +
           " status=" + QByteArray::number(line.status) +
           " errcode=" + QByteArray::number(line.code) +
           " rid=" + (line.rid.isEmpty() ? QByteArray("-") : line.rid.toUtf8()) +
           " ms=" + QByteArray::number(line.milliseconds, 'f', 1) +
           " bytes=" + QByteArray::number(line.bytes) + " app=" + shortAppId(line.appId).toUtf8() +
           '\n';
}

RequestLog::RequestLog(const Clock &clock, const QString &path)
    : m_clock(clock), m_silent(path == QLatin1String("-"))
{
    if (m_silent) {
        return;
    }
    if (path.isEmpty()) {
        (void)m_file.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
        return;
    }
    m_file.setFileName(path);
    const bool isNew = !m_file.exists();
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered) && isNew) {
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
}

void RequestLog::add(const RequestLine &line)
{
    if (m_silent) {
        return;
    }
    const QByteArray text = toLine(line, m_clock.now());
    const std::lock_guard lock(m_mutex);
    m_file.write(text);
}

} // namespace licencedesk
