#include "app/cli/ServeCommand.h"

#include "app/cli/ExitStatus.h"
#include "app/cli/RecogniserOption.h"
#include "app/cli/StopSignal.h"
#include "endpoint/HttpEndpoint.h"
#include "vault/SystemKeyStore.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <string_view>
#include <thread>

namespace licencedesk::cli {

namespace {

constexpr int CannotRunExit = 1;
constexpr int MostWorkers = 64;
constexpr int MostWaiting = 1024;
constexpr int UsualWorkers = 4; // beyond it memory grows faster than use
constexpr const char *Keyring = "keyring";
const QString KeyringEntry = QStringLiteral("endpoint-apps");

constexpr const char *Footer = R"(
Without --keys nobody may call: give --no-token to try it on this machine:
  licencedesk-cli serve --no-token
  curl -F img=@licence.jpg http://127.0.0.1:8787/cv/ocr/drivinglicense

The keys file is JSON, mode 600:
  {"apps": [{"app_id": "desk", "secret": "16 characters or more",
             "quota_per_day": 100, "calls_per_minute": 60,
             "tokens": ["a token that never expires"]}]}
Clients get tokens as from the cloud service:
  GET  /cgi-bin/token?grant_type=client_credential&appid=desk&secret=...
  POST /cgi-bin/stable_token  {"grant_type": "client_credential", ...}
With "token_key" (32 characters or more) in the same file for each, several
workers behind one address take each other's tokens; quotas are then counted
by each worker for itself.

?detail=1 adds confidence, needs_review and findings to an answer.
/healthz, /readyz and /metrics (Prometheus) answer without a token.
SIGTERM or Ctrl+C finishes what is under way and ends with status 0.)";

/// Decoders tell what they find in damaged pictures, which strangers send: no log should hold that,
/// nor be filled with it. What the program itself has to say stays.
void onlyOwnMessages(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const std::string_view category = context.category ? context.category : "";
    if (category.starts_with("licencedesk")) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    }
}

QStringList toList(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts) {
        list.append(QString::fromStdString(text));
    }
    return list;
}

int workersFor(int wanted)
{
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    return wanted > 0 ? wanted : std::clamp(cores, 1, UsualWorkers);
}

Result<EndpointSettings> settingsOf(const ServeArguments &arguments)
{
    const auto listen = parseListenAddress(QString::fromStdString(arguments.listen));
    if (!listen) {
        return tl::unexpected<Error>(listen.error());
    }
    EndpointSettings settings;
    settings.listen = *listen;
    settings.hostNames = toList(arguments.hostNames);
    settings.certificateFile = QFile::decodeName(arguments.certificate.c_str());
    settings.keyFile = QFile::decodeName(arguments.certificateKey.c_str());
    settings.workers = workersFor(arguments.workers);
    settings.queueLimit = arguments.queue;
    settings.tokens = arguments.noToken ? TokenPolicy::Open : TokenPolicy::Wanted;
    settings.spelling = arguments.cloud ? AnswerSpelling::Cloud : AnswerSpelling::Http;
    settings.imageHosts = toList(arguments.imageHosts);
    settings.readingTime = std::chrono::seconds(arguments.timeOut);
    if (auto reason = reasonToRefuse(settings)) {
        return tl::unexpected<Error>(*std::move(reason));
    }
    return settings;
}

Result<AppKeys> keysFromKeyring()
{
    SystemKeyStore keyring;
    const KeyReply reply = readNow(keyring, KeyringEntry);
    if (reply.answer != KeyAnswer::Found) {
        return failure(ErrorKind::Unavailable,
                       QCoreApplication::translate(
                           "ServeCommand", "The keyring has no keys for the endpoint, or is "
                                           "locked. Put them there with --store-keys FILE."),
                       keyAnswerName(reply.answer));
    }
    return parseAppKeys(reply.secret.view().toByteArray());
}

Result<AppKeys> keysOf(const ServeArguments &arguments)
{
    if (arguments.noToken) {
        return AppKeys();
    }
    if (arguments.keys.empty()) {
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate(
                           "ServeCommand", "Nobody could call: give --keys FILE, or --no-token "
                                           "to try it on this machine."));
    }
    return arguments.keys == Keyring ? keysFromKeyring()
                                     : loadAppKeys(QFile::decodeName(arguments.keys.c_str()));
}

int storeKeys(const std::string &path)
{
    const QString file = QFile::decodeName(path.c_str());
    if (const auto keys = loadAppKeys(file); !keys) {
        return complain(keys.error(), CannotRunExit);
    }
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return CannotRunExit;
    }
    QByteArray json = source.readAll();
    SystemKeyStore keyring;
    const KeyReply reply = writeNow(keyring, KeyringEntry, Secret(json));
    wipe(json);
    if (reply.answer != KeyAnswer::Done) {
        return complain(
            {ErrorKind::Unavailable,
             QCoreApplication::translate("ServeCommand", "The keyring could not keep the keys: %1")
                 .arg(keyAnswerName(reply.answer)),
             {}},
            CannotRunExit);
    }
    std::printf("%s\n", qUtf8Printable(QCoreApplication::translate(
                            "ServeCommand", "The keyring keeps the keys. Delete the file now and "
                                            "start with --keys keyring.")));
    return 0;
}

