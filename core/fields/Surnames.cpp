#include "fields/Surnames.h"

#include "fields/DataTable.h"

#include <QHash>

namespace licencedesk {

namespace {

QHash<QString, int> loadRanks()
{
    const DataTable table(dataText(u"surnames.txt"));
    QHash<QString, int> ranks;
    for (const QChar single : table.lines().at(0)) {
        if (!ranks.contains(single)) {
            ranks.insert(single, int(ranks.size()));
        }
    }
    for (const QStringView compound : table.lines().at(1).tokenize(u' ')) {
        ranks.insert(compound.toString(), int(ranks.size()));
    }
    return ranks;
}

} // namespace

int surnameRank(QStringView text)
{
    static const QHash<QString, int> ranks = loadRanks();
    return ranks.value(text.toString(), -1);
}

bool isSurname(QStringView text)
{
    return surnameRank(text) >= 0;
}

} // namespace licencedesk
