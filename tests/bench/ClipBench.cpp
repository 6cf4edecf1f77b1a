#include "tests/bench/ClipBench.h"

#include "fields/PageFields.h"
#include "pipeline/LicenceCollector.h"
#include "support/StageTimer.h"

#include <algorithm>

namespace licencedesk::bench {

namespace {

int flaggedFields(const CardScore &score)
{
    return int(std::count_if(score.fields.begin(), score.fields.end(),
                             [](const FieldScore &field) { return field.flagged; }));
}

/// A card that was not found at all leaves the clerk every field to type.
CardScore scoreWhole(specimens::SpecimenCard card, const CardQuad &quad,
                     const std::vector<PageReading> &pages)
{
    card.quad = quad;
    CardScore score = scoreCard(card, pages);
    if (!score.fields.empty()) {
        return score;
    }
    for (const auto &[field, truth] : card.values) {
        FieldScore missed;
        missed.field = field;
        missed.truth = truth;
        missed.flagged = true;
        score.fields.push_back(missed);
    }
    return score;
}

double sharpnessOf(const std::vector<PageReading> &pages)
{
    return pages.empty() ? 0 : pages.front().quality.sharpness;
}

CardScore bestFrame(const ClipReadings &clip)
{
    CardScore best;
    double sharpness = 0;
    for (std::size_t i = 0; i < clip.pages.size(); ++i) {
        CardScore score = scoreWhole(clip.card, clip.quads[i], clip.pages[i]);
        const int fewer = i == 0 ? 1 : flaggedFields(best) - flaggedFields(score);
        if (fewer > 0 || (fewer == 0 && sharpnessOf(clip.pages[i]) > sharpness)) {
            sharpness = sharpnessOf(clip.pages[i]);
            best = std::move(score);
        }
    }
    return best;
}

void collect(const ClipReadings &clip, ClipScore &score)
{
    LicenceCollector collector(specimens::SpecimenOptions().today);
    while (!score.wasSure && score.framesUsed < int(clip.pages.size())) {
        const auto frame = std::size_t(score.framesUsed++);
        double merging = 0;
        timed(merging, [&] { return collector.add(clip.pages[frame]); });
        score.mergingPerFrame.push_back(merging);
        score.milliseconds += merging + clip.milliseconds[frame];
        score.wasSure = collector.isSure();
    }
    const std::vector<PageReading> pages = collector.pages();
    const int frame = pages.empty() ? 0 : collector.frameOf(pages.front().page);
    score.merged = scoreWhole(clip.card, clip.quads[std::size_t(frame)], pages);
}

} // namespace

ClipReadings readClip(const specimens::Clip &clip, LicenceReader &reader)
{
    ClipReadings readings;
    readings.kind = clip.kind;
    readings.seed = clip.seed;
    readings.card = clip.card;
    for (const specimens::ClipFrame &each : clip.frames) {
        Frame frame;
        frame.image = each.image;
        double milliseconds = 0;
        const auto pages = timed(milliseconds, [&] { return reader.read(frame); });
        readings.pages.push_back(pages.value_or(std::vector<PageReading>()));
        readings.quads.push_back(each.quad.value_or(CardQuad()));
        readings.milliseconds.push_back(milliseconds);
    }
    return readings;
}

ClipScore scoreClip(const ClipReadings &clip)
{
    ClipScore score;
    score.kind = clip.kind;
    score.seed = clip.seed;
    score.first = scoreWhole(clip.card, clip.quads.front(), clip.pages.front());
    score.best = bestFrame(clip);
    collect(clip, score);
    return score;
}

Result<std::vector<ClipScore>> runClipBench(const ClipBenchOptions &options,
                                            const std::function<void()> &progress)
{
    auto recogniser = makeRecogniser(options.recogniser);
    if (!recogniser) {
        return tl::unexpected(recogniser.error());
    }
    LicenceReader reader(*std::move(recogniser));
    specimens::ClipOptions filming;
    filming.frames = options.frames;
    filming.specimen.layoutId = options.layoutId;
    filming.specimen.fonts = options.fonts;
    auto kinds = options.kinds;
    if (kinds.empty()) {
        kinds.assign(std::begin(specimens::TroubledClips), std::end(specimens::TroubledClips));
    }
    std::vector<ClipScore> scores;
    for (const specimens::ClipKind kind : kinds) {
        for (int i = 0; i < options.clips; ++i) {
            const auto seed = options.seed + static_cast<quint64>(i);
            scores.push_back(scoreClip(readClip(specimens::makeClip(kind, seed, filming), reader)));
            if (progress) {
                progress();
            }
        }
    }
    return scores;
}

} // namespace licencedesk::bench
