#pragma once
// A folder that only this user may look into, for files that a library insists on writing by name.
// It goes with everything in it when the object goes.

#include "support/Result.h"

#include <QTemporaryDir>

#include <memory>

namespace licencedesk {

class PrivateFolder
{
public:
    /// In the folder of \p file, hidden. Errors: NotWritable.
    static Result<PrivateFolder> beside(const QString &file);
    /// On a file system that lives in memory, for what must never be plain on a disk. Errors:
    /// Unavailable where there is none.
    static Result<PrivateFolder> inMemory();

    QString path() const { return m_folder->path(); }
    QString filePath(const QString &name) const { return m_folder->filePath(name); }
    qint64 freeBytes() const; ///< −1: not known

private:
    explicit PrivateFolder(std::unique_ptr<QTemporaryDir> folder) : m_folder(std::move(folder)) {}

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace licencedesk
