#include "app/cli/ExplainCommand.h"

#include "app/cli/ExitStatus.h"
#include "app/cli/RentalArguments.h"
#include "help/ManualHtml.h"
#include "verification/RuleHelp.h"

#include <CLI/Validators.hpp>

#include <QCoreApplication>
#include <QLocale>
#include <QSaveFile>

#include <cstdio>

namespace licencedesk::cli {

namespace {

QString explainText(const char *source)
{
    return QCoreApplication::translate("Cli", source);
}

int explainFailed(const QString &message, int exitCode)
{
    std::fprintf(stderr, "%s\n", message.toUtf8().constData());
    return exitCode;
}

/// "R02  Check character", its sentences, its source, and what it means when it is not met.
QString explained(const RuleHelp &help, const VerificationPolicy &policy)
{
    const RuleSeverity severity = ruleSeverity(QString::fromLatin1(help.rule), policy);
    const QString means =
        severity.isOfFirm()
            ? QStringLiteral("%1 (%2: %3)")
                  .arg(severityText(severity.inForce),
                       explainText(QT_TRANSLATE_NOOP("Cli", "usually")), severityText(severity.own))
            : severityText(severity.inForce);
    QStringList lines = {QStringLiteral("%1  %2").arg(QLatin1String(help.rule), help.titleText()),
                         help.explanationText(),
                         QStringLiteral("%1 · %2").arg(basisText(help.basis), help.sourceText()),
                         trustText(help.trust), means};
    lines.removeAll(QString());
    return lines.join(QStringLiteral("\n     ")) + u'\n';
}

int writeManual(const QByteArray &text, const std::string &path)
{
    QSaveFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return explainFailed(explainText(QT_TRANSLATE_NOOP("Cli", "The file cannot be written: %1"))
                                 .arg(file.errorString()),
                             FailedExit);
    }
    return 0;
}

} // namespace

CLI::App *addExplainCommand(CLI::App &app, ExplainArguments &arguments)
{
    auto *command = app.add_subcommand(
        "explain", "Say what the rules check, where they come from and what breaking one means");
    command->add_option("RULE", arguments.rules, "Ids of rules, as R02; all if none is given");
    command->add_option("--policy", arguments.policyFile,
                        "Severities and numbers of the firm, JSON");
    return command;
}

int runExplain(const ExplainArguments &arguments)
{
    RentalArguments rental;
    rental.policyFile = arguments.policyFile;
    const auto context = rentalContext(rental);
    if (!context) {
        return explainFailed(context.error().message, UsageExit);
    }
    QString text;
    for (const std::string &rule : arguments.rules) {
        const QString id = QString::fromStdString(rule).toUpper();
        const RuleHelp *help = ruleHelp(id);
        if (!help) {
            return explainFailed(
                explainText(QT_TRANSLATE_NOOP("Cli", "There is no rule %1.")).arg(id), UsageExit);
        }
        text += explained(*help, context->policy);
    }
    for (const RuleHelp &help : allRuleHelp()) {
        text += arguments.rules.empty() ? explained(help, context->policy) : QString();
    }
    std::fputs(text.toUtf8().constData(), stdout);
    return 0;
}

CLI::App *addManualCommand(CLI::App &app, ManualArguments &arguments)
{
    auto *command = app.add_subcommand("manual", "Print the manual");
    command->add_option("--format", arguments.format, "What to print")
        ->check(CLI::IsMember({"html", "markdown"}))
        ->capture_default_str();
    command->add_option("-o,--output", arguments.output, "File to write; standard output if none");
    return command;
}

int runManual(const ManualArguments &arguments)
{
    const QString text = arguments.format == "html" ? manualPage(manualBlocks(), QLocale())
                                                    : manualMarkdown(manualBlocks());
    if (!arguments.output.empty()) {
        return writeManual(text.toUtf8(), arguments.output);
    }
    std::fputs(text.toUtf8().constData(), stdout);
    return 0;
}

} // namespace licencedesk::cli
