#pragma once
// A reader that reads what it is told, when it is let: pages by file name, or nothing, or an error.

#include "pipeline/PageSource.h"

#include <QMutex>
#include <QSemaphore>

namespace licencedesk::test {

/// Shared by the test and the worker thread.
struct Script
{
    std::map<QString, std::vector<PageReading>> byName; ///< by Frame::name
    std::vector<PageReading> otherwise;
    std::vector<PageReading> withCorners; ///< when corners are given
    std::optional<Error> error;
    QString rereadText;  ///< what a moved box reads
    bool blocks = false; ///< each reading waits for a release
    QSemaphore release;
    QMutex mutex;
    int reads = 0;
    int rereads = 0;
    std::optional<CardQuad> quad; ///< corners of the last reading
    std::optional<DocumentPage> kind;
};

PageSourceFactory fakePages(const std::shared_ptr<Script> &script);

} // namespace licencedesk::test
