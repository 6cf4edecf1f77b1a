#pragma once
// Enters: a rectified card and its layout. Leaves: for every zone, the value's own line(s) found
// inside it (values are printed up to 1.5 mm off) and read. Colour separates the red seal from
// black print and both from the green ground.

#include "card/CardRectifier.h"
#include "layout/CardLayout.h"
#include "recognition/TextRecogniser.h"

#include <vector>

namespace licencedesk {

struct FieldReading
{
    FieldId field = FieldId::LicenceNumber;
    ZoneKind kind = ZoneKind::FreeText;
    RecogniserKind recogniser = DefaultRecogniser; ///< whose confidences the lines carry
    std::vector<LineReading> lines;                ///< top to bottom; character boxes in card mm
    QRectF boxMm;          ///< around the ink that was found; the zone itself when nothing was
    double legibility = 0; ///< 0…1: contrast and sharpness of the ink in the box
    double glare = 0;      ///< 0…1: burnt-out share of the box

    QString text() const;      ///< lines joined without a separator
    double confidence() const; ///< minimum over characters, 0 when empty

    bool operator==(const FieldReading &) const = default;
};

std::vector<FieldReading> readFields(const CardImage &card, const CardLayout &layout,
                                     TextRecogniser &recogniser, const CancelToken &cancel = {});

/// One zone again, with the box moved by hand: the text is looked for only inside \p boxMm.
FieldReading readField(const CardImage &card, const FieldZone &zone, const QRectF &boxMm,
                       TextRecogniser &recogniser, const CancelToken &cancel = {});

/// What was seen of the seal, for rule S04 and warnings.
struct SealEvidence
{
    bool found = false;
    double redness = 0; ///< 0…1: share of seal ink that is red
    QRectF boxMm;
};
SealEvidence findSeal(const CardImage &card, const CardLayout &layout);

} // namespace licencedesk
