#include "app/cli/BenchCommand.h"

#include "app/cli/ExitStatus.h"
#include "app/cli/Progress.h"
#include "app/cli/RecogniserOption.h"
#include "tests/bench/Bench.h"
#include "tests/bench/ClipBench.h"
#include "tests/bench/LiveBench.h"
#include "tests/bench/StoreBench.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace licencedesk::cli {

namespace {

bench::BenchOptions toOptions(const BenchArguments &arguments)
{
    bench::BenchOptions options;
    options.specimens = arguments.specimens;
    options.seed = arguments.seed;
    options.layoutId = QString::fromStdString(arguments.layout);
    options.twoPages = arguments.twoPages;
    options.fonts =
        arguments.heldOutFonts ? specimens::FontChoice::HeldOut : specimens::FontChoice::All;
    options.recogniser = recogniserOf(arguments.recogniser);
    for (const specimens::Condition condition : specimens::AllConditions) {
        const std::string key = specimens::conditionKey(condition).toStdString();
        if (std::count(arguments.conditions.begin(), arguments.conditions.end(), key) > 0) {
            options.conditions.push_back(condition);
        }
    }
    return options;
}

bool asksFor(const BenchArguments &arguments, const std::string &clipKind)
{
    const auto &asked = arguments.clips;
    return std::find(asked.begin(), asked.end(), clipKind) != asked.end();
}

bench::ClipBenchOptions toClipOptions(const BenchArguments &arguments)
{
    bench::ClipBenchOptions options;
    options.clips = arguments.specimens;
    options.frames = arguments.frames;
    options.seed = arguments.seed;
    options.layoutId = QString::fromStdString(arguments.layout);
    options.fonts =
        arguments.heldOutFonts ? specimens::FontChoice::HeldOut : specimens::FontChoice::All;
    options.recogniser = recogniserOf(arguments.recogniser);
    for (const specimens::ClipKind kind : specimens::TroubledClips) {
        if (asksFor(arguments, "all") ||
            asksFor(arguments, specimens::clipKindKey(kind).toStdString())) {
            options.kinds.push_back(kind);
        }
    }
    return options;
}

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
}

QByteArray report(const BenchArguments &arguments, const bench::BenchOptions &options,
                  const std::vector<bench::SpecimenScore> &scores)
{
    const auto summaries = bench::summarise(scores);
    if (arguments.format == "table") {
        return bench::toTable(summaries).toUtf8();
    }
    return QJsonDocument(bench::toJson(options, summaries, arguments.details ? &scores : nullptr))
        .toJson();
}

int runClips(const BenchArguments &arguments)
{
    const bench::ClipBenchOptions options = toClipOptions(arguments);
    Progress progress(options.clips * static_cast<int>(options.kinds.size()));
    const auto scores = bench::runClipBench(options, [&progress] { progress.advance(); });
    if (!scores) {
        return complain(scores.error(), FailedExit);
    }
    const auto summaries = bench::summarise(*scores);
    if (arguments.format == "table") {
        print(bench::toTable(summaries).toUtf8());
        return 0;
    }
    const auto *details = arguments.details ? &*scores : nullptr;
    print(QJsonDocument(bench::toJson(options, summaries, details)).toJson());
    return 0;
}

int runLive(const BenchArguments &arguments)
{
    bench::LiveBenchOptions options;
    options.seconds = arguments.liveSeconds;
    options.seed = arguments.seed;
    Progress progress(options.seconds);
    const auto figures = bench::runLiveBench(options, [&progress] { progress.advance(); });
    if (!figures) {
        return complain(figures.error(), FailedExit);
    }
    print(arguments.format == "table" ? bench::toText(*figures).toUtf8()
                                      : QJsonDocument(bench::toJson(*figures)).toJson());
    return 0;
}

int runStore(const BenchArguments &arguments)
{
    bench::StoreBenchOptions options;
    options.records = arguments.records;
    options.seed = static_cast<quint32>(arguments.seed);
    options.folder = QString::fromStdString(arguments.folder);
    Progress progress(options.records / 1000);
    const auto figures = bench::runStoreBench(options, [&progress] { progress.advance(); });
    if (!figures) {
        return complain(figures.error(), FailedExit);
    }
    print(arguments.format == "table" ? bench::toText(*figures).toUtf8()
                                      : QJsonDocument(bench::toJson(*figures)).toJson());
    return 0;
}

} // namespace

CLI::App *addBenchCommand(CLI::App &app, BenchArguments &arguments)
{
    auto *command = app.add_subcommand("bench", "Measure accuracy and time on invented licences");
    command->add_option("--specimens", arguments.specimens, "Per condition or kind of clip")
        ->check(CLI::Range(1, 1'000'000))
        ->capture_default_str();
    command->add_option("--seed", arguments.seed, "Same seed, same figures")->capture_default_str();
    command->add_option("--condition", arguments.conditions, "Only these")
        ->check(CLI::IsMember({"scan", "photo", "hard", "screen"}));
    command
        ->add_option("--clips", arguments.clips,
                     "Clips instead of pictures: merged frames against single ones")
        ->check(CLI::IsMember({"hand-shake", "moving-glare", "focus-hunting", "mixed", "all"}));
    command
        ->add_option("--live", arguments.liveSeconds,
                     "The live desk for so many seconds instead: time a frame, queue, memory")
        ->check(CLI::Range(1, 86'400));
    command
        ->add_option("--records", arguments.records,
                     "A store of so many invented records instead: open, search, page, accept, "
                     "export")
        ->check(CLI::Range(1000, 10'000'000));
    command->add_option("--folder", arguments.folder,
                        "With --records: where the store is made; otherwise a temporary folder");
    command->add_option("--frames", arguments.frames, "Of a clip")
        ->check(CLI::Range(1, 100))
        ->capture_default_str();
    command->add_option("--layout", arguments.layout, "Only this layout")
        ->check(CLI::IsMember({"cn-main-2012", "cn-main-2004", "cn-duplicate", "cn-electronic"}));
    command->add_flag("--two-pages", arguments.twoPages, "Main and duplicate page side by side");
    command->add_flag("--held-out-fonts", arguments.heldOutFonts,
                      "Only faces that the recogniser was not trained on");
    addRecogniserOption(*command, arguments.recogniser);
    command->add_option("--format", arguments.format, "table or json")
        ->check(CLI::IsMember({"table", "json"}))
        ->capture_default_str();
    command->add_flag("--details", arguments.details, "With json: every field");
    return command;
}

int runBench(const BenchArguments &arguments)
{
    if (arguments.liveSeconds > 0) {
        return runLive(arguments);
    }
    if (arguments.records > 0) {
        return runStore(arguments);
    }
    if (!arguments.clips.empty()) {
        return runClips(arguments);
    }
    const bench::BenchOptions options = toOptions(arguments);
    const auto conditions = options.conditions.empty() ? std::size(specimens::AllConditions)
                                                       : options.conditions.size();
    Progress progress(options.specimens * static_cast<int>(conditions));
    const auto scores = bench::runBench(options, [&progress] { progress.advance(); });
    if (!scores) {
        return complain(scores.error(), FailedExit);
    }
    print(report(arguments, options, *scores));
    return 0;
}

} // namespace licencedesk::cli
