#pragma once
// Word lists of the invented people. Places are real (GB/T 2260, abolished codes included, since a
// number keeps the code of its first registration); roads, villages and people are made up.

#include <QStringList>

namespace licencedesk::specimens {

const QStringList &placeRows(); ///< "110105|北京市||朝阳区"
const QStringList &surnames();
const QStringList &compoundSurnames();
const QString &givenNameCharacters();
const QString &rareNameCharacters();
const QStringList &minorityNames();
const QStringList &latinGivenNames();
const QStringList &latinSurnames();
const QStringList &foreignNationalities();
const QStringList &roadNames();
const QStringList &villageNames();
const QStringList &townNames();
const QStringList &estateNames();

} // namespace licencedesk::specimens
