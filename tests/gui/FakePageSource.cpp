#include "tests/gui/FakePageSource.h"

#include <QMutexLocker>

namespace licencedesk::test {

namespace {

class FakePageSource final : public PageSource
{
public:
    explicit FakePageSource(std::shared_ptr<Script> script) : m_script(std::move(script)) {}

    Result<std::vector<PageReading>> read(const Frame &frame, const ReadOptions &options,
                                          const CancelToken &cancel) override
    {
        waitForRelease(cancel);
        const QMutexLocker lock(&m_script->mutex);
        ++m_script->reads;
        m_script->quad = options.quad;
        m_script->kind = options.page;
        if (m_script->error) {
            return tl::unexpected<Error>(*m_script->error);
        }
        if (options.quad) {
            return m_script->withCorners;
        }
        const auto named = m_script->byName.find(frame.name);
        return named == m_script->byName.end() ? m_script->otherwise : named->second;
    }

    PageReading rereadField(const PageReading &page, FieldId zone, const QRectF &boxMm,
                            const CancelToken &) override
    {
        const QMutexLocker lock(&m_script->mutex);
        ++m_script->rereads;
        PageReading fresh = page;
        for (FieldReading &reading : fresh.readings) {
            if (reading.field == zone) {
                reading.boxMm = boxMm;
            }
        }
        fresh.fields[zone].text = m_script->rereadText;
        fresh.fields[zone].review = ReviewReason::None;
        return fresh;
    }

private:
    void waitForRelease(const CancelToken &cancel) const
    {
        constexpr int PollMilliseconds = 5;
        while (m_script->blocks && !cancel.isCancelled() &&
               !m_script->release.tryAcquire(1, PollMilliseconds)) {
        }
    }

    std::shared_ptr<Script> m_script;
};

} // namespace

PageSourceFactory fakePages(const std::shared_ptr<Script> &script)
{
    return [script]() -> Result<std::unique_ptr<PageSource>> {
        return std::unique_ptr<PageSource>(std::make_unique<FakePageSource>(script));
    };
}

} // namespace licencedesk::test
