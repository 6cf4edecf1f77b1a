#pragma once
// A folder of pictures, read one after the other in the background while the operator works on what
// is read already. Leaves: a state per picture, and the way from one doubtful licence to the next.

#include "records/DraftPage.h"
#include "ui/desk/ReadingService.h"
#include "verification/RentalContext.h"

#include <QObject>

#include <optional>
#include <vector>

namespace licencedesk {

enum class BatchState { Waiting, Flawless, Doubtful, NoCard, Unreadable, Accepted };

struct BatchItem
{
    QString path;
    BatchState state = BatchState::Waiting;
    DraftPages pages; ///< without photographs; empty when there are too many to keep
};

class FolderBatch : public QObject
{
    Q_OBJECT

public:
    explicit FolderBatch(PageSourceFactory pages, QObject *parent = nullptr);

    /// Every picture in the folder, by name with numbers in their order; returns how many.
    int open(const QString &folder, const RentalContext &rental);
    void close();
    void stop(); ///< leaves what is read, reads no further
    bool isOpen() const { return !m_items.empty(); }
    bool isRunning() const { return m_service.isBusy(); }
    const std::vector<BatchItem> &items() const { return m_items; }
    int count(BatchState state) const;
    int doneCount() const; ///< read, in whatever state
    std::optional<int> current() const { return m_current; }
    void setCurrent(int index);
    void markCurrentAccepted();
    /// The next one that needs a look, from the current one round the end; empty: none.
    std::optional<int> nextDoubtful() const;
    /// The next or previous one that is not accepted yet.
    std::optional<int> neighbour(int step) const;

Q_SIGNALS:
    void changed();

private:
    void readNext();
    void take(int index, Result<PictureReading> reading);
    BatchState judge(const DraftPages &pages) const;

    ReadingService m_service;
    RentalContext m_rental;
    std::vector<BatchItem> m_items;
    std::optional<int> m_current;
    int m_kept = 0;
};

} // namespace licencedesk
