#include "fields/Townships.h"

#include "fields/DataTable.h"

#include <algorithm>

namespace licencedesk {

std::vector<QStringView> townshipsOf(QStringView countyCode)
{
    static const DataTable table(dataText(u"townships.txt"));
    constexpr qsizetype CodeLength = 6;
    const auto &lines = table.lines();
    const auto line = std::lower_bound(
        lines.begin(), lines.end(), countyCode,
        [](QStringView each, QStringView code) { return each.left(CodeLength) < code; });
    std::vector<QStringView> names;
    if (line == lines.end() || line->left(CodeLength) != countyCode) {
        return names;
    }
    for (const QStringView name : line->mid(CodeLength).tokenize(u',')) {
        if (!name.isEmpty()) {
            names.push_back(name);
        }
    }
    return names;
}

} // namespace licencedesk
