#pragma once
// Whether two texts say the same of a field, however they are written: half-width or full-width,
// in any date form, with blanks or without, with any of the dots between the parts of a name.

#include "layout/FieldId.h"

namespace licencedesk {

bool isSameValue(FieldId field, const QString &one, const QString &other);

} // namespace licencedesk
