#include "app/cli/ExportCommand.h"

#include "app/cli/ExitStatus.h"
#include "exporting/Archive.h"
#include "exporting/ReceiptNote.h"
#include "store/RecordStore.h"
#include "store/StoreSource.h"
#include "support/CounterTime.h"

#include <QFile>

#include <cstdio>

namespace licencedesk::cli {

namespace {

QDate dateOf(const std::string &text)
{
    return QDate::fromString(QString::fromStdString(text), Qt::ISODate);
}

std::string isDate(const std::string &text)
{
    return dateOf(text).isValid() ? std::string() : "not a date: " + text;
}

RecordQuery queryOf(const ExportArguments &arguments)
{
    RecordQuery query;
    if (!arguments.from.empty()) {
        query.from = startOfDay(dateOf(arguments.from));
    }
    if (!arguments.to.empty()) {
        query.to = startOfDay(dateOf(arguments.to).addDays(1));
    }
    return query;
}

Result<ExportJob> jobOf(const ExportArguments &arguments)
{
    ExportJob job;
    job.path = QString::fromStdString(arguments.output);
    job.format =
        formatFromKey(QString::fromStdString(arguments.format)).value_or(ExportFormat::Csv);
    job.profile.masking = arguments.clear ? Masking::Clear : Masking::Masked;
    if (!arguments.sealedWith.empty()) {
        const auto passphrase = firstLine(arguments.sealedWith);
        if (!passphrase) {
            return tl::unexpected<Error>(passphrase.error());
        }
        job.passphrase = Secret::fromText(*passphrase);
    }
    return job;
}

} // namespace

CLI::App *addExportCommand(CLI::App &app, ExportArguments &arguments)
{
    auto *command = app.add_subcommand("export", "Write the desk's records into a file");
    const CLI::Validator date(isDate, "YYYY-MM-DD");
    command->add_option("--from", arguments.from, "First day")->check(date);
    command->add_option("--to", arguments.to, "Last day")->check(date);
    std::vector<std::string> formats;
    for (const ExportFormat format : exportFormats()) {
        formats.push_back(formatKey(format).toStdString());
    }
    command->add_option("--format", arguments.format)
        ->check(CLI::IsMember(formats))
        ->capture_default_str();
    command->add_option("-o,--output", arguments.output, "The file")->required();
    command->add_flag("--clear", arguments.clear, "Names, numbers and addresses in clear");
    command->add_option("--seal-with", arguments.sealedWith,
                        "First line of this file: passphrase of a sealed archive");
    addStoreOptions(*command, arguments.store);
    return command;
}

int runExport(const ExportArguments &arguments)
{
    const SystemClock clock;
    const auto records = openRecords(arguments.store, clock);
    if (!records) {
        return complain(records.error(), FailedExit);
    }
    const Permission wanted = arguments.clear ? Permission::ExportClear : Permission::ExportMasked;
    if (const auto allowed = records->desk->require(wanted); !allowed) {
        return complain(allowed.error(), FailedExit);
    }
    const auto job = jobOf(arguments);
    if (!job) {
        return complain(job.error(), FailedExit);
    }
    StoreSource source(records->store(), queryOf(arguments));
    const auto receipt = exportRecords(source, *job);
    if (!receipt) {
        return complain(receipt.error(), FailedExit);
    }
    const auto noted =
        RecordStore(records->store())
            .noteEvent(source.ids(), RecordEventKind::Exported, receiptNote(*receipt));
    if (!noted) {
        QFile::remove(job->path); // what cannot be noted does not leave
        return complain(noted.error(), FailedExit);
    }
    std::fprintf(stderr, "%lld records\n", static_cast<long long>(receipt->records));
    return 0;
}

CLI::App *addAuditCommand(CLI::App &app, StoreArguments &arguments)
{
    auto *command = app.add_subcommand("audit", "Check that the audit log is whole");
    addStoreOptions(*command, arguments);
    return command;
}

int runAudit(const StoreArguments &arguments)
{
    const SystemClock clock;
    const auto records = openRecords(arguments, clock);
    if (!records) {
        return complain(records.error(), FailedExit);
    }
    if (const auto allowed = records->desk->require(Permission::VerifyAudit); !allowed) {
        return complain(allowed.error(), FailedExit);
    }
    const auto verdict = AuditLog(records->store()).verify();
    if (!verdict) {
        return complain(verdict.error(), FailedExit);
    }
    std::printf("%s: %lld entries\n", verdict->isWhole() ? "whole" : "NOT WHOLE",
                static_cast<long long>(verdict->entries));
    if (verdict->broken) {
        std::printf("first wrong entry: %lld of %s\n",
                    static_cast<long long>(verdict->broken->number),
                    qPrintable(verdict->broken->chain));
    }
    for (const QString &chain : verdict->cutChains) {
        std::printf("newest entries are missing: %s\n", qPrintable(chain));
    }
    return verdict->isWhole() ? 0 : 1;
}

CLI::App *addUnsealCommand(CLI::App &app, UnsealArguments &arguments)
{
    auto *command = app.add_subcommand("unseal", "Open a sealed export (.ldx)");
    command->add_option("ARCHIVE", arguments.archive)->required();
    command->add_option("--passphrase-file", arguments.passphraseFile, "First line; - for stdin")
        ->required();
    command->add_option("-o,--output", arguments.output, "The file")->required();
    return command;
}

int runUnseal(const UnsealArguments &arguments)
{
    const auto passphrase = firstLine(arguments.passphraseFile);
    if (!passphrase) {
        return complain(passphrase.error(), FailedExit);
    }
    const auto opened =
        openArchive(QString::fromStdString(arguments.archive), Secret::fromText(*passphrase),
                    QString::fromStdString(arguments.output));
    return opened ? 0 : complain(opened.error(), FailedExit);
}

} // namespace licencedesk::cli
