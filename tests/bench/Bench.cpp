#include "tests/bench/Bench.h"

#include "imaging/LoadFrame.h"
#include "support/StageTimer.h"

#include <QFile>

#include <algorithm>

namespace licencedesk::bench {

namespace {

RentalContext rentalOn(QDate today)
{
    RentalContext rental;
    rental.today = today;
    rental.start = today;
    rental.end = today.addDays(7);
    rental.policy = defaultPolicy();
    return rental;
}

SpecimenScore readAndScore(const specimens::Specimen &specimen, LicenceReader &reader,
                           const RentalContext &rental)
{
    StageTimes times;
    const Result<Frame> frame =
        timed(times.load, [&] { return decodeFrame(specimen.encoded, QString()); });
    if (!frame) {
        return score(specimen, {}, times);
    }
    const auto pages = reader.read(*frame);
    if (!pages) {
        return score(specimen, {}, times);
    }
    for (const PageReading &page : *pages) {
        times += page.times;
    }
    if (!pages->empty()) {
        timed(times.verify, [&] { return verify(toVerifiedPages(*pages), rental); });
    }
    return score(specimen, *pages, times);
}

} // namespace

Result<std::vector<SpecimenScore>> runBench(const BenchOptions &options,
                                            const std::function<void()> &progress)
{
    auto recogniser = makeRecogniser(options.recogniser);
    if (!recogniser) {
        return tl::unexpected(recogniser.error());
    }
    LicenceReader reader(*std::move(recogniser));
    specimens::SpecimenOptions drawing;
    drawing.layoutId = options.layoutId;
    drawing.twoPages = options.twoPages;
    drawing.fonts = options.fonts;
    const RentalContext rental = rentalOn(drawing.today);
    auto conditions = options.conditions;
    if (conditions.empty()) {
        conditions.assign(std::begin(specimens::AllConditions), std::end(specimens::AllConditions));
    }
    std::vector<SpecimenScore> scores;
    for (const specimens::Condition condition : conditions) {
        for (int i = 0; i < options.specimens; ++i) {
            const auto seed = options.seed + static_cast<quint64>(i);
            const auto specimen = specimens::makeSpecimen(condition, seed, drawing);
            scores.push_back(readAndScore(specimen, reader, rental));
            if (progress) {
                progress();
            }
        }
    }
    return scores;
}

double peakMemoryMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.mid(6).replace("kB", "").trimmed().toDouble() / 1024;
        }
    }
    return 0;
}

} // namespace licencedesk::bench
