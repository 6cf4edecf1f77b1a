#pragma once
// Modules that may be missing: licencedesk-speech, licencedesk-charts. A package can leave them
// out, and the program says less, or shows tables, without them.

#include <QFunctionPointer>

class QString;

namespace licencedesk {

/// What the module gives under this name; null where it is not installed. It stays loaded.
QFunctionPointer resolveOptional(const QString &module, const char *symbol);

} // namespace licencedesk
