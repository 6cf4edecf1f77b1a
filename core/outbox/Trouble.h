#pragma once
// What a failure is about, and what becomes of the item that had it. One table, no clock, no
// database.

#include "outbox/OutboxItem.h"

namespace licencedesk {

enum class TroubleWith {
    ThisItem, ///< the next one may go through
    Line,     ///< the network, or the service for the moment: everything waits a little
    Quota,    ///< the service wants no calls for a while
    SetUp     ///< all would fail in the same way until somebody changes something
};

TroubleWith troubleWith(const RemoteFailure &failure);

/// Tries of one item at a service that answers; then it is for somebody at the desk to decide.
inline constexpr int MostAttempts = 6;

struct Consequence
{
    OutboxState state = OutboxState::Waiting;
    TroubleWith with = TroubleWith::Line;
    bool reachedService = true; ///< the call counts, for the item and for the day's quota
};

/// \p item: as it was when it left, this attempt counted.
Consequence consequenceOf(const OutboxItem &item, const RemoteFailure &failure);

} // namespace licencedesk
