#pragma once
// All of an act or nothing of it.

#include "store/Database.h"
#include "store/Store.h"

namespace licencedesk {

/// \p act with all it writes, or nothing of it.
template <typename Act>
auto inTransaction(Store &store, Act act) -> decltype(act())
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction) {
        return tl::unexpected<Error>(transaction.error());
    }
    auto result = act();
    if (!result) {
        return result;
    }
    if (const auto done = transaction->commit(); !done) {
        return tl::unexpected<Error>(done.error());
    }
    return result;
}

} // namespace licencedesk
