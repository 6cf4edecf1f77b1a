#pragma once
// One licence on its way to a service elsewhere, as it is listed and kept. What is sent (picture,
// record) lies in a document of its own, so that a list of thousands is cheap.

#include "remote/Agreement.h"
#include "remote/RemoteProvider.h"

#include <QUuid>

namespace licencedesk {

enum class OutboxState {
    Waiting,
    Sending, ///< written before anything leaves; found at a start: nobody knows how it ended
    Unclear, ///< it may have arrived; only somebody at the desk can send it again
    Failed,  ///< not sent again by itself
    Done
};

struct OutboxItem
{
    QUuid id; ///< the idempotency key of every attempt
    QUuid record;
    RemoteKind kind = RemoteKind::Wechat;
    QString service;      ///< RemoteProvider::name() that it was meant for
    QString who;          ///< name of the operator who had it sent; empty: nobody signed in
    QString maskedName;   ///< as lists show them
    QString maskedNumber; ///< "1101**********8813"
    OutboxState state = OutboxState::Waiting;
    int attempts = 0;     ///< that reached the service, as far as is known
    QDateTime queuedAt;   ///< UTC, like the others
    QDateTime nextTry;    ///< Waiting only
    QDateTime finishedAt; ///< Done only
    bool hasPicture = false;
    bool keyed = false; ///< the service took the idempotency key of the latest attempt
    QString chain;      ///< of the store that it was queued in: another one is a restored copy
    std::optional<RemoteFailure> failure; ///< of the latest attempt
    QString rid;                          ///< of the answer
    std::vector<ComparedField> agreement; ///< Done, by a service that reads

    bool isOpen() const { return state != OutboxState::Done && state != OutboxState::Failed; }
    bool operator==(const OutboxItem &) const = default;
};

QString outboxStateKey(OutboxState state); ///< "waiting"; never translated

QByteArray toJson(const OutboxItem &item);
/// Errors: Damaged.
Result<OutboxItem> parseOutboxItem(const QByteArray &json);

/// What is going to be sent. Without the idempotency key, which is the item's id.
QByteArray toBytes(const RemoteRequest &request);
RemoteRequest requestFromBytes(const QByteArray &bytes);

} // namespace licencedesk
