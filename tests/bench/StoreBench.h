#pragma once
// A store of many invented records: how fast it opens, finds, pages, exports and accepts.

#include "store/Store.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <vector>

namespace licencedesk::bench {

struct StoreBenchOptions
{
    int records = 100'000;
    quint32 seed = 1;
    int searches = 200; ///< of each kind
    QString folder;     ///< where the store is made and left; empty: a temporary one
};

struct StoreTiming
{
    QString what;
    int times = 0;
    double medianMs = 0;
    double worstMs = 0; ///< 95 % are at most this
};

struct StoreFigures
{
    int records = 0;
    double fillSeconds = 0;
    double fileMiB = 0;
    std::vector<StoreTiming> timings;
};

/// Errors: those of the store.
Result<StoreFigures> runStoreBench(const StoreBenchOptions &options,
                                   const std::function<void()> &progress);

QString toText(const StoreFigures &figures);
QJsonObject toJson(const StoreFigures &figures);

} // namespace licencedesk::bench
