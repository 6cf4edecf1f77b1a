#pragma once
// A file that is written whole or not at all: everything goes to a temporary beside it, readable
// by its owner only, and takes the name when it is finished. Without finish() an older file of the
// name stays as it was and nothing else stays behind.

#include "exporting/ByteSink.h"

#include <QSaveFile>

namespace licencedesk {

class ExportFile final : public ByteSink
{
public:
    explicit ExportFile(const QString &path) : m_file(path) {}

    Result<void> open(); ///< Errors: NotWritable, Full
    Result<void> write(QByteArrayView bytes) override;
    Result<void> finish() override;
    qint64 bytes() const { return m_bytes; } ///< written so far

private:
    tl::unexpected<Error> trouble() const;

    QSaveFile m_file;
    qint64 m_bytes = 0;
};

/// What is said when \p path cannot be written because of \p reason, a sentence of the system.
tl::unexpected<Error> notWritable(const QString &reason);
tl::unexpected<Error> diskFull(const QString &reason);

} // namespace licencedesk
