#pragma once

#include <QStringList>
#include <QVariant>

class QTableView;

namespace licencedesk {

/// Rows to choose from with generous height, one at a time; columns as wide as what is in them.
void prepareRows(QTableView &table);

/// For headerData() of a table's model: the \p names of its columns, at the left as the cells are.
QVariant columnHeader(const QStringList &names, int section, Qt::Orientation orientation, int role);

} // namespace licencedesk
