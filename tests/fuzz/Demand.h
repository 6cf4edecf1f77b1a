#pragma once
// What the fuzzing targets share. A demand that does not hold is a find, like a crash.

#include <QByteArray>
#include <QCoreApplication>
#include <QtGlobal>

#include <cstdint>
#include <cstdlib>

namespace licencedesk {

inline void demand(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

/// For targets that need plug-ins of Qt. Decoders have much to say about damaged files: nothing of
/// it is printed.
inline void startQuietly()
{
    static int count = 0;
    static const QCoreApplication application(count, nullptr);
    static const QtMessageHandler loud =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    Q_UNUSED(loud)
}

/// Numbers out of the input, one byte after the other; 0 once it is used up.
class ByteReader
{
public:
    ByteReader(const uint8_t *data, size_t size) : m_at(data), m_end(data + size) {}

    bool atEnd() const { return m_at == m_end; }
    unsigned byte() { return atEnd() ? 0U : *m_at++; }
    unsigned below(unsigned end) { return end == 0 ? 0U : byte() % end; }
    double share() { return byte() / 255.0; } ///< 0…1

private:
    const uint8_t *m_at;
    const uint8_t *m_end;
};

} // namespace licencedesk
