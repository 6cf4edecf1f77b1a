#pragma once

class QTableView;

namespace licencedesk {

/// Rows to choose from with generous height, one at a time; columns as wide as what is in them.
void prepareRows(QTableView &table);

} // namespace licencedesk
