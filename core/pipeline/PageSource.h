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

/// A page source that is made when it is first asked for, in the thread that asks: loading a
/// recogniser takes a while.
class LazyPageSource
{
public:
    explicit LazyPageSource(PageSourceFactory factory) : m_factory(std::move(factory)) {}
    /// Errors: as the factory's.
    Result<PageSource *> get();
    /// Makes it now; the value says nothing.
    Result<bool> warmUp();

private:
    PageSourceFactory m_factory;
    std::unique_ptr<PageSource> m_pages;
};

/// The reader of core/pipeline with the usual recogniser.
Result<std::unique_ptr<PageSource>> makeLicencePageSource();

} // namespace licencedesk
