#include "imaging/CaptureTime.h"
#include "support/CounterTime.h"

#include <QtEndian>

#include <optional>

namespace licencedesk {

namespace {

// Tags of the EXIF standard (CIPA DC-008).
constexpr quint16 ExifDirectoryTag = 0x8769;
constexpr quint16 DateTimeOriginalTag = 0x9003;
constexpr quint16 OffsetTimeOriginalTag = 0x9011;
constexpr qsizetype EntryBytes = 12;
constexpr qsizetype InlineBytes = 4; // a value this short stands in the entry itself

/// Numbers of a TIFF block in its own byte order; anything out of bounds reads as nothing.
class TiffBlock
{
public:
    explicit TiffBlock(QByteArray bytes)
        : m_bytes(std::move(bytes)), m_littleEndian(m_bytes.startsWith("II"))
    {}

    std::optional<quint16> number16(qsizetype at) const { return number<quint16>(at); }
    std::optional<quint32> number32(qsizetype at) const { return number<quint32>(at); }

    /// Where the entry for \p tag stands in the directory at \p directory.
    std::optional<qsizetype> findEntry(qsizetype directory, quint16 tag) const
    {
        const auto count = number16(directory);
        for (qsizetype i = 0; count && i < *count; ++i) {
            const qsizetype entry = directory + 2 + i * EntryBytes;
            if (number16(entry) == tag) {
                return entry;
            }
        }
        return std::nullopt;
    }

    QByteArray textOf(qsizetype entry) const
    {
        const auto length = number32(entry + 4);
        const auto at = number32(entry + 8);
        if (!length || !at) {
            return {};
        }
        const qsizetype start = *length <= InlineBytes ? entry + 8 : qsizetype(*at);
        const QByteArray text = m_bytes.mid(start, *length);
        return text.left(text.indexOf('\0')).trimmed();
    }

private:
    template <typename T>
    std::optional<T> number(qsizetype at) const
    {
        if (at < 0 || at + qsizetype(sizeof(T)) > m_bytes.size()) {
            return std::nullopt;
        }
        return m_littleEndian ? qFromLittleEndian<T>(m_bytes.constData() + at)
                              : qFromBigEndian<T>(m_bytes.constData() + at);
    }

    QByteArray m_bytes;
    bool m_littleEndian;
};

/// The EXIF block among the segments before the picture data; empty when there is none.
QByteArray exifBlock(const QByteArray &jpeg)
{
    const QByteArray signature("Exif\0\0", 6);
    qsizetype at = 2;
    while (at + 4 <= jpeg.size() && uchar(jpeg[at]) == 0xFF) {
        const auto kind = uchar(jpeg[at + 1]);
        const qsizetype length = qFromBigEndian<quint16>(jpeg.constData() + at + 2);
        constexpr uchar StartOfScan = 0xDA;
        constexpr uchar Application1 = 0xE1;
        if (kind == StartOfScan || length < 2) {
            break;
        }
        const QByteArray segment = jpeg.mid(at + 4, length - 2);
        if (kind == Application1 && segment.startsWith(signature)) {
            return segment.mid(signature.size());
        }
        at += 2 + length;
    }
    return {};
}

/// "+08:00"; China's where the file does not say.
int offsetSeconds(const QByteArray &text)
{
    const QTime offset =
        QTime::fromString(QString::fromLatin1(text.mid(1)), QStringLiteral("HH:mm"));
    if (!offset.isValid() || (text[0] != '+' && text[0] != '-')) {
        return ChinaOffsetSeconds;
    }
    const int seconds = QTime(0, 0).secsTo(offset);
    return text[0] == '-' ? -seconds : seconds;
}

} // namespace

QDateTime captureTime(const QByteArray &bytes)
{
    if (!bytes.startsWith("\xFF\xD8")) {
        return {};
    }
    const TiffBlock tiff(exifBlock(bytes));
    const auto first = tiff.number32(4);
    const auto link = first ? tiff.findEntry(*first, ExifDirectoryTag) : std::nullopt;
    const auto exif = link ? tiff.number32(*link + 8) : std::nullopt;
    const auto taken = exif ? tiff.findEntry(*exif, DateTimeOriginalTag) : std::nullopt;
    if (!taken) {
        return {};
    }
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(tiff.textOf(*taken)),
                                                 QStringLiteral("yyyy:MM:dd HH:mm:ss"));
    if (!time.isValid()) {
        return {};
    }
    const auto zone = tiff.findEntry(*exif, OffsetTimeOriginalTag);
    const QByteArray offset = zone ? tiff.textOf(*zone) : QByteArray();
    return QDateTime(time.date(), time.time(), Qt::OffsetFromUTC,
                     offset.isEmpty() ? ChinaOffsetSeconds : offsetSeconds(offset))
        .toUTC();
}

} // namespace licencedesk
