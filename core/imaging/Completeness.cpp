#include "imaging/Completeness.h"

#include <QtEndian>

namespace licencedesk {

namespace {

quint8 byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]);
}

template <typename T>
T littleEndianAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.data() + at);
}

// Markers of ITU-T T.81, table B.1.
constexpr quint8 JpegMarker = 0xff;
constexpr quint8 JpegStuffed = 0x00;
constexpr quint8 JpegRestartFirst = 0xd0;
constexpr quint8 JpegRestartLast = 0xd7;
constexpr quint8 JpegEnd = 0xd9;
constexpr quint8 JpegScan = 0xda;

/// After the entropy-coded data that starts at \p at: where the next real marker stands.
qsizetype afterScan(QByteArrayView bytes, qsizetype at)
{
    for (; at + 1 < bytes.size(); ++at) {
        const quint8 next = byteAt(bytes, at + 1);
        const bool inData = next == JpegStuffed || next == JpegMarker ||
                            (next >= JpegRestartFirst && next <= JpegRestartLast);
        if (byteAt(bytes, at) == JpegMarker && !inData) {
            return at;
        }
    }
    return bytes.size();
}

bool isJpegComplete(QByteArrayView bytes)
{
    qsizetype at = 2; // past the start-of-image marker
    while (at + 3 < bytes.size()) {
        if (byteAt(bytes, at) != JpegMarker || byteAt(bytes, at + 1) == JpegMarker) {
            ++at; // fill bytes before a marker
            continue;
        }
        const quint8 marker = byteAt(bytes, at + 1);
        if (marker == JpegEnd) {
            return true;
        }
        at += 2 + qFromBigEndian<quint16>(bytes.data() + at + 2);
        if (marker == JpegScan) {
            at = afterScan(bytes, at);
        }
    }
    return at + 1 < bytes.size() && byteAt(bytes, at) == JpegMarker &&
           byteAt(bytes, at + 1) == JpegEnd;
}

/// Header fields of BITMAPFILEHEADER and BITMAPINFOHEADER; other headers are left to the decoder.
bool isBmpComplete(QByteArrayView bytes)
{
    constexpr qsizetype HeadersEnd = 54;
    if (bytes.size() < HeadersEnd) {
        return false;
    }
    constexpr quint32 UncompressedRgb = 0;
    if (littleEndianAt<quint32>(bytes, 14) < 40 ||
        littleEndianAt<quint32>(bytes, 30) != UncompressedRgb) {
        return true;
    }
    const qint64 width = littleEndianAt<qint32>(bytes, 18);
    const qint64 height = std::abs(qint64(littleEndianAt<qint32>(bytes, 22)));
    const qint64 bits = littleEndianAt<quint16>(bytes, 28);
    const qint64 rowBytes = (width * bits + 31) / 32 * 4;
    return littleEndianAt<quint32>(bytes, 10) + rowBytes * height <= bytes.size();
}

bool isWebpComplete(QByteArrayView bytes)
{
    constexpr qint64 RiffHeader = 8; // the size field counts from behind itself
    return bytes.size() >= 12 && RiffHeader + littleEndianAt<quint32>(bytes, 4) <= bytes.size();
}

/// Colour table that a packed GIF flags byte announces.
qsizetype gifTableBytes(quint8 flags)
{
    return (flags & 0x80) ? 3 * (qsizetype(2) << (flags & 0x07)) : 0;
}

/// Behind the data sub-blocks that start at \p at; past the end when they are cut off.
qsizetype afterGifBlocks(QByteArrayView bytes, qsizetype at)
{
    while (at < bytes.size()) {
        const quint8 length = byteAt(bytes, at);
        at += 1 + length;
        if (length == 0) {
            return at;
        }
    }
    return bytes.size() + 1;
}

/// Complete when the first frame is: only that one is read.
bool isGifComplete(QByteArrayView bytes)
{
    constexpr quint8 Extension = 0x21;
    constexpr quint8 ImageDescriptor = 0x2c;
    if (bytes.size() < 13) {
        return false;
    }
    qsizetype at = 13 + gifTableBytes(byteAt(bytes, 10));
    while (at + 10 < bytes.size() && byteAt(bytes, at) == Extension) {
        at = afterGifBlocks(bytes, at + 2);
    }
    if (at + 10 >= bytes.size() || byteAt(bytes, at) != ImageDescriptor) {
        return false;
    }
    const qsizetype data = at + 10 + gifTableBytes(byteAt(bytes, at + 9)) + 1;
    return afterGifBlocks(bytes, data) <= bytes.size();
}

} // namespace

bool isComplete(QByteArrayView bytes, const QByteArray &format)
{
    if (format == "jpeg" || format == "jpg") {
        return isJpegComplete(bytes);
    }
    if (format == "bmp") {
        return isBmpComplete(bytes);
    }
    if (format == "webp") {
        return isWebpComplete(bytes);
    }
    if (format == "gif") {
        return isGifComplete(bytes);
    }
    return true;
}

} // namespace licencedesk
