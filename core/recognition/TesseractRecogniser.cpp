#include "recognition/TesseractLineReader.h"
#include "recognition/TextRecogniser.h"
#include "support/Logging.h"

#include <QCoreApplication>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <numeric>
#include <thread>

namespace licencedesk {

namespace {

/// The counter's machine has two cores, and each further pair of engines costs 90 MB.
constexpr unsigned MaximumWorkers = 2;

/// The lines of one call, dealt out to the workers.
struct Batch
{
    const std::vector<LineRequest> &requests;
    const CancelToken &cancel;
    std::vector<std::size_t> order; ///< longest first, so that the workers finish together
    std::vector<LineReading> readings;
    std::size_t next = 0;
    std::size_t finished = 0;
};

std::vector<std::size_t> longestFirst(const std::vector<LineRequest> &requests)
{
    std::vector<std::size_t> order(requests.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return requests[a].line.width() > requests[b].line.width();
    });
    return order;
}

class TesseractRecogniser final : public TextRecogniser
{
public:
    TesseractRecogniser();
    ~TesseractRecogniser() override;
    TesseractRecogniser(const TesseractRecogniser &) = delete;
    TesseractRecogniser &operator=(const TesseractRecogniser &) = delete;

    RecogniserKind kind() const override { return RecogniserKind::Tesseract; }
    LineReading readLine(const QImage &line, ZoneKind kind, const CancelToken &cancel) override;
    std::vector<LineReading> readLines(const std::vector<LineRequest> &requests,
                                       const CancelToken &cancel) override;

private:
    void work();
    bool hasLineWaiting() const
    {
        return m_batch != nullptr && m_batch->next < m_batch->order.size();
    }

    std::mutex m_mutex; ///< guards what is below, but not the readings being made
    std::condition_variable m_lineWaiting;
    std::condition_variable m_lineFinished;
    Batch *m_batch = nullptr;
    bool m_stopping = false;
    std::vector<std::thread> m_workers;
};

TesseractRecogniser::TesseractRecogniser()
{
    const unsigned workers = std::clamp(std::thread::hardware_concurrency(), 1U, MaximumWorkers);
    for (unsigned index = 0; index < workers; ++index) {
        m_workers.emplace_back([this] { work(); });
    }
}

TesseractRecogniser::~TesseractRecogniser()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_lineWaiting.notify_all();
    for (std::thread &worker : m_workers) {
        worker.join();
    }
}

LineReading TesseractRecogniser::readLine(const QImage &line, ZoneKind kind,
                                          const CancelToken &cancel)
{
    return readLines({{line, kind}}, cancel).front();
}

std::vector<LineReading> TesseractRecogniser::readLines(const std::vector<LineRequest> &requests,
                                                        const CancelToken &cancel)
{
    Batch batch{requests, cancel, longestFirst(requests), {}};
    batch.readings.resize(requests.size());
    std::unique_lock lock(m_mutex);
    m_batch = &batch;
    m_lineWaiting.notify_all();
    m_lineFinished.wait(lock, [&] { return batch.finished == requests.size(); });
    m_batch = nullptr;
    return std::move(batch.readings);
}

void TesseractRecogniser::work()
{
    // Engines start in the thread that will use them, while the picture is still being decoded.
    const std::unique_ptr<TesseractLineReader> reader = TesseractLineReader::make();
    if (!reader) {
        qCWarning(lcRecognition, "Tesseract could not load its languages");
    }
    std::unique_lock lock(m_mutex);
    while (true) {
        m_lineWaiting.wait(lock, [this] { return m_stopping || hasLineWaiting(); });
        if (m_stopping) {
            return;
        }
        Batch &batch = *m_batch;
        const std::size_t index = batch.order[batch.next++];
        lock.unlock();
        LineReading reading;
        if (reader && !batch.requests[index].line.isNull() && !batch.cancel.isCancelled()) {
            reading = reader->read(batch.requests[index]);
        }
        lock.lock();
        batch.readings[index] = std::move(reading);
        ++batch.finished;
        m_lineFinished.notify_all();
    }
}

QString packageOf(EngineLanguage language)
{
    return language == EngineLanguage::English ? QStringLiteral("tesseract-ocr-eng")
                                               : QStringLiteral("tesseract-ocr-chi-sim");
}

} // namespace

Result<std::unique_ptr<TextRecogniser>> makeTesseractRecogniser()
{
    for (const EngineLanguage language :
         {EngineLanguage::SimplifiedChinese, EngineLanguage::English}) {
        if (!isLanguageInstalled(language)) {
            return failure(ErrorKind::Unavailable,
                           QCoreApplication::translate(
                               "Recognition", "The text recogniser's language data is missing. "
                                              "Install the package %1 and start again.")
                               .arg(packageOf(language)),
                           QStringLiteral("no %1.traineddata")
                               .arg(QString::fromLatin1(languageCode(language))));
        }
    }
    return std::make_unique<TesseractRecogniser>();
}

} // namespace licencedesk
