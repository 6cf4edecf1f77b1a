#include "pipeline/PageSource.h"

namespace licencedesk {

namespace {

class LicencePageSource final : public PageSource
{
public:
    explicit LicencePageSource(std::unique_ptr<TextRecogniser> recogniser)
        : m_reader(std::move(recogniser))
    {}

    Result<std::vector<PageReading>> read(const Frame &frame, const ReadOptions &options,
                                          const CancelToken &cancel) override
    {
        return m_reader.read(frame, options, cancel);
    }

    PageReading rereadField(const PageReading &page, FieldId zone, const QRectF &boxMm,
                            const CancelToken &cancel) override
    {
        return m_reader.rereadField(page, zone, boxMm, cancel);
    }

private:
    LicenceReader m_reader;
};

} // namespace

Result<PageSource *> LazyPageSource::get()
{
    if (!m_pages) {
        auto made = m_factory();
        if (!made) {
            return tl::unexpected<Error>(made.error());
        }
        m_pages = std::move(*made);
    }
    return m_pages.get();
}

Result<bool> LazyPageSource::warmUp()
{
    return get().map([](PageSource *) { return true; });
}

Result<std::unique_ptr<PageSource>> makeLicencePageSource()
{
    auto recogniser = makeRecogniser();
    if (!recogniser) {
        return tl::unexpected<Error>(recogniser.error());
    }
    return std::unique_ptr<PageSource>(std::make_unique<LicencePageSource>(std::move(*recogniser)));
}

} // namespace licencedesk
