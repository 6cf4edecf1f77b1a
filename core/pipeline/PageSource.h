#pragma once
// Where pages come from, as a port: the real reader in the program, scripted pages in tests. Made
// and used in one worker thread only.

#include "pipeline/LicenceReader.h"

#include <functional>
#include <memory>

namespace licencedesk {

class PageSource
{
public:
    virtual ~PageSource() = default;
    virtual Result<std::vector<PageReading>> read(const Frame &frame, const ReadOptions &options,
                                                  const CancelToken &cancel) = 0;
    virtual PageReading rereadField(const PageReading &page, FieldId zone, const QRectF &boxMm,
                                    const CancelToken &cancel) = 0;
};

/// Called in the worker thread. Errors: Unavailable.
using PageSourceFactory = std::function<Result<std::unique_ptr<PageSource>>()>;

/// The reader of core/pipeline with the usual recogniser.
Result<std::unique_ptr<PageSource>> makeLicencePageSource();

} // namespace licencedesk
