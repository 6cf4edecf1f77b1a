#pragma once
// Where the bytes of an export go: a file, or an archive that seals them on their way to one.

#include "support/Result.h"

#include <QByteArrayView>

namespace licencedesk {

class ByteSink
{
public:
    virtual ~ByteSink() = default;
    virtual Result<void> write(QByteArrayView bytes) = 0;
    /// Nothing follows. What was written counts only after this.
    virtual Result<void> finish() = 0;
};

} // namespace licencedesk
