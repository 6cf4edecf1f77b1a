#include "app/cli/ReadCommand.h"

#include "app/cli/DebugImages.h"
#include "app/cli/ExitStatus.h"
#include "app/cli/InputFiles.h"
#include "app/cli/OrderedOutput.h"
#include "app/cli/Progress.h"
#include "app/cli/ReadFormats.h"
#include "app/cli/RecogniserOption.h"
#include "app/cli/RentalArguments.h"
#include "imaging/LoadFrame.h"
#include "pipeline/LicenceReader.h"
#include "support/StageTimer.h"

#include <QFile>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

namespace licencedesk::cli {

namespace {

std::optional<DocumentPage> pageOf(const std::string &document)
{
    for (const DocumentPage page :
         {DocumentPage::Main, DocumentPage::Duplicate, DocumentPage::Electronic}) {
        if (pageKey(page).toStdString() == document) {
            return page;
        }
    }
    return std::nullopt;
}

void judge(ReadResult &result, const RentalContext &rental)
{
    for (const PageReading &page : result.pages) {
        result.times += page.times;
    }
    const StageTimer timer(result.times.verify);
    if (!result.pages.empty()) {
        result.report = verify(toVerifiedPages(result.pages), rental);
    }
}

ReadResult readOne(const QString &file, LicenceReader &reader, const ReadOptions &options,
                   const RentalContext &rental)
{
    ReadResult result;
    result.file = file;
    const Result<Frame> frame = timed(result.times.load, [&] { return loadFrame(file); });
    if (!frame) {
        result.error = frame.error();
        return result;
    }
    auto pages = reader.read(*frame, options);
    if (!pages) {
        result.error = pages.error();
        return result;
    }
    result.pages = *std::move(pages);
    judge(result, rental);
    return result;
}

/// What every worker needs, unchanging.
struct Job
{
    QStringList files;
    ReadOptions options;
    RentalContext rental;
    RecogniserKind recogniser = DefaultRecogniser;
    QString debugFolder;
};

void work(const Job &job, std::unique_ptr<TextRecogniser> recogniser, std::atomic_int &next,
          OrderedOutput &output)
{
    LicenceReader reader(std::move(recogniser));
    const int count = static_cast<int>(job.files.size());
    for (int index = next++; index < count; index = next++) {
        ReadOptions options = job.options;
        if (!job.debugFolder.isEmpty()) {
            options.debugImage = debugImageWriter(job.debugFolder, index);
        }
        output.put(index, readOne(job.files.at(index), reader, options, job.rental));
    }
}

int runWorkers(const Job &job, int jobs, OrderedOutput &output)
{
    std::vector<std::unique_ptr<TextRecogniser>> recognisers;
    for (int i = 0; i < jobs; ++i) {
        auto recogniser = makeRecogniser(job.recogniser);
        if (!recogniser) {
            return complain(recogniser.error(), UsageExit);
        }
        recognisers.push_back(*std::move(recogniser));
    }
    std::atomic_int next = 0;
    std::vector<std::jthread> workers;
    workers.reserve(recognisers.size());
    for (auto &recogniser : recognisers) {
        workers.emplace_back([&job, &next, &output, own = std::move(recogniser)]() mutable {
            work(job, std::move(own), next, output);
        });
    }
    workers.clear(); // joins
    return output.failures() > 0 ? FailedExit : 0;
}

} // namespace

CLI::App *addReadCommand(CLI::App &app, ReadArguments &arguments)
{
    auto *command = app.add_subcommand("read", "Read pictures of licences");
    command->add_option("--document", arguments.document, "Page to look for")
        ->check(CLI::IsMember({"auto", "main", "duplicate", "electronic"}));
    command->add_option("--format", arguments.format, "What to print")
        ->check(CLI::IsMember({"jsonl", "wechat", "wechat-cloud", "csv"}));
    command->add_option("--jobs", arguments.jobs, "Pictures read at the same time")
        ->check(CLI::Range(1, 64));
    command->add_option("--rental-start", arguments.rentalStart, "YYYY-MM-DD, default today");
    command->add_option("--rental-return", arguments.rentalReturn, "YYYY-MM-DD");
    command->add_option("--vehicle-class", arguments.vehicleClass, "Class needed, e.g. C1");
    command->add_option("--policy", arguments.policyFile, "The firm's policy (JSON)");
    command->add_option("--today", arguments.today, "Judge as of this day")->group("");
    addRecogniserOption(*command, arguments.recogniser);
    command->add_option("--debug-images", arguments.debugFolder,
                        "Write pictures from inside the pipeline here (personal data!)");
    command->add_option("PATH", arguments.paths, "File, folder, or - for a list of paths")
        ->required();
    return command;
}

int runRead(const ReadArguments &arguments)
{
    const auto rental = rentalContext({arguments.rentalStart,
                                       arguments.rentalReturn,
                                       {},
                                       arguments.vehicleClass,
                                       arguments.policyFile,
                                       arguments.today});
    if (!rental) {
        return complain(rental.error(), UsageExit);
    }
    QStringList paths;
    for (const std::string &path : arguments.paths) {
        paths.append(QFile::decodeName(path.c_str()));
    }
    QFile standardInput;
    if (paths.contains(QLatin1String("-")) &&
        !standardInput.open(stdin, QIODevice::ReadOnly | QIODevice::Text)) {
        return UsageExit;
    }
    Job job;
    job.files = expandPaths(paths, standardInput);
    job.options.page = pageOf(arguments.document);
    job.rental = *rental;
    job.recogniser = recogniserOf(arguments.recogniser);
    job.debugFolder = QString::fromStdString(arguments.debugFolder);
    Progress progress(static_cast<int>(job.files.size()));
    OrderedOutput output(formatter(arguments.format), progress);
    const int jobs = std::clamp(static_cast<int>(job.files.size()), 1, arguments.jobs);
    return runWorkers(job, jobs, output);
}

} // namespace licencedesk::cli
