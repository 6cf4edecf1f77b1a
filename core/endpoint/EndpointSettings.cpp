#include "endpoint/EndpointSettings.h"

#include <QCoreApplication>

namespace licencedesk {

namespace {

struct SettingsText
{
    Q_DECLARE_TR_FUNCTIONS(EndpointSettings)
};

Error invalid(const QString &message)
{
    return {ErrorKind::Invalid, message, {}};
}

/// Whether only programs of this machine can reach it.
bool staysOnThisMachine(const ListenAddress &listen)
{
    return listen.isSocket() || listen.isLoopback();
}

} // namespace

std::optional<Error> reasonToRefuse(const EndpointSettings &settings)
{
    if (settings.certificateFile.isEmpty() != settings.keyFile.isEmpty()) {
        return invalid(SettingsText::tr("TLS needs both a certificate and its key."));
    }
    if (settings.usesTls() && settings.listen.isSocket()) {
        return invalid(SettingsText::tr("A Unix socket is not encrypted: leave out the "
                                        "certificate, or listen on an address."));
    }
    if (!staysOnThisMachine(settings.listen) && !settings.usesTls()) {
        return invalid(SettingsText::tr(
            "Other machines could reach this address, and licences would be sent unencrypted. "
            "Listen on 127.0.0.1 or a Unix socket, or give a certificate and its key."));
    }
    if (!staysOnThisMachine(settings.listen) && settings.tokens == TokenPolicy::Open) {
        return invalid(SettingsText::tr("Without tokens only programs of this machine may reach "
                                        "it: listen on 127.0.0.1 or a Unix socket."));
    }
    if (settings.listen.isEveryAddress() && settings.hostNames.isEmpty()) {
        return invalid(SettingsText::tr("To listen on every address, say by which host names "
                                        "clients call it."));
    }
    return std::nullopt;
}

} // namespace licencedesk
