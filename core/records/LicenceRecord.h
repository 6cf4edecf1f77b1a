#pragma once
// What is kept of one customer's licence: its pages with their readings, the operator's edits, the
// rental it was checked for and the verdict. Exported and, later, stored.

#include "fields/LicenceFields.h"
#include "verification/RentalContext.h"
#include "verification/Verifier.h"

#include <QDateTime>
#include <QUuid>

#include <optional>
#include <vector>

namespace licencedesk {

enum class RecordState { Draft, Reviewed, Verified, Exported };

/// One correction: machine value, corrected value, when, why, who. Kept so that the firm can
/// measure its own accuracy and answer a dispute.
struct FieldEdit
{
    DocumentPage page = DocumentPage::Main;
    FieldId field = FieldId::LicenceNumber;
    QString before;
    QString after;
    QDateTime when;                        ///< UTC
    ReviewReason why = ReviewReason::None; ///< what the program had doubted; None: nothing
    QString who = {};                      ///< name of the operator; empty: nobody signed in

    bool operator==(const FieldEdit &) const = default;
};

/// Somebody with the right to do so let a licence pass although checks had failed.
struct Override
{
    QString who; ///< name of the operator who allowed it; empty: operators are switched off
    QString reason;
    QDateTime when; ///< UTC

    bool operator==(const Override &) const = default;
};

enum class RecordEventKind { Exported, Submitted };

/// Where the record has gone since it was accepted.
struct RecordEvent
{
    RecordEventKind kind = RecordEventKind::Exported;
    QDateTime when; ///< UTC
    QString who;
    QString detail; ///< format or endpoint; never personal data

    bool operator==(const RecordEvent &) const = default;
};

struct LicenceRecord
{
    QUuid id;
    RecordState state = RecordState::Draft;
    std::vector<VerifiedPage> pages; ///< at most one per page kind, in the order of DocumentPage
    RentalContext rental;
    VerificationReport report;
    std::vector<FieldEdit> edits;
    std::optional<Override> overriddenBy; ///< empty: no check had failed
    std::vector<RecordEvent> events;      ///< oldest first
    QString counter;                      ///< name of the desk where it was accepted
    QString who;             ///< name of the operator who accepted it; empty: nobody signed in
    QString camera;          ///< name of the camera; empty: from a file, or typed
    double secondsTaken = 0; ///< from the first page to acceptance; 0: not known
    QDateTime createdAt;     ///< UTC
    QDateTime acceptedAt;    ///< UTC; invalid while a draft

    const VerifiedPage *page(DocumentPage page) const;
    VerifiedPage *page(DocumentPage page);
};

/// One value per field: the main page's before the electronic licence's before the duplicate's,
/// skipping unread ones.
LicenceFields mergedFields(const std::vector<VerifiedPage> &pages);

} // namespace licencedesk
