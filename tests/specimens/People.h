#pragma once
// Invented people and what their licences say. Everything agrees with everything as on a genuine
// licence: number, birth date and sex; terms and their dates; classes in the official order.

#include "tests/specimens/Random.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace licencedesk::specimens {

/// One row of the table of places; county is empty for cities without districts.
struct Place
{
    QString code;       ///< GB/T 2260, "110105"
    QString province;   ///< "河北省", "北京市"
    QString prefecture; ///< "石家庄市"; empty for municipalities
    QString county;     ///< "长安区"
};

struct Licence
{
    QString number;
    QString name;
    bool female = false;
    QString nationality;
    QString address;
    QDate birth;
    QDate firstIssue;
    QString classes;
    QDate validFrom;
    std::optional<QDate> validTo; ///< empty: 长期
    int termYears = 6;            ///< 0: 长期
    QString authority;            ///< the seal's text
    QString fileNumber;
    QStringList recordPhrases; ///< at least one
    QString status;            ///< electronic only
    int points = 0;
    QDate generated;
    QDateTime current;
};

enum class Edition { Current, Older };

/// A licence that somebody could show on \p today; a few have expired.
Licence makeLicence(Random &random, const QDate &today, Edition edition);

const QList<Place> &places();

} // namespace licencedesk::specimens
