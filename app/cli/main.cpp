// licencedesk-cli: the same core as the window, without a window.

#include "app/cli/BenchCommand.h"
#include "app/cli/ExitStatus.h"
#include "app/cli/ExplainCommand.h"
#include "app/cli/ExportCommand.h"
#include "app/cli/ReadCommand.h"
#include "app/cli/ServeCommand.h"
#include "app/cli/VerifyCommand.h"
#include "translations/AddedLanguages.h"
#include "translations/Translations.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <clocale>
#include <memory>
#include <string_view>

namespace {

int parseFailed(const CLI::App &app, const CLI::ParseError &error)
{
    const int code = app.exit(error); // prints help or the message
    return code == 0 ? 0 : licencedesk::cli::UsageExit;
}

/// Only the bench draws, so only it needs fonts and a platform plug-in; a display nobody needs.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (argc > 1 && std::string_view(argv[1]) == "bench") {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

/// Findings and errors speak the language of the user's locale, as the window does.
void speak(QTranslator &translator)
{
    const QString language = licencedesk::systemLanguage();
    QLocale::setDefault(licencedesk::localeFor(language));
    if (translator.load(QStringLiteral("licencedesk_%1").arg(language),
                        licencedesk::folderOfLanguage(language))) {
        QCoreApplication::installTranslator(&translator);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("LicenceDesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LICENCEDESK_VERSION));
    std::setlocale(LC_NUMERIC, "C"); // Qt sets the user's; numbers in data files have a point

    QTranslator translator;
    speak(translator);

    CLI::App app("Reads and checks PRC driving licences, offline.", "licencedesk-cli");
    app.set_version_flag("--version", LICENCEDESK_VERSION);
    app.require_subcommand(1);
    licencedesk::cli::ReadArguments readArguments;
    licencedesk::cli::VerifyArguments verifyArguments;
    licencedesk::cli::BenchArguments benchArguments;
    const auto *read = addReadCommand(app, readArguments);
    const auto *verify = addVerifyCommand(app, verifyArguments);
    licencedesk::cli::ExportArguments exportArguments;
    licencedesk::cli::StoreArguments auditArguments;
    licencedesk::cli::UnsealArguments unsealArguments;
    const auto *exporting = addExportCommand(app, exportArguments);
    const auto *audit = addAuditCommand(app, auditArguments);
    const auto *unseal = addUnsealCommand(app, unsealArguments);
    licencedesk::cli::ServeArguments serveArguments;
    const auto *serving = addServeCommand(app, serveArguments);
    licencedesk::cli::ExplainArguments explainArguments;
    licencedesk::cli::ManualArguments manualArguments;
    const auto *explain = addExplainCommand(app, explainArguments);
    const auto *manual = addManualCommand(app, manualArguments);
    addBenchCommand(app, benchArguments);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return parseFailed(app, error);
    }
    if (read->parsed()) {
        return runRead(readArguments);
    }
    if (verify->parsed()) {
        return runVerify(verifyArguments);
    }
    if (exporting->parsed()) {
        return runExport(exportArguments);
    }
    if (audit->parsed()) {
        return runAudit(auditArguments);
    }
    if (unseal->parsed()) {
        return runUnseal(unsealArguments);
    }
    if (serving->parsed()) {
        return runServe(serveArguments);
    }
    if (explain->parsed()) {
        return runExplain(explainArguments);
    }
    if (manual->parsed()) {
        return runManual(manualArguments);
    }
    return runBench(benchArguments);
}
