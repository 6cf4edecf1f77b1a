#pragma once
// Enters: the fields of every page that is at hand and the rental. Leaves: one finding per rule of
// domain §4 that can concern this document. Pure function: no clock, no files, no network.

#include "fields/LicenceFields.h"
#include "layout/CardLayout.h"
#include "verification/Finding.h"
#include "verification/RentalContext.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace licencedesk {

/// Something that was seen on a picture, and where.
enum class SightingKind {
    GreyCopy,
    ScreenPattern,
    EditedPrint,
    NoSeal,
    GreySeal,
    RedGround,
    RedCode,
    NoCode,
    Barcode
};

struct Sighting
{
    SightingKind kind = SightingKind::GreyCopy;
    std::optional<FieldId> field; ///< EditedPrint: whose value
    QRectF boxMm;                 ///< card millimetres; the whole card where it is everywhere

    bool operator==(const Sighting &) const = default;
};

QString sightingKey(SightingKind kind); ///< "grey_copy", "edited", …
std::optional<SightingKind> sightingKind(QStringView key);
/// "Name: the print looks changed": for a tool tip beside the box.
QString sightingText(const Sighting &sighting);

/// What the picture itself showed; everything optional: a record typed by hand has none of it.
struct PageEvidence
{
    std::optional<bool> sealFound;
    std::optional<bool> sealIsRed;
    std::optional<bool> greyCopy;
    std::optional<bool> screenRecapture;
    bool blurred = false;
    bool cutOff = false;
    double glare = 0;        ///< largest share of a field, 0…1
    int shortSidePixels = 0; ///< 0: unknown
    QString barcode;
    std::optional<bool> redScreen;   ///< electronic: red ground or red QR code, "not usable"
    std::optional<bool> qrCodeFound; ///< electronic
    std::optional<bool> editedPrint; ///< a value looks pasted or retouched: see sightings
    /// How old the picture was when the program got it, seconds; empty: not known.
    std::optional<qint64> ageSeconds;
    std::vector<Sighting> sightings; ///< what of the above was seen where

    bool operator==(const PageEvidence &) const = default;
};

struct VerifiedPage
{
    DocumentPage page = DocumentPage::Main;
    QString layoutId; ///< empty: typed by hand
    LicenceFields fields;
    PageEvidence evidence;
    QDateTime capturedAt; ///< UTC; invalid: unknown

    bool operator==(const VerifiedPage &) const = default;
};

struct VerificationReport
{
    std::vector<Finding> findings; ///< worst first, then by rule id

    FindingResult overall() const; ///< Failed > Warning > Passed; NotChecked if nothing was judged
    const Finding *find(QStringView rule) const;
};

/// \p pages: one per page kind at most.
VerificationReport verify(const std::vector<VerifiedPage> &pages, const RentalContext &rental);

} // namespace licencedesk
