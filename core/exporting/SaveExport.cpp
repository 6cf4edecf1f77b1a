#include "exporting/CsvExport.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace licencedesk {

namespace {

tl::unexpected<Error> notWritable(const QSaveFile &file)
{
    return failure(ErrorKind::NotWritable,
                   QCoreApplication::translate("Export", "The file could not be written: %1")
                       .arg(file.errorString()),
                   file.errorString());
}

} // namespace

Result<qint64> saveExport(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return notWritable(file);
    }
    // Before the first byte: the file is full of personal data.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const qint64 written = file.write(bytes);
    if (written != bytes.size() || !file.commit()) {
        return notWritable(file);
    }
    return written;
}

} // namespace licencedesk
