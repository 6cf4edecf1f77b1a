#pragma once
// Reading CBOR that may be damaged.

#include <QByteArray>
#include <QCborMap>
#include <QCborValue>

namespace licencedesk {

/// The map in \p bytes; empty when there is none or it is not whole. Qt 6.4 also hands out what it
/// could read of a damaged map: its last key may have no value, and looking that up reads past the
/// end (found by tests/fuzz).
inline QCborMap wholeCborMap(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    return error.error == QCborError::NoError ? value.toMap() : QCborMap();
}

} // namespace licencedesk
