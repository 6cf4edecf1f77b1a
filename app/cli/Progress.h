#pragma once
// Progress on standard error: a bar on a terminal, nothing into a pipe.

#include <cstdio>
#include <mutex>

namespace licencedesk::cli {

class Progress
{
public:
    explicit Progress(int total);
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    void advance(); ///< one more done; any thread

private:
    void draw() const;

    std::mutex m_mutex;
    int m_total;
    int m_done = 0;
    bool m_onTerminal;
};

} // namespace licencedesk::cli
