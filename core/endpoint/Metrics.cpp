#include "endpoint/Metrics.h"

#include "support/ResidentMemory.h"

namespace licencedesk {

namespace {

void describe(QByteArray &text, const char *name, const char *type, const char *help)
{
    text += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

void gauge(QByteArray &text, const char *name, const char *help, qint64 value)
{
    describe(text, name, "gauge", help);
    text += QByteArray(name) + ' ' + QByteArray::number(value) + '\n';
}

QByteArray label(const char *name, const QByteArray &value)
{
    return QByteArray(name) + "=\"" + value + '"';
}

} // namespace

void Metrics::count(const QString &call, int code, double seconds)
{
    const std::lock_guard lock(m_mutex);
    ++m_calls[{call, code}];
    Latency &latency = m_latency[call];
    ++latency.count;
    latency.sum += seconds;
    for (size_t i = 0; i < Bounds.size(); ++i) {
        latency.below[i] += seconds <= Bounds[i] ? 1 : 0;
    }
}

void Metrics::countRefused(int status)
{
    const std::lock_guard lock(m_mutex);
    ++m_refused[status];
}

QByteArray Metrics::text(const PoolLoad &load, const QString &version) const
{
    QByteArray text;
    describe(text, "licencedesk_build_info", "gauge", "Always 1; the label says what runs.");
    text += "licencedesk_build_info{" + label("version", version.toUtf8()) + "} 1\n";
    gauge(text, "licencedesk_workers", "Pictures that can be read at the same time.", load.workers);
    gauge(text, "licencedesk_workers_busy", "Pictures being read.", load.working);
    gauge(text, "licencedesk_queue_length", "Pictures that wait.", load.waiting);
    gauge(text, "process_resident_memory_bytes", "Resident memory size in bytes.", residentBytes());
    const std::lock_guard lock(m_mutex);
    appendCounters(text);
    appendLatencies(text);
    return text;
}

void Metrics::appendCounters(QByteArray &text) const
{
    describe(text, "licencedesk_requests_total", "counter", "Calls answered, by errcode.");
    for (const auto &[key, count] : m_calls) {
        text += "licencedesk_requests_total{" + label("call", key.first.toUtf8()) + ',' +
                label("errcode", QByteArray::number(key.second)) + "} " +
                QByteArray::number(count) + '\n';
    }
    describe(text, "licencedesk_refused_total", "counter",
             "Requests refused before any call, by HTTP status.");
    for (const auto &[status, count] : m_refused) {
        text += "licencedesk_refused_total{" + label("status", QByteArray::number(status)) + "} " +
                QByteArray::number(count) + '\n';
    }
}

void Metrics::appendLatencies(QByteArray &text) const
{
    describe(text, "licencedesk_request_seconds", "histogram", "From headers read to answered.");
    for (const auto &[call, latency] : m_latency) {
        const QByteArray name = label("call", call.toUtf8());
        for (size_t i = 0; i < Bounds.size(); ++i) {
            text += "licencedesk_request_seconds_bucket{" + name + ',' +
                    label("le", QByteArray::number(Bounds[i])) + "} " +
                    QByteArray::number(latency.below[i]) + '\n';
        }
        text += "licencedesk_request_seconds_bucket{" + name + ",le=\"+Inf\"} " +
                QByteArray::number(latency.count) + '\n';
        text += "licencedesk_request_seconds_sum{" + name + "} " + QByteArray::number(latency.sum) +
                '\n';
        text += "licencedesk_request_seconds_count{" + name + "} " +
                QByteArray::number(latency.count) + '\n';
    }
}

} // namespace licencedesk
