#pragma once
// Enters: what two recognisers saw in one line. Leaves: the first one's reading, doubted where the
// second one is sure of something else.

#include "recognition/LineReading.h"

namespace licencedesk {

/// Characters of \p reading that \p other, with the same number of characters, reads differently
/// and surely; all of them where the number differs. Their confidence is limited, and the other's
/// character becomes a candidate. An empty \p other has no opinion.
LineReading doubtedBy(LineReading reading, const LineReading &other);

} // namespace licencedesk
