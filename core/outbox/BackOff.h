#pragma once
// How long to wait after a failure: doubling, with some chance in it, so that the counters of a
// firm do not all come back in the same second.

#include <chrono>

namespace licencedesk {

inline constexpr std::chrono::seconds ShortestWait{5};
inline constexpr std::chrono::seconds LongestWait{3600};
/// A service may ask for more than our own longest; not for more than this.
inline constexpr std::chrono::seconds LongestAskedFor{24 * 3600};

/// \p failures: in a row before this one. \p chance: 0…1, spreads the wait by a quarter either
/// way. \p asked: what the service wants at least, 0: nothing.
std::chrono::seconds waitAfter(int failures, double chance, std::chrono::seconds asked = {});

} // namespace licencedesk
