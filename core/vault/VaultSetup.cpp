#include "vault/VaultSetup.h"

#include "vault/HeaderSeal.h"
#include "vault/VaultKeys.h"

#include <QCoreApplication>

namespace licencedesk {

namespace {

/// The keys as they come out of their wrapping.
struct RawKeys
{
    std::vector<Secret> generations; ///< in the order of the header's
    Secret lasting;
};

QDateTime wholeSeconds(const QDateTime &time)
{
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
}

KeyGeneration wrappedGeneration(const VaultHeader &header, const Secret &master,
                                KeyGeneration generation, const Secret &key)
{
    generation.key =
        wrapKey(header.cipher, master, key, generationContext(header, generation.number));
    return generation;
}

QByteArray wrappedLastingKey(const VaultHeader &header, const Secret &master, const Secret &key)
{
    return wrapKey(header.cipher, master, key, lastingContext(header));
}

tl::unexpected<Error> damagedGeneration(int number)
{
    return failure(ErrorKind::Damaged,
                   QCoreApplication::translate("Vault", "The key information of the store has been "
                                                        "changed. Restore the last backup."),
                   QStringLiteral("generation %1").arg(number));
}

Result<RawKeys> unwrapAll(const VaultHeader &header, const Secret &master)
{
    if (const auto checked = checkHeader(header, master); !checked) {
        return tl::unexpected<Error>(checked.error());
    }
    RawKeys keys;
    keys.lasting = unwrapKey(master, header.lastingKey, lastingContext(header)).value();
    for (const KeyGeneration &generation : header.generations) {
        const auto key =
            unwrapKey(master, generation.key, generationContext(header, generation.number));
        if (!key) {
            return damagedGeneration(generation.number);
        }
        keys.generations.push_back(*key);
    }
    return keys;
}

GenerationKeys keysOf(const KeyGeneration &generation, const Secret &key)
{
    const Cipher cipher = generation.cipher;
    return {{cipher, static_cast<quint32>(generation.number),
             deriveKey(cipher, key, {}, "sealing", cipherKeyBytes(cipher))},
            deriveKey(cipher, key, {}, "blind index")};
}

VaultKeys keysOf(const VaultHeader &header, const RawKeys &raw)
{
    VaultKeys keys;
    for (size_t i = 0; i < raw.generations.size(); ++i) {
        keys.generations.push_back(keysOf(header.generations[i], raw.generations[i]));
    }
    keys.chainCipher = header.cipher;
    keys.audit = deriveKey(header.cipher, raw.lasting, {}, "audit chain");
    keys.lastingIndex = deriveKey(header.cipher, raw.lasting, {}, "lasting index");
    return keys;
}

} // namespace

VaultWithMaster makeVault(Cipher cipher, const QDateTime &now)
{
    const Secret master = randomSecret();
    VaultHeader header;
    header.id = QUuid::fromRfc4122(randomBytes(16));
    header.cipher = cipher;
    header.lastingKey = wrappedLastingKey(header, master, randomSecret());
    const KeyGeneration first{1, wholeSeconds(now), cipher, {}};
    header.generations.push_back(wrappedGeneration(header, master, first, randomSecret()));
    return {sealed(std::move(header), master), master};
}

Result<Vault> openVault(const VaultHeader &header, const Secret &master)
{
    return unwrapAll(header, master).map([&header](const RawKeys &raw) {
        return Vault(std::make_shared<const VaultKeys>(keysOf(header, raw)));
    });
}

Result<VaultHeader> withNewGeneration(const VaultHeader &header, const Secret &master,
                                      Cipher cipher, const QDateTime &now)
{
    return checkHeader(header, master).map([&] {
        VaultHeader next = header;
        const KeyGeneration newest{
            header.generations.back().number + 1, wholeSeconds(now), cipher, {}};
        next.generations.push_back(wrappedGeneration(header, master, newest, randomSecret()));
        return sealed(std::move(next), master);
    });
}

Result<VaultHeader> withoutOldGenerations(const VaultHeader &header, const Secret &master)
{
    return checkHeader(header, master).map([&] {
        VaultHeader next = header;
        next.generations = {header.generations.back()};
        return sealed(std::move(next), master);
    });
}

Result<VaultWithMaster> withNewMaster(const VaultHeader &header, const Secret &master)
{
    return unwrapAll(header, master).map([&header](const RawKeys &raw) {
        const Secret fresh = randomSecret();
        VaultHeader next = header;
        next.masterNumber += 1;
        next.keySlots.clear();
        next.lastingKey = wrappedLastingKey(header, fresh, raw.lasting);
        for (size_t i = 0; i < raw.generations.size(); ++i) {
            next.generations[i] =
                wrappedGeneration(header, fresh, header.generations[i], raw.generations[i]);
        }
        return VaultWithMaster{sealed(std::move(next), fresh), fresh};
    });
}

} // namespace licencedesk
