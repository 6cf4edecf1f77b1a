#pragma once
// The steps of handOver() that concern everything but records. Each returns how many rows went.

#include "store/Store.h"
#include "support/CancelToken.h"

namespace licencedesk {

/// What the server does not have yet of the chains that lie here.
Result<int> handOnAudit(Store &local, Store &server, const CancelToken &cancel);
/// The figures of this desk, as they are: handing them on twice changes nothing.
Result<int> handOnInsights(Store &local, Store &server, const CancelToken &cancel);
/// Accounts, policies and watched numbers, both ways; of two versions the newer one.
Result<int> exchangeShared(Store &local, Store &server);
/// A counter's name stands for one desk. Errors: Conflict (it stands for another one).
Result<void> claimCounter(Store &local, Store &server);

} // namespace licencedesk
