#pragma once
// The first letters of a Chinese name as it is said: 张本嵘 is "zbr". By these a clerk finds a
// customer who is on the screen already.

#include <QString>

namespace licencedesk {

/// Lower case; letters and digits stand for themselves, what has no reading is left out. A first
/// character that is said otherwise as a surname (曾, 单, 解) has that reading.
QString pinyinInitials(const QString &name);

} // namespace licencedesk
