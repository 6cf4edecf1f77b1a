#pragma once
// The words that stand for enumerations in exported records, in both directions.

#include "fields/LicenceFields.h"
#include "layout/CardLayout.h"
#include "records/LicenceRecord.h"

#include <QString>

#include <optional>

namespace licencedesk {

QString sourceKey(FieldSource source);
std::optional<FieldSource> sourceFromKey(QStringView key);

QString reviewKey(ReviewReason reason);
std::optional<ReviewReason> reviewFromKey(QStringView key);

QString stateKey(RecordState state);
std::optional<RecordState> stateFromKey(QStringView key);

QString eventKey(RecordEventKind kind); ///< "exported", "submitted"
std::optional<RecordEventKind> eventFromKey(QStringView key);

std::optional<FindingResult> resultFromKey(QStringView key); ///< the inverse of resultKey()

std::optional<DocumentPage> pageFromKey(QStringView key);

} // namespace licencedesk
