#pragma once
// Rows that several pages share: printed, noted in the truth, with the canonical value.

#include "tests/specimens/CardPages.h"

namespace licencedesk::specimens {

/// Pale green, waves and the light mark over the ground.
void drawCoreGround(CardCanvas &canvas, Random &random);

void printSimple(CardCanvas &canvas, FieldId field, const QString &value, const TextStyle &style,
                 QPointF leftCentre, const ValuePrint &print, Random &random);
void printDate(CardCanvas &canvas, FieldId field, const QDate &date, const TextStyle &style,
               QPointF leftCentre, const ValuePrint &print, Random &random);
void printLicenceNumber(CardCanvas &canvas, const QString &number, double left, double centreY,
                        double em, double pitch, const ValuePrint &print, Random &random);
/// Two characters are set wide apart, long names smaller.
void printCentredName(CardCanvas &canvas, const QString &name, QPointF centre,
                      const ValuePrint &print, Random &random);
/// "2019-05-20 至 2025-05-20", "2019-05-20 至 长期" or 长期 alone.
void printPeriod(CardCanvas &canvas, const Licence &licence, const TextStyle &style,
                 QPointF leftCentre, const ValuePrint &print, Random &random);
/// "6年", "10年", "长期" of the older edition.
void printTerm(CardCanvas &canvas, const Licence &licence, const TextStyle &style,
               QPointF leftCentre, const ValuePrint &print, Random &random);

struct PageSeal
{
    QString authority;
    QRectF boxMm; ///< empty: the page has none
    SealPrint print = SealPrint::Red;
};

/// Ink, seal and what the caller needs to place the card.
DrawnCard finishPage(CardCanvas &canvas, const ValuePrint &print, const PageSeal &seal,
                     Random &random);

} // namespace licencedesk::specimens
