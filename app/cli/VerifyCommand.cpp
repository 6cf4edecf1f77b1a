#include "app/cli/VerifyCommand.h"

#include "app/cli/ExitStatus.h"
#include "exporting/JsonExport.h"

#include <CLI/Validators.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace licencedesk::cli {

namespace {

QString verifyCommandText(const char *source)
{
    return QCoreApplication::translate("Cli", source);
}

Result<QByteArray> readAll(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    const bool isOpen =
        path == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        return failure(ErrorKind::NotReadable,
                       verifyCommandText(QT_TRANSLATE_NOOP("Cli", "The record cannot be read: %1"))
                           .arg(file.errorString()));
    }
    return file.readAll();
}

Result<std::vector<VerifiedPage>> readRecord(const std::string &path)
{
    return readAll(path).and_then([](const QByteArray &json) { return pagesFromJson(json); });
}

QByteArray asJson(const VerificationReport &report)
{
    const QJsonObject object{{QStringLiteral("result"), resultKey(report.overall())},
                             {QStringLiteral("findings"), toJson(report.findings)}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QString resultWord(FindingResult result)
{
    switch (result) {
    case FindingResult::Passed:
        return verifyCommandText(QT_TRANSLATE_NOOP("Cli", "passed"));
    case FindingResult::Warning:
        return verifyCommandText(QT_TRANSLATE_NOOP("Cli", "warning"));
    case FindingResult::Failed:
        return verifyCommandText(QT_TRANSLATE_NOOP("Cli", "FAILED"));
    case FindingResult::NotChecked:
        break;
    }
    return verifyCommandText(QT_TRANSLATE_NOOP("Cli", "not checked"));
}

QString findingWord(const Finding &finding)
{
    return finding.note ? verifyCommandText(QT_TRANSLATE_NOOP("Cli", "note"))
                        : resultWord(finding.result);
}

QByteArray asText(const VerificationReport &report)
{
    constexpr int ResultWidth = 12; // of the longest word in any language so far
    QString lines;
    for (const Finding &finding : report.findings) {
        lines += QStringLiteral("%1 %2 %3\n")
                     .arg(findingWord(finding), -ResultWidth)
                     .arg(finding.rule, finding.message);
        if (!finding.nextAction.isEmpty()) {
            lines += QStringLiteral("%1     → %2\n")
                         .arg(QString(), -ResultWidth)
                         .arg(finding.nextAction);
        }
    }
    lines +=
        verifyCommandText(QT_TRANSLATE_NOOP("Cli", "Result: %1")).arg(resultWord(report.overall()));
    return (lines + QLatin1Char('\n')).toUtf8();
}

std::string vehicleIds()
{
    QStringList ids;
    for (const RentalVehicle &vehicle : rentalVehicles()) {
        ids.append(vehicle.id);
    }
    return ids.join(QLatin1String(", ")).toStdString();
}

} // namespace

CLI::App *addVerifyCommand(CLI::App &app, VerifyArguments &arguments)
{
    auto *command =
        app.add_subcommand("verify", "Check a licence given as JSON, without a picture");
    command
        ->add_option("RECORD", arguments.recordFile,
                     "A record, a line of \"read\" or a WeChat answer; - for standard input")
        ->required();
    command->add_option("--format", arguments.format, "What to print")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    RentalArguments &rental = arguments.rental;
    command->add_option("--rental-start", rental.start,
                        "First day, YYYY-MM-DD; today if not given");
    command->add_option("--rental-return", rental.end, "Return date, YYYY-MM-DD");
    command->add_option("--vehicle", rental.vehicle, "Vehicle: one of " + vehicleIds());
    command->add_option("--vehicle-class", rental.vehicleClass, "Class that the vehicle needs");
    command->add_option("--policy", rental.policyFile, "Severities and numbers of the firm, JSON");
    command->add_option("--today", rental.today, "Check as of this date")->group(""); // for tests
    return command;
}

int runVerify(const VerifyArguments &arguments)
{
    const auto rental = rentalContext(arguments.rental);
    if (!rental) {
        return complain(rental.error(), UsageExit);
    }
    const auto pages = readRecord(arguments.recordFile);
    if (!pages) {
        return complain(pages.error(), FailedExit);
    }
    const VerificationReport report = verify(*pages, *rental);
    const QByteArray output = arguments.format == "json" ? asJson(report) : asText(report);
    std::fwrite(output.constData(), 1, static_cast<std::size_t>(output.size()), stdout);
    return 0;
}

} // namespace licencedesk::cli