std::unique_ptr<AccessTokens> tokensFor(const AppKeys &keys, const Clock &clock)
{
    if (keys.apps.empty()) {
        return makeOpenTokens();
    }
    auto issued = keys.tokenKey.isEmpty() ? makeOwnTokens(clock) : makeSharedTokens(clock, keys);
    return withFixedTokens(keys, std::move(issued));
}

void announce(const EndpointSettings &settings, const ListenAddress &address)
{
    const QString scheme =
        settings.usesTls() ? QStringLiteral("https://%1") : QStringLiteral("http://%1");
    const QString url = address.isSocket() ? address.text() : scheme.arg(address.text());
    std::printf("%s\n", qUtf8Printable(url));
    std::fflush(stdout);
}

int serveUntilStopped(HttpEndpoint &endpoint, const EndpointSettings &settings,
                      const StopSignal &stopSignal)
{
    const auto address = endpoint.bind();
    if (!address) {
        return complain(address.error(), CannotRunExit);
    }
    const std::jthread server([&endpoint] { endpoint.run(); });
    while (!endpoint.isRunning()) {
        std::this_thread::yield();
    }
    announce(settings, *address);
    stopSignal.wait();
    endpoint.stop();
    return 0;
}

int serve(const EndpointSettings &settings, const AppKeys &keys, const ServeArguments &arguments,
          const StopSignal &stopSignal)
{
    qInstallMessageHandler(onlyOwnMessages);
    const SystemClock clock;
    RequestLog log(clock, QFile::decodeName(arguments.log.c_str()));
    if (!log.isOpen()) {
        return complain(
            {ErrorKind::NotWritable,
             QCoreApplication::translate("ServeCommand", "The log file cannot be written."),
             {}},
            CannotRunExit);
    }
    const auto pool =
        RecogniserPool::start(settings.workers, settings.queueLimit,
                              licenceReaders(clock, recogniserOf(arguments.recogniser)));
    if (!pool) {
        return complain(pool.error(), CannotRunExit);
    }
    const auto tokens = tokensFor(keys, clock);
    CallLimits limits(clock);
    ImageFetcher fetcher(settings.imageHosts);
    LicenceCall licence(settings, keys, *tokens, limits, **pool, fetcher);
    TokenCalls token(keys, *tokens);
    Metrics metrics;
    HttpEndpoint endpoint(
        settings, {licence, token, **pool, metrics, log, QCoreApplication::applicationVersion()});
    return serveUntilStopped(endpoint, settings, stopSignal);
}

void addLimits(CLI::App &command, ServeArguments &arguments)
{
    command
        .add_option("--workers", arguments.workers,
                    "Pictures read at the same time (default: one per core, 4 at most)")
        ->check(CLI::Range(1, MostWorkers));
    command
        .add_option("--queue", arguments.queue,
                    "Pictures that may wait; one more is answered \"busy\"")
        ->check(CLI::Range(0, MostWaiting))
        ->capture_default_str();
    command.add_option("--time-out", arguments.timeOut, "Longest time for a picture, seconds")
        ->check(CLI::Range(1, 600))
        ->capture_default_str();
}

void addNetwork(CLI::App &command, ServeArguments &arguments)
{
    command
        .add_option("--listen", arguments.listen,
                    "Address and port (0: any free one), or unix:/path/to/socket")
        ->capture_default_str();
    command.add_option("--certificate", arguments.certificate,
                       "TLS, needed for anything but this machine: chain, PEM");
    command.add_option("--certificate-key", arguments.certificateKey, "Its key, PEM");
    command
        .add_option("--host-name", arguments.hostNames,
                    "A further name by which clients call (behind a proxy); repeatable")
        ->allow_extra_args(false);
    command
        .add_option("--image-host", arguments.imageHosts,
                    "A host that img_url may name; repeatable (default: none)")
        ->allow_extra_args(false);
}

} // namespace

CLI::App *addServeCommand(CLI::App &app, ServeArguments &arguments)
{
    auto *command =
        app.add_subcommand("serve", "Answer the WeChat drivinglicense call on this machine");
    addNetwork(*command, arguments);
    auto *keys =
        command->add_option("--keys", arguments.keys, "Who may call: keys file, or \"keyring\"");
    command->add_flag("--no-token", arguments.noToken, "Let every program of this machine call")
        ->excludes(keys);
    command->add_option("--store-keys", arguments.storeKeys,
                        "Put this keys file into the keyring, and end");
    addLimits(*command, arguments);
    command->add_flag("--cloud", arguments.cloud,
                      "Answer in the spelling of the cloud call (birthDate)");
    command->add_option("--log", arguments.log,
                        "Request log: file, or - for none (default: standard error)");
    addRecogniserOption(*command, arguments.recogniser);
    command->footer(Footer);
    return command;
}

int runServe(const ServeArguments &arguments)
{
    if (!arguments.storeKeys.empty()) {
        return storeKeys(arguments.storeKeys);
    }
    const auto settings = settingsOf(arguments);
    if (!settings) {
        return complain(settings.error(), UsageExit);
    }
    const StopSignal stopSignal; // before the keyring, which leaves threads behind
    const auto keys = keysOf(arguments);
    if (!keys) {
        return complain(keys.error(), UsageExit);
    }
    return serve(*settings, *keys, arguments, stopSignal);
}

} // namespace licencedesk::cli
