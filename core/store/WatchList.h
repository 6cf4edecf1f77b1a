#pragma once
// Do not rent: licence numbers kept as keyed hashes. Whoever has the database and not the key
// learns nobody's number from it; the desk only ever asks "is this one on it?".

#include "store/Store.h"

namespace licencedesk {

struct WatchEntry
{
    QString reason; ///< as the supervisor wrote it
    QString who;    ///< who put it there
    QDateTime when; ///< UTC
    bool lifted = false;

    bool operator==(const WatchEntry &) const = default;
};

class WatchList
{
public:
    explicit WatchList(Store &store) : m_store(store) {}

    /// Puts \p number on the list, or changes its reason. Audited.
    Result<void> add(const QString &number, const QString &reason);
    /// Takes it off; the entry stays as lifted. Errors: NotFound.
    Result<void> lift(const QString &number);
    /// Empty: not on the list, or lifted.
    Result<std::optional<WatchEntry>> find(const QString &number);
    Result<int> count(); ///< lifted ones not counted

private:
    Result<std::optional<WatchEntry>> entry(const QByteArray &hash);
    Result<void> write(const QByteArray &hash, const WatchEntry &entry);

    Store &m_store;
};

} // namespace licencedesk
