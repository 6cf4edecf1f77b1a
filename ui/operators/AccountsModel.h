#pragma once
// The accounts as a table: who, what they may do, when they were here last, whether they can sign
// in.

#include "operators/AccessPolicy.h"
#include "operators/Account.h"
#include "ui/style/Tones.h"

#include <QAbstractTableModel>

namespace licencedesk {

class AccountsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, RoleName, LastSignIn, SecondFactor, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void display(const Accounts &accounts, const AccessPolicy &policy, const QDateTime &now);
    const Account &account(int row) const { return m_accounts[static_cast<std::size_t>(row)]; }
    bool isFrozen(int row) const;
    int rowOf(QUuid id) const; ///< −1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;
    QString stateText(int row) const;
    Tone stateTone(int row) const;

    Accounts m_accounts;
    AccessPolicy m_policy;
    QDateTime m_now;
};

} // namespace licencedesk
