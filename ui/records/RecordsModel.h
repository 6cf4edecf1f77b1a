#pragma once
// Records that match what is searched for, newest first, read as far as somebody scrolls. Masked: a
// passer-by reads no name and no number; one record at a time may be shown in clear for a moment.

#include "ui/records/DeskRecords.h"

#include "store/RecordSearch.h"

#include <QAbstractTableModel>

namespace licencedesk {

class RecordsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Number, Class, ValidTo, Checks, Corrected, Who, Accepted, ColumnCount };

    explicit RecordsModel(DeskRecords &records, QObject *parent = nullptr);

    /// What is shown from now on. Letters alone also find by pinyin initials, among the newest.
    void search(const RecordQuery &query);
    void refresh();
    const RecordQuery &query() const { return m_query; }
    /// Whether there are more than those read so far.
    bool hasMore() const { return m_next.has_value(); }

    const RecordSummary &summary(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int rowOf(QUuid id) const; ///< −1: not among those read

    /// Shows one record in clear; a null id masks all again.
    void reveal(QUuid id);
    QUuid revealed() const { return m_revealed; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const licencedesk::Error &error);

private:
    std::vector<RecordSummary> read(const RecordQuery &query, std::optional<RecordCursor> &next);
    std::vector<RecordSummary> withInitials(const QString &initials);
    QString text(const RecordSummary &record, int column) const;
    QString value(const RecordSummary &record, FieldId field) const;

    DeskRecords &m_records;
    RecordQuery m_query;
    std::vector<RecordSummary> m_rows;
    std::optional<RecordCursor> m_next;
    QUuid m_revealed;
};

/// "Passed", "Failed, accepted": what became of an accepted record.
QString recordVerdict(FindingResult result);

} // namespace licencedesk
