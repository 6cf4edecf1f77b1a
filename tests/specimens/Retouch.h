#pragma once
// What somebody did to a licence: copied it in grey, pasted or retyped a value, changed one in the
// finished picture. Streams of its own, so that untouched specimens stay what they are.

#include "tests/specimens/CardPages.h"

namespace licencedesk::specimens {

/// As a photocopier sees it: no colour, more contrast, toner and paper of its own.
void copyInGrey(QImage &card, quint64 seed);

/// Pasted or Retyped: the value stands there anew; the text stays what it was.
void retouch(DrawnCard &card, const EditedValue &edited, quint64 seed);

/// Spliced: the value changed in the picture, without the camera's noise.
void splice(QImage &picture, const SpecimenCard &card, FieldId field, quint64 seed);

} // namespace licencedesk::specimens
