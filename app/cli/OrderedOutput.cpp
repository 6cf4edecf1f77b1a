#include "app/cli/OrderedOutput.h"

#include <cstdio>

namespace licencedesk::cli {

OrderedOutput::OrderedOutput(ReadFormatter formatter, Progress &progress)
    : m_formatter(std::move(formatter)), m_progress(progress)
{}

void OrderedOutput::put(int index, const ReadResult &result)
{
    const QByteArray bytes = m_formatter(result, index == 0);
    const std::lock_guard lock(m_mutex);
    m_waiting.emplace(index, bytes);
    m_failures += statusKey(result) == QLatin1String("ok") ? 0 : 1;
    flush();
    m_progress.advance();
}

void OrderedOutput::flush()
{
    for (auto it = m_waiting.find(m_next); it != m_waiting.end(); it = m_waiting.find(m_next)) {
        std::fwrite(it->second.constData(), 1, static_cast<std::size_t>(it->second.size()), stdout);
        m_waiting.erase(it);
        ++m_next;
    }
    std::fflush(stdout);
}

} // namespace licencedesk::cli
