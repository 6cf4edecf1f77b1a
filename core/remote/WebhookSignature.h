#pragma once
// How the firm's own system knows that a record comes from a desk of the firm.
//
//   X-LicenceDesk-Timestamp: 1763730000                      seconds since 1970, UTC
//   X-LicenceDesk-Signature: sha256=<64 hexadecimal digits, lower case>
//
// The digits are HMAC-SHA256(key, timestamp + "." + body): the key as the bytes (UTF-8) that were
// typed in the settings, the timestamp as it stands in the header, the body byte for byte as it was
// received, before any JSON parsing. Compare in constant time, and refuse a timestamp that is
// minutes old: then a recorded request cannot be sent again.
//
// To check an implementation: key "a key of the test", timestamp 1763730000, body {"id":"1"} gives
//   sha256=73d43b5e28670f03cfc23696e9efc896d859d5c25ec7615faf926eabe74dd742
//   printf '%s' '1763730000.{"id":"1"}' | openssl dgst -sha256 -hmac 'a key of the test'

#include "vault/Secret.h"

#include <QDateTime>

namespace licencedesk {

QByteArray webhookTimestamp(const QDateTime &now);
/// The value of X-LicenceDesk-Signature.
QByteArray webhookSignature(const Secret &key, QByteArrayView timestamp, QByteArrayView body);

} // namespace licencedesk
