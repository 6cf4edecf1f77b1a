#pragma once
// The file of a Unix socket: one that a killed process left behind is cleared away, one that
// somebody listens on is not.

#include "support/Result.h"

namespace licencedesk {

/// Errors: Busy (somebody listens), Conflict (a file that is no socket), NotWritable.
Result<void> clearSocketFile(const QString &path);

void removeSocketFile(const QString &path);

/// While it lives, new files are for their owner and group alone: whoever may write to the socket
/// may call. Of the whole process, so it is made before other threads are.
class PrivateSocketMode
{
public:
    PrivateSocketMode();
    ~PrivateSocketMode();
    Q_DISABLE_COPY_MOVE(PrivateSocketMode)

private:
    unsigned m_before;
};

} // namespace licencedesk
