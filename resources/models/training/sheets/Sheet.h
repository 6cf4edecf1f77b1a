#pragma once
// A card's ground filled with lines of training text, printed as the specimens' values are.

#include "tests/specimens/CardCanvas.h"
#include "tests/specimens/Random.h"

#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace licencedesk::training {

/// One line as printed. Millimetres of the card.
struct SheetLine
{
    QString text;                   ///< with its blanks
    double em = 0;                  ///< of a hanzi
    QRectF boxMm;                   ///< ink
    std::vector<QRectF> characters; ///< ink of every character that is no blank
};

struct Sheet
{
    QImage image; ///< RGB32
    double pixelsPerMm = 0;
    std::vector<SheetLine> lines;
};

/// \p nextText gives the lines' texts; what does not fit any more is cut off.
Sheet makeSheet(double pixelsPerMm, const QStringList &families,
                const std::function<QString()> &nextText, specimens::Random &random);

} // namespace licencedesk::training
