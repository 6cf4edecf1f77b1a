#pragma once
// Qt binds a null string as NULL; in these tables an empty text is a text.

#include <QString>

namespace licencedesk {

inline QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace licencedesk
