#pragma once
// Results come from several workers in any order and leave on standard output in input order, each
// as soon as all before it are out.

#include "app/cli/Progress.h"
#include "exporting/ReadResultJson.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <mutex>

namespace licencedesk::cli {

/// Bytes for one result, line end included. \p isFirst: put a header before it.
using ReadFormatter = std::function<QByteArray(const ReadResult &result, bool isFirst)>;

class OrderedOutput
{
public:
    OrderedOutput(ReadFormatter formatter, Progress &progress);

    void put(int index, const ReadResult &result); ///< any thread
    int failures() const { return m_failures; }    ///< results that are not "ok"; after the workers

private:
    void flush();

    ReadFormatter m_formatter;
    Progress &m_progress;
    std::mutex m_mutex;
    std::map<int, QByteArray> m_waiting;
    int m_next = 0;
    int m_failures = 0;
};

} // namespace licencedesk::cli
