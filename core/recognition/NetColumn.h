#pragma once
// What the net says of one column of a line, four pixels wide.

#include "recognition/LineReading.h"

#include <vector>

namespace licencedesk {

struct NetColumn
{
    static constexpr int Width = 4; ///< pixels of LineInput

    double blank = 1;                           ///< probability that no character's middle is here
    std::vector<CharacterCandidate> characters; ///< the likeliest, best first; may be empty

    bool operator==(const NetColumn &) const = default;
};

using NetColumns = std::vector<NetColumn>;

} // namespace licencedesk
