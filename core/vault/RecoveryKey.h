#pragma once
// The recovery key as it is printed and typed in again: 160 random bits as eight groups of four
// letters and digits, and a ninth group's worth of check. No I, L, O or U among them; what is typed
// in their place, in lower case, with or without separators, or full width is understood.
//
//   7K2M-9QXA-…-R4TC-81B

#include "vault/Secret.h"

#include <optional>

namespace licencedesk {

inline constexpr qsizetype RecoveryKeyBytes =
    20; ///< 160 bits: nothing to guess, nothing to stretch

QString recoveryKeyText(const Secret &key);

/// Empty: mistyped. The check finds every wrong character and every two neighbours exchanged, and
/// all but one in 32,768 of anything else.
std::optional<Secret> recoveryKeyFromText(const QString &text);

} // namespace licencedesk
