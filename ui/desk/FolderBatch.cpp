#include "ui/desk/FolderBatch.h"

#include "imaging/LoadFrame.h"

#include <QCollator>
#include <QDir>
#include <QLocale>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr int KeptReadings = 100; // straightened cards of 3 MB each; later ones are read again

QStringList picturesIn(const QString &folder)
{
    QStringList patterns;
    for (const QString &suffix : pictureSuffixes()) {
        patterns << QStringLiteral("*.%1").arg(suffix);
    }
    QStringList names = QDir(folder).entryList(patterns, QDir::Files);
    QCollator byName{QLocale(QLocale::Chinese)}; // the C locale knows no numbers
    byName.setNumericMode(true);
    std::sort(names.begin(), names.end(), byName);
    return names;
}

bool needsALook(const BatchItem &item)
{
    return item.state == BatchState::Doubtful || item.state == BatchState::NoCard ||
           item.state == BatchState::Unreadable;
}

} // namespace

FolderBatch::FolderBatch(PageSourceFactory pages, QObject *parent)
    : QObject(parent), m_service(std::move(pages))
{}

int FolderBatch::open(const QString &folder, const RentalContext &rental)
{
    close();
    m_rental = rental;
    for (const QString &name : picturesIn(folder)) {
        m_items.push_back({QDir(folder).filePath(name), BatchState::Waiting, {}});
    }
    readNext();
    Q_EMIT changed();
    return static_cast<int>(m_items.size());
}

void FolderBatch::close()
{
    m_service.cancel();
    m_items.clear();
    m_current.reset();
    m_kept = 0;
    Q_EMIT changed();
}

void FolderBatch::stop()
{
    m_service.cancel();
    Q_EMIT changed();
}

int FolderBatch::count(BatchState state) const
{
    return static_cast<int>(
        std::count_if(m_items.begin(), m_items.end(),
                      [state](const BatchItem &item) { return item.state == state; }));
}

int FolderBatch::doneCount() const
{
    return static_cast<int>(m_items.size()) - count(BatchState::Waiting);
}

void FolderBatch::setCurrent(int index)
{
    m_current = index;
    Q_EMIT changed();
}

void FolderBatch::markCurrentAccepted()
{
    if (!m_current || *m_current >= std::ssize(m_items)) {
        return;
    }
    BatchItem &item = m_items[static_cast<std::size_t>(*m_current)];
    item.state = BatchState::Accepted;
    item.pages.clear();
    Q_EMIT changed();
}

std::optional<int> FolderBatch::nextDoubtful() const
{
    const int total = static_cast<int>(m_items.size());
    const int from = m_current.value_or(-1);
    for (int i = 1; i <= total; ++i) {
        const int index = (from + i) % total;
        if (needsALook(m_items[static_cast<std::size_t>(index)])) {
            return index;
        }
    }
    return std::nullopt;
}

std::optional<int> FolderBatch::neighbour(int step) const
{
    const int total = static_cast<int>(m_items.size());
    int index = m_current ? *m_current + step : 0;
    while (index >= 0 && index < total) {
        if (m_items[static_cast<std::size_t>(index)].state != BatchState::Accepted) {
            return index;
        }
        index += step;
    }
    return std::nullopt;
}

void FolderBatch::readNext()
{
    const auto waiting = std::find_if(m_items.begin(), m_items.end(), [](const BatchItem &item) {
        return item.state == BatchState::Waiting;
    });
    if (waiting == m_items.end()) {
        return;
    }
    const int index = static_cast<int>(waiting - m_items.begin());
    m_service.read(waiting->path, {}, [this, index](Result<PictureReading> reading) {
        take(index, std::move(reading));
    });
}

void FolderBatch::take(int index, Result<PictureReading> reading)
{
    BatchItem &item = m_items[static_cast<std::size_t>(index)];
    if (!reading) {
        item.state = BatchState::Unreadable;
    } else if (reading->pages.empty()) {
        item.state = BatchState::NoCard;
    } else {
        DraftPages pages;
        for (PageReading &page : reading->pages) {
            pages.push_back(draftPage(std::move(page), {}));
        }
        item.state = judge(pages);
        if (m_kept < KeptReadings) {
            ++m_kept;
            item.pages = std::move(pages);
        }
    }
    readNext();
    Q_EMIT changed();
}

BatchState FolderBatch::judge(const DraftPages &pages) const
{
    if (!openFields(pages).empty()) {
        return BatchState::Doubtful;
    }
    const bool failed = verify(toVerifiedPages(pages), m_rental).overall() == FindingResult::Failed;
    return failed ? BatchState::Doubtful : BatchState::Flawless;
}

} // namespace licencedesk
