#include "tests/unit/imaging/ExifTime.h"

#include <QList>
#include <QtEndian>

namespace licencedesk::test {

namespace {

constexpr quint16 TextType = 2;
constexpr quint16 LongType = 4;
constexpr int HeaderBytes = 8;
constexpr int EntryBytes = 12;

template <typename T>
QByteArray number(T value, ByteOrder order)
{
    const T stored = order == ByteOrder::Little ? qToLittleEndian(value) : qToBigEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&stored), sizeof stored);
}

QByteArray entry(quint16 tag, quint16 type, quint32 count, quint32 value, ByteOrder order)
{
    return number(tag, order) + number(type, order) + number(count, order) + number(value, order);
}

/// Number of entries, the entries, no further directory.
QByteArray directory(const QList<QByteArray> &entries, ByteOrder order)
{
    return number(quint16(entries.size()), order) + entries.join() + number(quint32(0), order);
}

QByteArray tiff(const ExifTime &time)
{
    const int tags = time.offset.isEmpty() ? 1 : 2;
    const quint32 exif = HeaderBytes + 2 + EntryBytes + 4;
    const quint32 taken = exif + 2 + quint32(tags) * EntryBytes + 4;
    const quint32 takenBytes = quint32(time.taken.size()) + 1;
    const quint32 offsetBytes = quint32(time.offset.size()) + 1;
    QList<QByteArray> entries{entry(0x9003, TextType, takenBytes, taken, time.order)};
    if (!time.offset.isEmpty()) {
        entries += entry(0x9011, TextType, offsetBytes, taken + takenBytes, time.order);
    }
    return QByteArray(time.order == ByteOrder::Little ? "II" : "MM") +
           number(quint16(42), time.order) + number(quint32(HeaderBytes), time.order) +
           directory({entry(0x8769, LongType, 1, exif, time.order)}, time.order) +
           directory(entries, time.order) + time.taken + '\0' + time.offset + '\0';
}

} // namespace

QByteArray withCaptureTime(const QByteArray &jpeg, const ExifTime &time)
{
    const QByteArray payload = QByteArray("Exif\0\0", 6) + tiff(time);
    const QByteArray head("\xff\xe1", 2);
    return jpeg.left(2) + head + number(quint16(payload.size() + 2), ByteOrder::Big) + payload +
           jpeg.mid(2);
}

} // namespace licencedesk::test
