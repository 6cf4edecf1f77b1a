#pragma once
// The columns of an export: space takes one in or out, Alt+Up and Alt+Down move it.

#include "exporting/ExportColumns.h"

#include <QListWidget>

namespace licencedesk {

class ColumnList : public QListWidget
{
    Q_OBJECT

public:
    explicit ColumnList(QWidget *parent = nullptr);

    /// These first and in this order, then the others, not taken.
    void setColumns(const std::vector<ExportColumn> &columns);
    std::vector<ExportColumn> columns() const; ///< those taken, in order

    void moveCurrent(int step);
    void takeAll(bool taken);

Q_SIGNALS:
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(const ExportColumn &column, bool taken);
};

} // namespace licencedesk
