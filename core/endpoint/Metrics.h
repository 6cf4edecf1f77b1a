#pragma once
// What the endpoint counts, in the text form that Prometheus reads. Counts and times only: no app,
// no person.

#include "endpoint/RecogniserPool.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <map>
#include <mutex>

namespace licencedesk {

/// Safe to use from several threads.
class Metrics
{
public:
    /// \p call: the last part of the path; \p code: errcode.
    void count(const QString &call, int code, double seconds);
    /// What never came to a call: Host, Origin, body form. \p status: HTTP.
    void countRefused(int status);

    QByteArray text(const PoolLoad &load, const QString &version) const;

private:
    static constexpr std::array Bounds = {0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0};

    struct Latency
    {
        std::array<qint64, Bounds.size()> below{}; ///< cumulative
        qint64 count = 0;
        double sum = 0; ///< seconds
    };

    void appendCounters(QByteArray &text) const;
    void appendLatencies(QByteArray &text) const;

    mutable std::mutex m_mutex;
    std::map<std::pair<QString, int>, qint64> m_calls;
    std::map<int, qint64> m_refused;
    std::map<QString, Latency> m_latency;
};

} // namespace licencedesk
