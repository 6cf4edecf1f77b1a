#pragma once
// Figures as a table whose second column is a bar with its value beside it.

#include "ui/insights/BarFigures.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace licencedesk {

class BarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of the largest value, 0…1, under this role of a cell.
    static constexpr int ShareRole = Qt::UserRole;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

class BarTable : public QTableView
{
    Q_OBJECT

public:
    explicit BarTable(const BarFigures &figures, QWidget *parent = nullptr);

    QString text(int row) const; ///< "Name: 3.1 % (4 of 129)"
};

} // namespace licencedesk
