#include "exporting/ExportFile.h"

#include "exporting/CsvExport.h"

#include <QCoreApplication>

namespace licencedesk {

tl::unexpected<Error> notWritable(const QString &reason)
{
    return failure(
        ErrorKind::NotWritable,
        QCoreApplication::translate("Export", "The file could not be written: %1").arg(reason),
        reason);
}

tl::unexpected<Error> diskFull(const QString &reason)
{
    return failure(
        ErrorKind::Full,
        QCoreApplication::translate(
            "Export", "There is no room left where the file is to be saved. Choose another place."),
        reason);
}

tl::unexpected<Error> ExportFile::trouble() const
{
    const QString reason = m_file.errorString();
    return m_file.error() == QFileDevice::ResourceError ? diskFull(reason) : notWritable(reason);
}

Result<void> ExportFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return trouble();
    }
    // Before the first byte: the file is full of personal data.
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

Result<void> ExportFile::write(QByteArrayView bytes)
{
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size()) {
        return trouble();
    }
    m_bytes += bytes.size();
    return {};
}

Result<void> ExportFile::finish()
{
    if (!m_file.commit()) {
        return trouble();
    }
    return {};
}

Result<qint64> saveExport(const QString &path, const QByteArray &bytes)
{
    ExportFile file(path);
    return file.open()
        .and_then([&] { return file.write(bytes); })
        .and_then([&] { return file.finish(); })
        .map([&] { return file.bytes(); });
}

} // namespace licencedesk
