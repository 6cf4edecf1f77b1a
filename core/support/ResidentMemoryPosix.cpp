#include "support/ResidentMemory.h"

#include <QFile>

#include <unistd.h>

namespace licencedesk {

qint64 residentBytes()
{
    QFile pages(QStringLiteral("/proc/self/statm"));
    if (!pages.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return pages.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace licencedesk
