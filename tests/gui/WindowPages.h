#pragma once
// Every page of the window, to walk over: for accessibility and for large type.

#include "tests/gui/DeskBench.h"

namespace licencedesk::test {

const QStringList &windowPages(); ///< names for data rows

/// Brings the window to a page; it is shown when this returns.
void showWindowPage(DeskBench &bench, const QString &page);

/// The empty desk again, as it is at first.
void leaveWindowPage(DeskBench &bench);

} // namespace licencedesk::test
