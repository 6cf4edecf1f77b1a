#include "operators/AccountBook.h"

#include "store/DocumentStore.h"

#include <algorithm>

namespace licencedesk {

namespace {
const QString AccountKind = QStringLiteral("account");
const QString PolicyKind = QStringLiteral("policy");
const QString AccessId = QStringLiteral("access");
} // namespace

Result<Accounts> loadAccounts(Store &store)
{
    const auto documents = DocumentStore(store).all(AccountKind);
    if (!documents) {
        return tl::unexpected<Error>(documents.error());
    }
    Accounts accounts;
    for (const StoredDocument &document : *documents) {
        auto account = accountFromJson(document.body);
        if (!account) {
            return tl::unexpected<Error>(account.error());
        }
        accounts.push_back(*std::move(account));
    }
    std::sort(accounts.begin(), accounts.end(), [](const Account &one, const Account &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    return accounts;
}

Result<void> saveAccount(Store &store, const Account &account)
{
    QByteArray json = toJson(account);
    auto saved =
        DocumentStore(store).save(AccountKind, account.id.toString(QUuid::WithoutBraces), json);
    wipe(json);
    return saved;
}

Result<AccessPolicy> loadAccessPolicy(Store &store)
{
    return DocumentStore(store)
        .load(PolicyKind, AccessId)
        .and_then([](const std::optional<QByteArray> &json) {
            return json ? parseAccessPolicy(*json) : Result<AccessPolicy>(AccessPolicy());
        });
}

Result<void> saveAccessPolicy(Store &store, const AccessPolicy &policy)
{
    const QByteArray json = toJson(policy);
    return parseAccessPolicy(json).and_then([&](const AccessPolicy &) {
        return DocumentStore(store).save(PolicyKind, AccessId, json);
    });
}

} // namespace licencedesk
