#include "app/cli/BenchCommand.h"

#include "app/cli/Progress.h"
#include "app/cli/RecogniserOption.h"
#include "tests/bench/Bench.h"

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

} // namespace

CLI::App *addBenchCommand(CLI::App &app, BenchArguments &arguments)
{
    auto *command = app.add_subcommand("bench", "Measure accuracy and time on invented licences");
    command->add_option("--specimens", arguments.specimens, "Per condition")
        ->check(CLI::Range(1, 1'000'000))
        ->capture_default_str();
    command->add_option("--seed", arguments.seed, "Same seed, same figures")->capture_default_str();
    command->add_option("--condition", arguments.conditions, "Only these")
        ->check(CLI::IsMember({"scan", "photo", "hard", "screen"}));
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
    const bench::BenchOptions options = toOptions(arguments);
    const auto conditions = options.conditions.empty() ? std::size(specimens::AllConditions)
                                                       : options.conditions.size();
    Progress progress(options.specimens * static_cast<int>(conditions));
    const auto scores = bench::runBench(options, [&progress] { progress.advance(); });
    if (!scores) {
        std::fprintf(stderr, "licencedesk-cli: %s\n", qUtf8Printable(scores.error().message));
        return 1;
    }
    const QByteArray text = report(arguments, options, *scores);
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    return 0;
}

} // namespace licencedesk::cli
