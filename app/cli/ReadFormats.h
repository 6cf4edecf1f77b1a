#pragma once
// One result as the bytes that --format asks for.

#include "app/cli/OrderedOutput.h"

#include <string>

namespace licencedesk::cli {

/// \p format: jsonl, wechat, wechat-cloud or csv.
ReadFormatter formatter(const std::string &format);

} // namespace licencedesk::cli
