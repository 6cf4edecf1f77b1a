#pragma once
// A record at a glance: what lists show, what is searched by and what a table of records carries.
// Small enough to be read by the thousand.

#include "records/LicenceRecord.h"

#include <QDateTime>
#include <QUuid>

#include <map>

namespace licencedesk {

struct RecordSummary
{
    QUuid id;
    RecordState state = RecordState::Draft;
    QDateTime acceptedAt; ///< UTC
    QString counter;
    QString who;
    QString vehicle; ///< id of a RentalVehicle
    FindingResult result = FindingResult::NotChecked;
    int corrections = 0; ///< fields that the operator changed
    bool overridden = false;
    std::map<FieldId, QString> values; ///< of mergedFields(), the unread ones left out

    QString value(FieldId field) const; ///< empty: not read
    bool operator==(const RecordSummary &) const = default;
};

RecordSummary summaryOf(const LicenceRecord &record);

/// "张**": a passer-by learns no name.
QString maskedName(const QString &name);
/// "1101**********8813"
QString maskedNumber(const QString &number);
/// Number, file number, name, address and dates of birth as a passer-by may see them; other fields
/// as they are.
QString maskedValue(FieldId field, const QString &value);

} // namespace licencedesk
