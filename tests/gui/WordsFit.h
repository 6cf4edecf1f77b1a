#pragma once
// Whether all that is written in a window can be read: no words cut off or ending in "…", nothing
// wider than what it is in, no words upon each other.

#include <QStringList>

class QWidget;

namespace licencedesk::test {

/// The first thing in sight that has no room for its words; empty: none.
QString whatIsCutOff(const QWidget &root);

/// All of them.
QStringList allThatIsCutOff(const QWidget &root);

} // namespace licencedesk::test
