#pragma once
// Languages that somebody added without building the program: licencedesk_CODE.qm in the folder
// licencedesk/translations of $XDG_DATA_HOME or one of $XDG_DATA_DIRS. They stand last in
// languages(); one that is built in is not replaced. HACKING.md, "Extending".

#include <QString>

namespace licencedesk {

/// Where the .qm file of \p code is: translationsFolder(), or where it was added.
QString folderOfLanguage(const QString &code);

} // namespace licencedesk
