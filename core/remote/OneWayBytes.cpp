#include "remote/OneWayBytes.h"

#include <algorithm>
#include <cstring>

namespace licencedesk {

OneWayBytes::OneWayBytes(QByteArray bytes, QObject *parent)
    : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneWayBytes::readData(char *data, qint64 most)
{
    const qint64 count = std::min(most, bytesAvailable());
    if (count == 0) {
        return most == 0 ? 0 : -1; // the end, in a sequential device's words
    }
    std::memcpy(data, m_bytes.constData() + m_read, static_cast<size_t>(count));
    m_read += count;
    return count;
}

} // namespace licencedesk
