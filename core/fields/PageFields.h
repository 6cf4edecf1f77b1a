#pragma once
// Which fields a page carries, and which of them a clerk still has to look at. One answer for the
// window, for the record and for the camera that decides whether it has seen enough.

#include "fields/LicenceFields.h"
#include "layout/CardLayout.h"

#include <vector>

namespace licencedesk {

/// The fields that a page of this kind carries, in display order; \p layout null: typed by hand.
std::vector<FieldId> fieldsOfPage(DocumentPage page, const CardLayout *layout);

/// Without these a licence cannot be judged (domain R00).
bool isMandatory(FieldId field);

/// The operator still has to look at this value: it is doubtful, or mandatory and missing.
bool isOpen(const FieldValue &value, FieldId field);

} // namespace licencedesk
