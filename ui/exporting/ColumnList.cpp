#include "ui/exporting/ColumnList.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr int KeyRole = Qt::UserRole;

Qt::CheckState stateOf(bool taken)
{
    return taken ? Qt::Checked : Qt::Unchecked;
}

} // namespace

ColumnList::ColumnList(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Columns"));
    setToolTip(tr("Space takes a column in or out, Alt+Up and Alt+Down move it"));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemChanged, this, &ColumnList::columnsChanged);
}

void ColumnList::add(const ExportColumn &column, bool taken)
{
    auto *item = new QListWidgetItem(columnLabel(column), this);
    item->setData(KeyRole, columnKey(column));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(stateOf(taken));
}

void ColumnList::setColumns(const std::vector<ExportColumn> &columns)
{
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const ExportColumn &column : columns) {
            add(column, true);
        }
        for (const ExportColumn &column : allColumns()) {
            if (std::find(columns.begin(), columns.end(), column) == columns.end()) {
                add(column, false);
            }
        }
        setCurrentRow(0);
    }
    Q_EMIT columnsChanged();
}

std::vector<ExportColumn> ColumnList::columns() const
{
    std::vector<ExportColumn> columns;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked) {
            columns.push_back(*columnFromKey(item(i)->data(KeyRole).toString()));
        }
    }
    return columns;
}

void ColumnList::moveCurrent(int step)
{
    const int row = currentRow();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= count()) {
        return;
    }
    insertItem(target, takeItem(row));
    setCurrentRow(target);
    Q_EMIT columnsChanged();
}

void ColumnList::takeAll(bool taken)
{
    {
        const QSignalBlocker quiet(this);
        for (int i = 0; i < count(); ++i) {
            item(i)->setCheckState(stateOf(taken));
        }
    }
    viewport()->update();
    Q_EMIT columnsChanged();
}

void ColumnList::keyPressEvent(QKeyEvent *event)
{
    const bool isMove = event->modifiers().testFlag(Qt::AltModifier) &&
                        (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (isMove) {
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    } else {
        QListWidget::keyPressEvent(event);
    }
}

} // namespace licencedesk
