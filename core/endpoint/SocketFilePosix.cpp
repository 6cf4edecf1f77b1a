#include "endpoint/SocketFile.h"

#include <QCoreApplication>
#include <QFile>

#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace licencedesk {

namespace {

struct SocketText
{
    Q_DECLARE_TR_FUNCTIONS(SocketFile)
};

constexpr mode_t OwnerAndGroup = 0117; // masks execution and all others

bool somebodyListens(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.constData(), sizeof address.sun_path - 1);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool answered =
        ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(socket);
    return answered;
}

} // namespace

Result<void> clearSocketFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status
    {
    };
    if (::lstat(name.constData(), &status) != 0) {
        return {}; // nothing there; what else is wrong shows when binding
    }
    if (!S_ISSOCK(status.st_mode)) {
        return failure(ErrorKind::Conflict, SocketText::tr("There is another file at the path of "
                                                           "the socket."));
    }
    if (somebodyListens(name)) {
        return failure(ErrorKind::Busy,
                       SocketText::tr("Somebody else listens on this socket already."));
    }
    if (::unlink(name.constData()) != 0) {
        return failure(ErrorKind::NotWritable,
                       SocketText::tr("An old socket is in the way and cannot be removed."));
    }
    return {};
}

void removeSocketFile(const QString &path)
{
    ::unlink(QFile::encodeName(path).constData());
}

PrivateSocketMode::PrivateSocketMode() : m_before(::umask(OwnerAndGroup)) {}

PrivateSocketMode::~PrivateSocketMode()
{
    ::umask(m_before);
}

} // namespace licencedesk
