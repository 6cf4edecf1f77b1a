#pragma once
// Accounts and access policy as they lie in the store: sealed documents of the kinds "account" and
// "policy". Rules and audit entries: OperatorDesk, OperatorAccounts.

#include "operators/AccessPolicy.h"
#include "operators/Account.h"
#include "store/Store.h"

namespace licencedesk {

Result<Accounts> loadAccounts(Store &store); ///< ordered by name
Result<void> saveAccount(Store &store, const Account &account);

Result<AccessPolicy> loadAccessPolicy(Store &store); ///< the default when none was saved
/// Errors: Invalid (out of range: it could not be read again).
Result<void> saveAccessPolicy(Store &store, const AccessPolicy &policy);

} // namespace licencedesk
