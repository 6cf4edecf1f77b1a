#pragma once
// What to do when the program starts. Enters: the header that stands beside the data, whether there
// is sealed data, and what the keyring said. Leaves: the master key, or the one next step, in
// words.
//
// The rule above all others: where there is sealed data, a new key is never made.

#include "vault/KeyStore.h"
#include "vault/VaultHeader.h"

#include <optional>

namespace licencedesk {

enum class UnlockStep {
    Unlocked,       ///< here is the master key
    MakeNew,        ///< nothing was ever sealed: set a vault up
    AskPassphrase,  ///< the store is opened with a passphrase
    KeyringLocked,  ///< the key is probably there: have the keyring opened, then ask it again
    KeyMissing,     ///< the key is gone: only passphrase or recovery key help
    HeaderUnusable, ///< the key information is missing or damaged: only a backup helps
};

struct UnlockDecision
{
    UnlockStep step = UnlockStep::KeyMissing;
    Secret master;   ///< when Unlocked
    QString message; ///< translated: what happened and what to do; empty when Unlocked or MakeNew
    QString detail;  ///< for support, untranslated
    bool takesPassphrase = false; ///< a passphrase would open it
    bool takesRecoveryKey = false;
    bool keyringUsable = false; ///< a key could be kept there: offer it when a vault is set up
};

enum class SealedData { None, Exists };

/// \p header: empty where none is stored, or the error of reading it. \p reply: to a read of
/// keyringId(header), or of any id where there is no header.
UnlockDecision decideUnlock(const Result<std::optional<VaultHeader>> &header, SealedData data,
                            const KeyReply &reply);

} // namespace licencedesk
