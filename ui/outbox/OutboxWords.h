#pragma once
// The outbox in words: states, reasons, the quota. Shape and colour always come with a word.

#include "outbox/OutboxRunner.h"
#include "ui/style/Tones.h"

namespace licencedesk {

QString outboxStateText(OutboxState state); ///< "Waiting"
Tone outboxTone(OutboxState state);

/// What happened to an item and what to do, in one sentence or two. \p elsewhere: it waits for
/// another service than the present one.
QString outboxItemText(const OutboxItem &item, bool elsewhere);

QString agreementText(FieldAgreement agreement); ///< "Same"
Tone agreementTone(FieldAgreement agreement);
/// "7 fields alike, 1 different"; empty: the service reads nothing.
QString agreementSummary(const std::vector<ComparedField> &fields);

/// "37 of 100 calls today, again at 00:00 China time"
QString quotaText(const QuotaState &quota);

/// Why nothing leaves, or what is going on, in one line.
QString outboxStatusText(const OutboxStatus &status, qsizetype waiting);
Tone outboxStatusTone(const OutboxStatus &status);

/// Of this computer; empty: none.
QString outboxMinute(const QDateTime &when); ///< "11-21 14:05"
QString outboxSecond(const QDateTime &when); ///< "11-21 14:05:10": of waits of seconds

} // namespace licencedesk
