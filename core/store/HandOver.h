#pragma once
// Hands what a desk has kept on to the firm's server, and takes over what other counters have
// changed of what all of them share. Enters: two open stores with the same keys. Leaves: both in
// step. Every step may be broken off anywhere and is simply done again: rows are told apart by
// their ids, figures are absolute, and what is marked as handed on was committed there first.
// Sealed bytes go as they are; nothing is opened on the way.

#include "store/SharedKeys.h"
#include "support/CancelToken.h"

namespace licencedesk {

struct HandedOver
{
    int records = 0;   ///< handed on, revisions included
    int deletions = 0; ///< handed on and taken over
    int entries = 0;   ///< of the audit log, handed on
    int documents = 0; ///< accounts, policies, watched numbers, both ways
    SharedKeys keys = SharedKeys::Same;

    bool operator==(const HandedOver &) const = default;
};

/// Unlocks \p server with the vault of \p local. Errors: Locked (\p local is), those of alignKeys()
/// and of the databases (Unavailable: the server is away), Conflict (another desk has this desk's
/// name), Cancelled.
Result<HandedOver> handOver(Store &local, Store &server, const CancelToken &cancel = {});

/// Records and deletions that the server does not have yet.
Result<qint64> waitingForServer(Store &local);

/// The audit chain under which a desk writes when it works on the server's store itself. Not the
/// desk's own chain: two ends of one chain would grow apart.
QString serverChain(const Store &local);

} // namespace licencedesk
