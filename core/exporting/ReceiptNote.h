#pragma once
// What records and audit log keep of an export.

#include "exporting/ExportRecords.h"

namespace licencedesk {

QString receiptNote(const ExportReceipt &receipt); ///< "csv masked sealed"; never translated

} // namespace licencedesk
