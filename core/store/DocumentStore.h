#pragma once
// Small sealed things beside the records: operators' accounts, policies, export profiles, the
// draft on the desk. Named by kind and id, which stand in clear.

#include "store/Store.h"

#include <QByteArray>

#include <vector>

namespace licencedesk {

struct StoredDocument
{
    QString id;
    QByteArray body;
    QDateTime updatedAt; ///< UTC
};

/// Accounts and policies: all counters of a firm have the same ones. Of those that were removed an
/// row without content stays, or another counter would bring them back.
bool isSharedKind(const QString &kind);

QByteArray documentContext(const QString &kind, const QString &id); ///< what it is sealed for

class DocumentStore
{
public:
    explicit DocumentStore(Store &store) : m_store(store) {}

    Result<std::optional<QByteArray>> load(const QString &kind, const QString &id);
    Result<std::vector<StoredDocument>> all(const QString &kind); ///< ordered by id
    Result<void> save(const QString &kind, const QString &id, const QByteArray &body);
    Result<void> remove(const QString &kind, const QString &id);

private:
    Store &m_store;
};

} // namespace licencedesk
