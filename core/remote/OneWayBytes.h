#pragma once
// The body of a request, to be sent once. QNetworkAccessManager sends a request again by itself,
// up to two more times, when the connection dies before the answer: a licence could arrive three
// times. A body that cannot be rewound makes it report the death instead.

#include <QIODevice>

namespace licencedesk {

class OneWayBytes final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneWayBytes(QByteArray bytes, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return m_read == 0; }
    bool atEnd() const override { return m_read == m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace licencedesk
