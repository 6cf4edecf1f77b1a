#pragma once
// Draws one page of one edition. Geometry: README.md beside this file, after domain facts and never
// from resources/layouts.

#include "tests/specimens/CardCanvas.h"
#include "tests/specimens/People.h"

namespace licencedesk::specimens {

inline constexpr QSizeF CoreSizeMm{88, 60};
inline constexpr double CoreCornerMm = 4;

struct DrawnCard
{
    QImage image;       ///< RGB32, the card fills it
    SpecimenCard truth; ///< without the quad
    QString valueFont;
    double pixelsPerMm = 0;
};

DrawnCard drawMain2012(const Licence &licence, Random &random, double pixelsPerMm,
                       const SpecimenOptions &options);
DrawnCard drawMain2004(const Licence &licence, Random &random, double pixelsPerMm,
                       const SpecimenOptions &options);
DrawnCard drawDuplicate(const Licence &licence, Random &random, double pixelsPerMm,
                        const SpecimenOptions &options);
/// \p heightMm of the phone's screen at 70 mm width.
DrawnCard drawElectronic(const Licence &licence, Random &random, double pixelsPerMm,
                         double heightMm, const SpecimenOptions &options);

} // namespace licencedesk::specimens
