#pragma once
// What is kept of one customer's licence: its pages with their readings, the operator's edits, the
// rental it was checked for and the verdict. Exported and, later, stored.

#include "fields/LicenceFields.h"
#include "verification/RentalContext.h"
#include "verification/Verifier.h"

#include <QDateTime>
#include <QUuid>

#include <vector>

namespace licencedesk {

enum class RecordState { Draft, Reviewed, Verified, Exported };

/// One correction: machine value, corrected value, when. Kept so that the firm can measure its own
/// accuracy and answer a dispute.
struct FieldEdit
{
    DocumentPage page = DocumentPage::Main;
    FieldId field = FieldId::LicenceNumber;
    QString before;
    QString after;
    QDateTime when; ///< UTC

    bool operator==(const FieldEdit &) const = default;
};

struct LicenceRecord
{
    QUuid id;
    RecordState state = RecordState::Draft;
    std::vector<VerifiedPage> pages; ///< at most one per page kind, in the order of DocumentPage
    RentalContext rental;
    VerificationReport report;
    std::vector<FieldEdit> edits;
    QString acceptReason; ///< why it was accepted with failed checks; empty: there were none
    QDateTime createdAt;  ///< UTC
    QDateTime acceptedAt; ///< UTC; invalid while a draft

    const VerifiedPage *page(DocumentPage page) const;
    VerifiedPage *page(DocumentPage page);
};

/// One value per field: the main page's before the electronic licence's before the duplicate's,
/// skipping unread ones.
LicenceFields mergedFields(const std::vector<VerifiedPage> &pages);

} // namespace licencedesk
