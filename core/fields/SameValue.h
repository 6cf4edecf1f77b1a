#pragma once
// Whether two texts say the same of a field, however they are written: half-width or full-width,
// in any date form, with blanks or without, with any of the dots between the parts of a name.

#include "fields/LicenceFields.h"

namespace licencedesk {

bool isSameValue(FieldId field, const QString &one, const QString &other);

/// A service elsewhere was asked, and reads the same. \sa FieldValue::remote
bool isSameElsewhere(FieldId field, const FieldValue &value);
/// It reads something else.
bool isOtherElsewhere(FieldId field, const FieldValue &value);

} // namespace licencedesk
