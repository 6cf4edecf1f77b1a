#include "app/cli/StopSignal.h"

namespace licencedesk::cli {

StopSignal::StopSignal()
{
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGTERM);
    sigaddset(&m_signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
}

void StopSignal::wait() const
{
    int signal = 0;
    sigwait(&m_signals, &signal);
}

} // namespace licencedesk::cli
