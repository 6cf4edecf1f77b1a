#pragma once
// The permit that an invented company gives to its drivers, as a picture on a desk. Drawn with the
// specimens' tools and marked like these.

#include "imaging/Frame.h"

namespace licencedesk::test {

/// What is printed on it.
inline constexpr auto PermitNumber = u"11010519491231002X";
inline constexpr auto PermitName = u"样本花";
inline constexpr auto PermitClass = u"C1";
inline constexpr auto PermitIssued = u"2002-06-20";
inline constexpr auto PermitEnd = u"2030-05-20";

Frame permitOnDesk();

} // namespace licencedesk::test
