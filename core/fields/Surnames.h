#pragma once
// Chinese surnames, single and compound: resources/data/surnames.txt, the common ones first.

#include <QString>

namespace licencedesk {

/// Of one ideograph or, for compound surnames, several.
bool isSurname(QStringView text);

/// Place in the list from 0 (the commonest); -1: no surname. Compound surnames come after all
/// single ones.
int surnameRank(QStringView text);

} // namespace licencedesk
