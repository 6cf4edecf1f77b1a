#pragma once
// Pages as a recogniser would give them, made by hand: every field of one invented licence read
// clearly, to be spoiled field by field.

#include "pipeline/LicenceReader.h"

namespace licencedesk::test {

inline constexpr double Clear = 0.998; ///< what the net claims for print that it sees well
const QDate Today(2026, 11, 21);

/// The licence of an invented woman; \p number, \p birth and \p name make another one of it.
struct HandMade
{
    QString number = QStringLiteral("11010519491231002X");
    QString birth = QStringLiteral("1949-12-31");
    QString name = QStringLiteral("王小敏");
    QString address = QStringLiteral("北京市朝阳区建国路12号");
};

/// One line of print at its zone's left edge, every character as sure as \p claim.
LineReading lineOf(const QString &text, const QRectF &zoneMm, double claim = Clear);

PageReading mainPage(const HandMade &person = {});
PageReading duplicatePage(const HandMade &person = {});

FieldReading &readingOf(PageReading &page, FieldId field);

/// Replaces what was read of \p field; interprets anew.
void readAs(PageReading &page, FieldId field, const QString &text, double claim);

/// As it is after the reader: fields made of the readings.
void interpretPage(PageReading &page);

} // namespace licencedesk::test
