#pragma once
// What a typed word may mean. One word may mean several things: 2026 is a year and the end of a
// number.

#include "store/RecordSearch.h"

namespace licencedesk {

/// The names that occur in a store.
struct SearchVocabulary
{
    QStringList operators;
    QStringList counters;
    QStringList vehicles; ///< ids
};
Result<SearchVocabulary> searchVocabulary(Store &store);

/// Every meaning of \p term; empty: it cannot mean anything. \p today: at the counter.
std::vector<SqlCondition> meaningsOf(const QString &term, const SearchVocabulary &vocabulary,
                                     const Vault &vault, QDate today);

} // namespace licencedesk
