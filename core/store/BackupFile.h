#pragma once
// The bytes inside a backup's archive, on their way in and out.

#include "exporting/ByteSink.h"
#include "support/CancelToken.h"
#include "vault/VaultHeader.h"

#include <QFile>

namespace licencedesk {

/// What stands before the SQLite file.
struct BackupHead
{
    QDateTime madeAt; ///< UTC
    VaultHeader header;
    Secret master;
};

/// The caller wipes it.
QByteArray backupHeadBytes(const BackupHead &head);

/// Takes a head and a file apart: the head is kept, the rest goes into \p path. Errors:
/// Unsupported, Cancelled, Full, NotWritable.
class BackupSplitter final : public ByteSink
{
public:
    BackupSplitter(const QString &path, CancelToken cancel);
    ~BackupSplitter() override;

    Result<void> write(QByteArrayView bytes) override;
    Result<void> finish() override;
    const std::optional<BackupHead> &head() const { return m_head; }

private:
    Result<void> readHead();
    Result<void> writeRest(QByteArrayView bytes);

    QFile m_file;
    CancelToken m_cancel;
    QByteArray m_pending; ///< until the head is whole
    std::optional<BackupHead> m_head;
};

} // namespace licencedesk
