#pragma once
// Layouts of somebody else's: another edition, another card, as files. HACKING.md, "Extending".

#include "support/Result.h"

#include <QString>

namespace licencedesk {

/// Takes every *.json of \p folder into layoutCatalog(), in the order of their names, or none where
/// one is wrong; how many. Before anything is read, from one thread: what is read points into the
/// catalogue. Errors: NotReadable, those of parseLayout(), Conflict (an id that is there already),
/// with the file's name in the detail.
Result<int> addLayouts(const QString &folder);

} // namespace licencedesk
