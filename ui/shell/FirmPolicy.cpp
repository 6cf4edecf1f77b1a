#include "ui/shell/FirmPolicy.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

namespace licencedesk {

Result<VerificationPolicy> firmPolicy()
{
    return firmPolicy(QStandardPaths::locate(QStandardPaths::GenericConfigLocation,
                                             QStringLiteral("LicenceDesk/policy.json")));
}

Result<VerificationPolicy> firmPolicy(const QString &path)
{
    if (path.isEmpty()) {
        return defaultPolicy();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::NotReadable,
                       QCoreApplication::translate("Cli", "The policy file cannot be read: %1")
                           .arg(file.errorString()));
    }
    return parsePolicy(file.readAll(), defaultPolicy());
}

} // namespace licencedesk
