#pragma once
// The live desk over minutes, as a camera would feed it: a drawn clip round and round at 30 frames
// a second, threads and all. What counts is that nothing grows and nothing queues.

#include "support/Result.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <vector>

namespace licencedesk::bench {

struct LiveBenchOptions
{
    int seconds = 10;
    quint64 seed = 1;
    double framesPerSecond = 30;
};

struct LiveFigures
{
    int given = 0;    ///< frames from the camera
    int looked = 0;   ///< of these, looked at and painted
    int replaced = 0; ///< of these, replaced by a newer one before anybody looked
    int captures = 0; ///< licences captured by themselves
    std::vector<double> lookMilliseconds; ///< a frame, on the looking thread
    double captureMilliseconds = 0;       ///< median from the capture to the merged reading
    std::vector<double> memoryMiB;        ///< resident, once a second
};

/// Errors: Unavailable (no recogniser). \p progress is called once a second.
Result<LiveFigures> runLiveBench(const LiveBenchOptions &options,
                                 const std::function<void()> &progress = {});

QString toText(const LiveFigures &figures);
QJsonObject toJson(const LiveFigures &figures);

} // namespace licencedesk::bench
