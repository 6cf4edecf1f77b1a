#pragma once
// CSV text -> rows of cells as they stand in the file, with the line on which each begins. Commas,
// semicolons or tabs, whichever the first line has most of; any line ends; RFC 4180 quotes.

#include <QString>
#include <QStringList>

#include <vector>

namespace licencedesk {

struct CsvRow
{
    int line = 1; ///< of the file, from 1
    QStringList cells;
    bool isClosed = true; ///< false: a quotation mark is open to the end of the file
};

/// Rows without any text are left out.
std::vector<CsvRow> csvRows(const QString &text);

/// What was exported as \p cell: without ="…" and without the apostrophe in front of a formula.
QString unguarded(const QString &cell);

} // namespace licencedesk
