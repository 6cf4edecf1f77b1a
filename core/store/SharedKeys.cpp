#include "store/SharedKeys.h"

#include "vault/VaultSetup.h"

#include <QCoreApplication>

#include <algorithm>

namespace licencedesk {

namespace {

const QString SharedKey = QStringLiteral("shared_vault"); // its id, once founded or joined

QString sharedKeysText(const char *source)
{
    return QCoreApplication::translate("SharedStore", source);
}

tl::unexpected<Error> anotherFirm()
{
    return failure(
        ErrorKind::Conflict,
        sharedKeysText(QT_TRANSLATE_NOOP(
            "SharedStore",
            "The records on the server were sealed with keys other than this desk's. Join the "
            "counters with the firm's passphrase or recovery key before anything is kept here.")));
}

Result<std::optional<VaultHeader>> sharedHeaderOf(Store &store)
{
    const auto json = store.vaultHeader();
    if (!json) {
        return tl::unexpected<Error>(json.error());
    }
    if (!json->has_value()) {
        return std::optional<VaultHeader>();
    }
    return vaultHeaderFromJson(**json).map(
        [](VaultHeader header) { return std::optional(std::move(header)); });
}

bool hasAllKeysOf(const VaultHeader &one, const VaultHeader &other)
{
    return std::all_of(other.generations.begin(), other.generations.end(), [&one](const auto &key) {
        return std::any_of(one.generations.begin(), one.generations.end(),
                           [&key](const auto &own) { return own.number == key.number; });
    });
}

bool isNewer(const VaultHeader &one, const VaultHeader &other)
{
    return std::pair(one.masterNumber, one.generations.back().number) >
           std::pair(other.masterNumber, other.generations.back().number);
}

Result<void> takeOver(Store &store, const VaultHeader &newer, const VaultHeader &older)
{
    if (!hasAllKeysOf(newer, older)) {
        return failure(
            ErrorKind::Conflict,
            sharedKeysText(QT_TRANSLATE_NOOP(
                "SharedStore",
                "The keys were changed and old ones dropped while other counters still have "
                "records under them. Nothing is transferred; call your administrator.")));
    }
    return store.setVaultHeader(toJson(newer));
}

} // namespace

Result<std::optional<VaultHeader>> sharedHeader(Store &server)
{
    return sharedHeaderOf(server);
}

Result<void> foundShared(Store &local, Store &server)
{
    const auto own = sharedHeaderOf(local);
    const auto theirs = sharedHeaderOf(server);
    if (!own || !theirs) {
        return tl::unexpected<Error>(own ? theirs.error() : own.error());
    }
    if (!own->has_value()) {
        return failure(ErrorKind::Locked, sharedKeysText(QT_TRANSLATE_NOOP(
                                              "SharedStore", "This desk has no keys yet.")));
    }
    if (theirs->has_value() && (*theirs)->id != (*own)->id) {
        return anotherFirm();
    }
    const auto put = theirs->has_value() ? Result<void>() : server.setVaultHeader(toJson(**own));
    return put.and_then([&] { return local.setMeta(SharedKey, (*own)->id.toString()); });
}

Result<void> joinShared(Store &local, const VaultHeader &header, const Secret &master)
{
    auto vault = openVault(header, master);
    if (!vault) {
        return tl::unexpected<Error>(vault.error());
    }
    const auto own = sharedHeaderOf(local);
    const auto sealed = local.hasSealedData();
    if (!own || !sealed) {
        return tl::unexpected<Error>(own ? sealed.error() : own.error());
    }
    if (*sealed && own->has_value() && (*own)->id != header.id) {
        return anotherFirm();
    }
    return local.setVaultHeader(toJson(header))
        .and_then([&] { return local.setMeta(SharedKey, header.id.toString()); })
        .map([&] { local.unlock(*std::move(vault)); });
}

Result<SharedKeys> alignKeys(Store &local, Store &server)
{
    const auto own = sharedHeaderOf(local);
    const auto theirs = sharedHeaderOf(server);
    if (!own || !theirs) {
        return tl::unexpected<Error>(own ? theirs.error() : own.error());
    }
    if (!own->has_value() || !theirs->has_value()) {
        return failure(ErrorKind::NotFound,
                       sharedKeysText(QT_TRANSLATE_NOOP(
                           "SharedStore", "Nobody has set the server up for this firm yet. Do "
                                          "so in the settings.")));
    }
    if ((*own)->id != (*theirs)->id) {
        return anotherFirm();
    }
    if (isNewer(**own, **theirs)) {
        return takeOver(server, **own, **theirs).map([] { return SharedKeys::Same; });
    }
    if (isNewer(**theirs, **own)) {
        return takeOver(local, **theirs, **own).map([] { return SharedKeys::Newer; });
    }
    return SharedKeys::Same;
}

Result<bool> isShared(Store &local)
{
    return local.meta(SharedKey).map([](const QString &id) { return !id.isEmpty(); });
}

} // namespace licencedesk
