#pragma once
// The steps of handOver() that concern records. Each does one batch and returns how many it did; 0:
// nothing is left.

#include "store/Store.h"

namespace licencedesk {

/// Own records that are new or were changed, with all that hangs on them.
Result<int> handOnRecords(Store &local, Store &server);
/// Own deletions.
Result<int> handOnDeletions(Store &local, Store &server);
/// Deletions of own records at other counters.
Result<int> takeOverDeletions(Store &local, Store &server);

} // namespace licencedesk
