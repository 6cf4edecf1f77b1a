#pragma once
// Entries of the audit log, newest first, read as far as somebody scrolls. No entry names a
// customer: records are told apart by the beginning of their ids.

#include "ui/records/DeskRecords.h"

#include <QAbstractTableModel>

namespace licencedesk {

class AuditModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Record, Detail, ColumnCount };

    explicit AuditModel(DeskRecords &records, QObject *parent = nullptr);

    /// What is shown from now on.
    void search(const AuditQuery &query);
    const AuditQuery &query() const { return m_query; }
    bool hasMore() const { return m_hasMore; }
    const AuditEntry &entry(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

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
    std::vector<AuditEntry> read(const AuditQuery &query);

    DeskRecords &m_records;
    AuditQuery m_query;
    std::vector<AuditEntry> m_rows;
    bool m_hasMore = false;
};

/// "li, 2026-11-21 12:03: shown in clear, record 3f2a91c0", for tool tips and screen readers.
QString auditSentence(const AuditEntry &entry);
QString shortRecordId(QUuid id); ///< the first eight digits; empty for none
QString auditPerson(const QString &who);
/// As the clock at the counter shows it.
QString auditTime(const QDateTime &at);

} // namespace licencedesk
