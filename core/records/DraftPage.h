#pragma once
// One page of the licence that is on the desk: what was read, the picture it came from, and what
// the machine said before the operator touched it.

#include "fields/PageFields.h"
#include "imaging/Frame.h"
#include "pipeline/LicenceReader.h"

#include <optional>
#include <vector>

namespace licencedesk {

/// A field of one page: the duplicate repeats number and name of the main page.
struct FieldKey
{
    DocumentPage page = DocumentPage::Main;
    FieldId field = FieldId::LicenceNumber;

    bool operator==(const FieldKey &) const = default;
};

struct DraftPage
{
    PageReading reading;   ///< its fields are the values in force
    Frame frame;           ///< null image: typed by hand, or the picture was not kept
    LicenceFields machine; ///< as first read, before any correction

    bool isTyped() const { return reading.layoutId.isEmpty(); }
    bool hasCard() const { return !reading.card.image.isNull(); }
    FieldValue value(FieldId field) const; ///< a NotRead value when the field is absent
    /// The printed zone from which a field is made: valid_from and valid_to share one.
    FieldId zoneOf(FieldId field) const;
    /// Where the field's value stands, card mm; empty when it has no box.
    std::optional<QRectF> box(FieldId field) const;
};

using DraftPages = std::vector<DraftPage>; ///< at most one per kind, in the order of DocumentPage

/// A page as it comes from the reader.
DraftPage draftPage(PageReading reading, Frame frame);
/// An empty page to be typed in, with a picture beside it or without.
DraftPage typedPage(DocumentPage page, Frame picture = {});

/// In display order.
std::vector<FieldId> fieldsOfPage(const DraftPage &page);

/// As the rules want them.
std::vector<VerifiedPage> toVerifiedPages(const DraftPages &pages);

/// What the operator still has to look at, page by page in display order.
std::vector<FieldKey> openFields(const DraftPages &pages);

QString pageLabel(DocumentPage page); ///< translated: "Main page"

} // namespace licencedesk
