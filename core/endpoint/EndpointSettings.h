#pragma once
// How the endpoint runs. Enters: what the command line says. Leaves: settings that hold together,
// or a sentence that says what does not.

#include "endpoint/ListenAddress.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace licencedesk {

enum class TokenPolicy {
    Wanted, ///< every call needs a token of a configured app
    Open,   ///< for trying it out on this machine: any token, or none
};

enum class AnswerSpelling {
    Http,  ///< errcode, birth_date
    Cloud, ///< errCode, birthDate: of the mini program's cloud call
};

struct EndpointSettings
{
    ListenAddress listen{QStringLiteral("127.0.0.1"), 8787, {}};
    QStringList hostNames;   ///< further names that a request's Host may have (behind a proxy)
    QString certificateFile; ///< PEM; with the key: TLS
    QString keyFile;
    int workers = 1;     ///< pictures read at the same time
    int queueLimit = 16; ///< pictures that wait; one more is answered "busy"
    TokenPolicy tokens = TokenPolicy::Wanted;
    AnswerSpelling spelling = AnswerSpelling::Http;
    QStringList imageHosts;               ///< hosts that img_url may name; empty: none
    std::chrono::seconds readingTime{30}; ///< longest wait for a worker and its answer
    std::chrono::seconds requestTime{10}; ///< within which a request's body must have come

    bool usesTls() const { return !certificateFile.isEmpty(); }
};

/// What must not be; empty: it may run. Nothing overrides it.
std::optional<Error> reasonToRefuse(const EndpointSettings &settings);

} // namespace licencedesk
