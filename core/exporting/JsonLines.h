#pragma once
// JSON text with many objects, in an array or one a line -> each object with the line on which it
// begins, so that one that is damaged does not take the others with it.

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace licencedesk {

struct JsonLine
{
    int line = 1;                      ///< of the file, from 1
    std::optional<QJsonObject> object; ///< empty: damaged
};

std::vector<JsonLine> jsonLines(const QString &text);

} // namespace licencedesk
