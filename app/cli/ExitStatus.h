#pragma once
// Exit statuses, which other programs rely on, and the sentence that goes with a failure.

#include "support/Result.h"

namespace licencedesk::cli {

constexpr int FailedExit = 1; ///< it was tried and did not work, for some images at least
constexpr int UsageExit = 2;  ///< the command cannot be carried out as it was given

/// Says on standard error what went wrong; leaves \p status.
int complain(const Error &error, int status);

} // namespace licencedesk::cli
