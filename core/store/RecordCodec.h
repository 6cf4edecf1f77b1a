#pragma once
// Records <-> the bytes that are sealed. A record is kept as it is exported (JSON, compressed); a
// summary as a small table; a page's picture with what is needed to work on it again.

#include "records/DraftPage.h"
#include "records/LicenceRecord.h"
#include "records/RecordSummary.h"

#include <QByteArray>

namespace licencedesk {

/// Without its events, which are kept beside it.
QByteArray encodeRecord(const LicenceRecord &record);
/// Errors: Damaged.
Result<LicenceRecord> decodeRecord(const QByteArray &bytes);
/// The JSON text in it, without parsing it.
QByteArray recordJson(const QByteArray &bytes);

/// What stands in columns of its own is left out.
QByteArray encodeSummary(const RecordSummary &summary);
/// Errors: Damaged.
Result<void> decodeSummary(const QByteArray &bytes, RecordSummary &summary);

/// How much of a page's picture is kept once the licence is accepted.
enum class ImagePolicy { None, CardWithoutPortrait, WholeCard };

/// The straightened card of a page as JPEG, and where what was read stands on it.
struct PageImage
{
    DocumentPage page = DocumentPage::Main;
    QByteArray content;
};

/// Empty when the policy keeps none, or the page has no picture.
std::optional<PageImage> pageImage(const DraftPage &page, ImagePolicy policy);
/// Puts the picture and the boxes back onto a page that was decoded. Errors: Damaged.
Result<void> restoreImage(const PageImage &image, DraftPage &page);

/// A licence that is still being worked on: pages, corrections, pictures.
QByteArray encodeDraft(const LicenceRecord &record, const DraftPages &pages);
struct DecodedDraft
{
    LicenceRecord record;
    DraftPages pages;
};
/// Errors: Damaged.
Result<DecodedDraft> decodeDraft(const QByteArray &bytes);

/// A kept record's pages as the desk works on them.
DraftPages draftPages(const LicenceRecord &record);

} // namespace licencedesk
