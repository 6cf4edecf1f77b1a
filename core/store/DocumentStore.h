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

/// What waits to be sent, and what it is going to send. These belong to a record: their ids begin
/// with the record's and a '/', and they go when the record goes. Each counter has its own.
inline constexpr auto OutboxKind = "outbox";
inline constexpr auto OutboxPayloadKind = "outbox_payload";

QByteArray documentContext(const QString &kind, const QString &id); ///< what it is sealed for

class DocumentStore
{
public:
    explicit DocumentStore(Store &store) : m_store(store) {}

    Result<std::optional<QByteArray>> load(const QString &kind, const QString &id);
    Result<std::vector<StoredDocument>> all(const QString &kind); ///< ordered by id
    Result<void> save(const QString &kind, const QString &id, const QByteArray &body);
    Result<void> remove(const QString &kind, const QString &id);

    /// Those of one record; \p recordId as recordIdText() writes it.
    Result<std::vector<StoredDocument>> ofRecord(const QString &kind, const QString &recordId);
    /// Of every kind. Within a transaction of the caller's.
    Result<void> removeOfRecord(const QString &recordId);

private:
    Result<std::vector<StoredDocument>> read(const QString &where, const QVariantList &values);

    Store &m_store;
};

} // namespace licencedesk
