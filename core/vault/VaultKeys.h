#pragma once
// The keys of an open vault, each made for one use.

#include "vault/Envelope.h"

#include <vector>

namespace licencedesk {

/// What one rotation brings: every generation has its own two keys, so that dropping an old one
/// leaves nothing that could still be searched with it.
struct GenerationKeys
{
    SealingKey sealing;
    Secret index;
};

struct VaultKeys
{
    std::vector<GenerationKeys> generations; ///< oldest first, never empty
    Cipher chainCipher = Cipher::Aes256Gcm;  ///< whose hash the audit chain and lasting index use
    Secret audit;
    Secret lastingIndex;
};

} // namespace licencedesk
