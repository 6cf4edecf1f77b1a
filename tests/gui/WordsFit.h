#pragma once
// Whether all that is written in a window can be read: no words cut off, nothing wider than what it
// is in.

#include <QString>

class QWidget;

namespace licencedesk::test {

/// The first thing in sight that has no room for its words; empty: none.
QString whatIsCutOff(const QWidget &root);

} // namespace licencedesk::test
