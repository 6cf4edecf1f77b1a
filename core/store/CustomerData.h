#pragma once
// Everything that is kept about one customer, for the customer who asks for it, and its deletion.
// The customer is named by licence number; two people never share one.

#include "store/AuditLog.h"
#include "store/RecordStore.h"
#include "store/WatchList.h"

namespace licencedesk {

struct CustomerData
{
    struct Picture
    {
        QUuid record;
        DocumentPage page = DocumentPage::Main;
        QByteArray jpeg;
    };

    std::vector<LicenceRecord> records; ///< newest first
    std::vector<Picture> pictures;      ///< those that are still kept
    std::vector<AuditEntry> access;     ///< who did what with the records, newest first
    std::optional<WatchEntry> watched;  ///< on the do-not-rent list

    bool isEmpty() const { return records.empty() && !watched; }
};

Result<CustomerData> customerData(Store &store, const QString &number);

/// Indented, with the records as record.schema.json has them, in clear.
QByteArray toJson(const CustomerData &data, const QDateTime &exportedAt);

struct CustomerFiles
{
    QString json;
    QString pdf; ///< one slip a record; empty: there is no record
    int records = 0;

    bool operator==(const CustomerFiles &) const = default;
};

/// Writes \p path (JSON) and the slips beside it, in clear, and notes it in the audit log: both or
/// none. Errors: NotFound (nothing is kept about this number), NotWritable, Full, of the database.
Result<CustomerFiles> exportCustomer(Store &store, const QString &number, const QString &path);

/// Deletes all records of a number; the do-not-rent list stays as it is. Returns how many there
/// were. Errors: NotFound, of the database: those deleted before it are gone, ask again.
Result<int> removeCustomer(Store &store, const QString &number);

} // namespace licencedesk
