#pragma once
// Records of invented people for the tests of the exports, nasty names and addresses included.

#include "exporting/ReadResultJson.h"
#include "records/LicenceRecord.h"

namespace licencedesk::test {

/// One main page with these values, typed by hand.
LicenceRecord recordWith(const std::map<FieldId, QString> &values);

/// Main and duplicate page of one licence, one field corrected, judged for a rental.
LicenceRecord reviewedRecord();

/// A picture on which a main page was read; \p withDuplicate: a duplicate page too.
ReadResult readResult(bool withDuplicate = false);

} // namespace licencedesk::test
