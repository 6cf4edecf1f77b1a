#pragma once
// What the language decides beside the words: how moments are written, and which way a value runs
// in a line of another direction. Values of a licence, exports, logs and files never go through
// here: they stay YYYY-MM-DD.

#include <QDateTime>
#include <QString>

namespace licencedesk {

/// In the user's time zone; empty for an invalid one. English writes 2026-11-21, which nobody reads
/// with day and month changed about.
QString dayText(const QDateTime &when);
QString minuteText(const QDateTime &when); ///< day and minute
QString secondText(const QDateTime &when); ///< day and second

/// Day and month of a day near today.
QString shortDayText(QDate day);

QString clockText(QTime time); ///< of 24 hours

/// \p value for a line of words: where the language runs from right to left, marked so that its
/// parts keep their order ("1101**34", "2026-11-21 14:05", paths). For the eye only: never for what
/// is copied, kept or compared.
QString leftToRight(const QString &value);

} // namespace licencedesk
