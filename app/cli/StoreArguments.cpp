#include "app/cli/StoreArguments.h"

#include "vault/SystemKeyStore.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>

namespace licencedesk::cli {

namespace {

QString sentence(const char *source)
{
    return QCoreApplication::translate("StoreCommand", source);
}

QString pathOf(const StoreArguments &arguments)
{
    if (!arguments.path.empty()) {
        return QString::fromStdString(arguments.path);
    }
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QStringLiteral("/records.db");
}

/// Waits for the keyring.
void waitWhileOpening(StoreSession &session)
{
    QEventLoop loop;
    QObject::connect(&session, &StoreSession::stateChanged, &loop, [&] {
        if (session.state() != StoreSession::State::Opening) {
            loop.quit();
        }
    });
    if (session.state() == StoreSession::State::Opening) {
        loop.exec();
    }
}

Result<void> openWithPassphrase(StoreSession &session, const std::string &file)
{
    const auto passphrase = firstLine(file);
    if (!passphrase) {
        return tl::unexpected<Error>(passphrase.error());
    }
    QEventLoop loop;
    Result<void> answer;
    session.openWithPassphrase(*passphrase, [&](const Result<void> &done) {
        answer = done;
        loop.quit();
    });
    loop.exec();
    return answer;
}

Result<void> openSession(StoreSession &session, const StoreArguments &arguments)
{
    const QString path = pathOf(arguments);
    if (!QFileInfo::exists(path)) {
        return failure(
            ErrorKind::NotFound,
            sentence(QT_TRANSLATE_NOOP("StoreCommand", "There are no records at %1.")).arg(path));
    }
    session.open(StoreLocation::file(path), StoreSession::Sharing::Shared);
    waitWhileOpening(session);
    if (session.state() == StoreSession::State::Locked && !arguments.passphraseFile.empty()) {
        return openWithPassphrase(session, arguments.passphraseFile);
    }
    switch (session.state()) {
    case StoreSession::State::Open:
        return {};
    case StoreSession::State::Failed:
        return tl::unexpected<Error>(session.error());
    case StoreSession::State::Locked:
        return failure(ErrorKind::Locked, session.decision().message);
    default:
        return failure(ErrorKind::NotFound,
                       sentence(QT_TRANSLATE_NOOP("StoreCommand", "Nothing was ever kept here.")));
    }
}

Result<void> signIn(OperatorDesk &desk, const StoreArguments &arguments)
{
    if (!desk.policy().operators) {
        return {};
    }
    if (arguments.operatorName.empty() || arguments.secretFile.empty()) {
        return failure(ErrorKind::NotAllowed,
                       sentence(QT_TRANSLATE_NOOP("StoreCommand",
                                                  "This desk has operators: say who you are with "
                                                  "--operator and --secret-file.")));
    }
    const auto secret = firstLine(arguments.secretFile);
    if (!secret) {
        return tl::unexpected<Error>(secret.error());
    }
    const auto outcome = desk.signIn({QString::fromStdString(arguments.operatorName), *secret, {}});
    if (!outcome) {
        return tl::unexpected<Error>(outcome.error());
    }
    if (outcome->result == SignInResult::CodeWanted) {
        return failure(ErrorKind::NotAllowed,
                       sentence(QT_TRANSLATE_NOOP(
                           "StoreCommand", "This operator signs in with a second factor, in the "
                                           "window only.")));
    }
    return outcome->isSignedIn() ? Result<void>()
                                 : failure(ErrorKind::NotAllowed, outcome->message);
}

} // namespace

void addStoreOptions(CLI::App &command, StoreArguments &arguments)
{
    command.add_option("--store", arguments.path, "The records' file instead of the desk's own");
    command.add_option("--passphrase-file", arguments.passphraseFile,
                       "First line: the passphrase of the records; - for standard input");
    command.add_option("--operator", arguments.operatorName, "Who asks, where operators are on");
    command.add_option("--secret-file", arguments.secretFile,
                       "First line: the operator's PIN or passphrase");
}

Result<QString> firstLine(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    const bool open =
        path == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open) {
        return failure(ErrorKind::NotReadable,
                       sentence(QT_TRANSLATE_NOOP("StoreCommand", "The file cannot be read: %1"))
                           .arg(QString::fromStdString(path)));
    }
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return QString::fromUtf8(line);
}

Result<OpenRecords> openRecords(const StoreArguments &arguments, const Clock &clock)
{
    OpenRecords records;
    records.keys = std::make_unique<SystemKeyStore>();
    records.session = std::make_unique<StoreSession>(clock, *records.keys);
    if (const auto opened = openSession(*records.session, arguments); !opened) {
        return tl::unexpected<Error>(opened.error());
    }
    auto desk = OperatorDesk::open(records.store());
    if (!desk) {
        return tl::unexpected<Error>(desk.error());
    }
    records.desk = *std::move(desk);
    if (const auto signedIn = signIn(*records.desk, arguments); !signedIn) {
        return tl::unexpected<Error>(signedIn.error());
    }
    const auto &session = records.desk->session();
    records.store().setActor({session ? session->name : QString(), QStringLiteral("cli")});
    return records;
}

} // namespace licencedesk::cli
