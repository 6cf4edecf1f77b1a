#include "app/cli/Progress.h"

#include <string>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace licencedesk::cli {

namespace {

constexpr int BarWidth = 30; // characters

bool errorsGoToTerminal()
{
#ifdef _WIN32
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) == 1;
#endif
}

} // namespace

Progress::Progress(int total) : m_total(total), m_onTerminal(errorsGoToTerminal())
{
    draw();
}

Progress::~Progress()
{
    if (m_onTerminal && m_total > 0) {
        std::fputc('\n', stderr);
    }
}

void Progress::advance()
{
    const std::lock_guard lock(m_mutex);
    ++m_done;
    draw();
}

void Progress::draw() const
{
    if (!m_onTerminal || m_total == 0) {
        return;
    }
    const int filled = BarWidth * m_done / m_total;
    const std::string bar = std::string(filled, '#') + std::string(BarWidth - filled, '.');
    std::fprintf(stderr, "\r[%s] %d/%d", bar.c_str(), m_done, m_total);
    std::fflush(stderr);
}

} // namespace licencedesk::cli
