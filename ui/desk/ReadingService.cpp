#include "ui/desk/ReadingService.h"

#include "imaging/LoadFrame.h"

namespace licencedesk {

namespace {

Result<PictureReading> readPicture(PageSource &source, const Picture &picture,
                                   const ReadOptions &options, const CancelToken &cancel)
{
    auto frame = toFrame(picture);
    if (!frame) {
        return tl::unexpected<Error>(frame.error());
    }
    auto pages = source.read(*frame, options, cancel);
    if (!pages) {
        return tl::unexpected<Error>(pages.error());
    }
    return PictureReading{std::move(*frame), std::move(*pages)};
}

} // namespace

Result<Frame> toFrame(const Picture &picture)
{
    if (const auto *path = std::get_if<QString>(&picture)) {
        return loadFrame(*path);
    }
    return std::get<Frame>(picture);
}

ReadingService::ReadingService(PageSourceFactory factory, QObject *parent)
    : QObject(parent), m_source(std::make_shared<LazyPageSource>(std::move(factory)))
{}

void ReadingService::warmUp()
{
    const auto work = [source = m_source](const CancelToken &) { return source->warmUp(); };
    m_runner.start<bool>(this, work, [](const Result<bool> &) {}); // an error is said when reading
}

void ReadingService::read(const Picture &picture, const ReadOptions &options,
                          const std::function<void(Result<PictureReading>)> &done)
{
    const auto work = [source = m_source, picture,
                       options](const CancelToken &cancel) -> Result<PictureReading> {
        const auto pages = source->get();
        if (!pages) {
            return tl::unexpected<Error>(pages.error());
        }
        return readPicture(**pages, picture, options, cancel);
    };
    m_runner.start<PictureReading>(this, work, done);
}

void ReadingService::reread(const PageReading &page, const std::map<FieldId, QRectF> &boxes,
                            const std::function<void(Result<PageReading>)> &done)
{
    const auto work = [source = m_source, page,
                       boxes](const CancelToken &cancel) -> Result<PageReading> {
        const auto pages = source->get();
        if (!pages) {
            return tl::unexpected<Error>(pages.error());
        }
        PageReading fresh = page;
        for (const auto &[zone, box] : boxes) {
            fresh = (*pages)->rereadField(fresh, zone, box, cancel);
        }
        return fresh;
    };
    m_runner.start<PageReading>(this, work, done);
}

void ReadingService::cancel()
{
    m_runner.cancel();
}

} // namespace licencedesk
