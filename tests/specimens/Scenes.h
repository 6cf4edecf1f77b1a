#pragma once
// One function per condition: puts drawn cards into a picture and says where they are.

#include "tests/specimens/CardPages.h"
#include "tests/specimens/Specimen.h"

#include <functional>

namespace licencedesk::specimens {

/// Draws the pages of one licence at a scale; called once the scene knows the scale it needs.
using DrawCards = std::function<std::vector<DrawnCard>(double pixelsPerMm)>;

struct Shot
{
    QImage picture;
    std::vector<SpecimenCard> cards;
    QString valueFont;
    int jpegQuality = 85; ///< negative: PNG
};

Shot shootScan(const DrawCards &draw, const std::vector<QSizeF> &sizesMm, Random &random);
Shot shootPhoto(const DrawCards &draw, const std::vector<QSizeF> &sizesMm, Random &random);
Shot shootHard(const DrawCards &draw, const std::vector<QSizeF> &sizesMm, Random &random);
Shot shootScreen(const DrawCards &draw, const std::vector<QSizeF> &sizesMm, Random &random);

} // namespace licencedesk::specimens
