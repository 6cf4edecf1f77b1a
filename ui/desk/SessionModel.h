#pragma once
// The accepted licences as a table, masked: a passer-by reads no name and no number.

#include "ui/desk/SessionRecords.h"

#include <QAbstractTableModel>

namespace licencedesk {

class SessionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Number, Class, ValidTo, Checks, Corrected, Accepted, ColumnCount };

    explicit SessionModel(SessionRecords &records, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const LicenceRecord &record, int column) const;

    SessionRecords &m_records;
};

} // namespace licencedesk
