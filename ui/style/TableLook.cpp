#include "ui/style/TableLook.h"

#include "ui/style/Theme.h"

#include <QHeaderView>
#include <QTableView>

namespace licencedesk {

namespace {
constexpr int TableRowHeight = 42; // px at 100 % type
constexpr int NarrowestCell = 64;  // px at 100 % type
} // namespace

void prepareRows(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(typeScaled(TableRowHeight));
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setMinimumSectionSize(typeScaled(NarrowestCell));
}

QVariant columnHeader(const QStringList &names, int section, Qt::Orientation orientation, int role)
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(names.value(section)) : QVariant();
}

} // namespace licencedesk
