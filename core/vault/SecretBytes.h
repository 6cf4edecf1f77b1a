#pragma once
// What a Secret holds: for the files that hand it to Botan.

#include "vault/Secret.h"

#include <botan/secmem.h>

namespace licencedesk {

struct SecretBytes
{
    Botan::secure_vector<uint8_t> bytes;
};

inline Secret toSecret(Botan::secure_vector<uint8_t> bytes)
{
    return Secret(std::make_shared<const SecretBytes>(SecretBytes{std::move(bytes)}));
}

inline const uint8_t *dataOf(QByteArrayView view)
{
    return reinterpret_cast<const uint8_t *>(view.data());
}

inline size_t sizeOf(QByteArrayView view)
{
    return static_cast<size_t>(view.size());
}

} // namespace licencedesk
