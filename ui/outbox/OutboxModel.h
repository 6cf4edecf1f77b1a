#pragma once
// What is in the outbox, newest first, one line an item. Masked: a passer-by reads no name and no
// number.

#include "outbox/OutboxRunner.h"

#include <QAbstractTableModel>

namespace licencedesk {

enum class OutboxFilter {
    All,
    NeedsSomebody, ///< unclear, failed, meant for another service
    Waiting,       ///< and what is being sent
    Sent
};

class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Name, Number, Queued, Tries, NextTry, Happened, ColumnCount };

    explicit OutboxModel(const OutboxRunner &runner, QObject *parent = nullptr);

    void setFilter(OutboxFilter filter);
    /// Reads the outbox again. Lines that stay where they are are not touched.
    void refresh();

    const OutboxItem &item(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int rowOf(QUuid id) const; ///< −1: not shown
    int count(OutboxFilter filter) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    bool passes(const OutboxItem &item, OutboxFilter filter) const;
    bool isSameList(const std::vector<OutboxItem> &rows) const;
    QString text(const OutboxItem &item, int column) const;
    QString sentence(const OutboxItem &item) const;

    const OutboxRunner &m_runner;
    OutboxFilter m_filter = OutboxFilter::All;
    std::vector<OutboxItem> m_rows;
};

} // namespace licencedesk
