#pragma once
// What several frames are worth: every clip is read from its first frame alone, from its best frame
// alone, and from its frames merged one after the other until the collector has seen enough.

#include "tests/bench/Score.h"
#include "tests/specimens/Clip.h"

#include <QJsonObject>

#include <functional>
#include <vector>

namespace licencedesk::bench {

struct ClipBenchOptions
{
    int clips = 30;                         ///< per kind
    int frames = 12;                        ///< of a clip
    quint64 seed = 1;                       ///< the first; clip i of a kind has seed + i
    std::vector<specimens::ClipKind> kinds; ///< empty: TroubledClips
    QString layoutId;                       ///< empty: by chance
    RecogniserKind recogniser = DefaultRecogniser;
    specimens::FontChoice fonts = specimens::FontChoice::All;
};

/// A clip, every frame of it read by itself.
struct ClipReadings
{
    specimens::ClipKind kind = specimens::ClipKind::HandShake;
    quint64 seed = 0;
    specimens::SpecimenCard card;
    std::vector<CardQuad> quads;                 ///< per frame, of a card that is there
    std::vector<std::vector<PageReading>> pages; ///< per frame
    std::vector<double> milliseconds;            ///< per frame, for reading it
};

struct ClipScore
{
    specimens::ClipKind kind = specimens::ClipKind::HandShake;
    quint64 seed = 0;
    CardScore first;  ///< the first frame alone
    CardScore best;   ///< the frame with the fewest flagged fields, of these the sharpest
    CardScore merged; ///< until the collector was sure, or the clip was over
    int framesUsed = 0;
    bool wasSure = false;
    double milliseconds = 0;             ///< reading and merging the frames used
    std::vector<double> mergingPerFrame; ///< ms of add()
};

ClipReadings readClip(const specimens::Clip &clip, LicenceReader &reader);
ClipScore scoreClip(const ClipReadings &clip);

/// Errors: Unavailable (no recogniser). \p progress is called after each clip.
Result<std::vector<ClipScore>> runClipBench(const ClipBenchOptions &options,
                                            const std::function<void()> &progress = {});

/// One way of reading the clips of one kind.
struct ClipFigures
{
    int cards = 0;
    int found = 0;
    int fields = 0;
    int exact = 0;
    int silentErrors = 0;
    int doubtful = 0;  ///< flagged, right or wrong
    int sure = 0;      ///< at ReviewThreshold and above
    int sureWrong = 0; ///< of these, wrong
};

struct ClipSummary
{
    specimens::ClipKind kind = specimens::ClipKind::HandShake;
    ClipFigures first;
    ClipFigures best;
    ClipFigures merged;
    int sureClips = 0; ///< ended before the clip did
    double medianFrames = 0;
    double medianMilliseconds = 0;
    double medianMerging = 0; ///< ms per frame
    double slowMerging = 0;   ///< the 95th percentile
};

std::vector<ClipSummary> summarise(const std::vector<ClipScore> &scores);
QString toTable(const std::vector<ClipSummary> &summaries);
/// \p details: one entry a field that the merged reading flagged or had wrong.
QJsonObject toJson(const ClipBenchOptions &options, const std::vector<ClipSummary> &summaries,
                   const std::vector<ClipScore> *details = nullptr);

} // namespace licencedesk::bench
