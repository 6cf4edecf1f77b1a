#pragma once
// How tokens are written: letters, digits, - and _, so that no URL has to escape them.

#include "vault/Secret.h"

#include <QByteArray>
#include <QString>

namespace licencedesk {

inline constexpr qsizetype TokenBytes = 48; ///< random bytes in a token

QString tokenText(const QByteArray &bytes);

/// The same for the same key, app and \p generation; without the key nobody can make it.
QString derivedToken(const Secret &key, const QString &appId, qint64 generation);

} // namespace licencedesk
