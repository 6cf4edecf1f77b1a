#include "fields/RecordNotes.h"

#include "fields/LicenceDate.h"
#include "fields/TextForms.h"

#include <QRegularExpression>

namespace licencedesk {

namespace {

/// Any printed form of a date; parseDate decides whether it is one.
const QString DateForm = QStringLiteral("(\\d{4}[年.\\-/]\\d{1,2}[月.\\-/]\\d{1,2}日?)");

std::optional<QDate> dateIn(const QString &text, const QString &before, const QString &after)
{
    const QRegularExpression form(before + DateForm + after);
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? parseDate(match.captured(1)) : std::nullopt;
}

QString monthAndDay(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("每年(\\d{1,2})月(\\d{1,2})日[^。]*身体条件证明"));
    const QRegularExpressionMatch match = form.match(text);
    constexpr int LeapYear = 2000; // so that 29 February counts as a day
    const QDate date(LeapYear, match.captured(1).toInt(), match.captured(2).toInt());
    return date.isValid() ? date.toString(QStringLiteral("MM-dd")) : QString();
}

} // namespace

RecordNotes parseRecordNotes(QStringView text)
{
    const QString plain = withoutBlanks(text);
    RecordNotes notes;
    notes.probationUntil = dateIn(plain, QStringLiteral("实习期(?:限)?至"), {});
    notes.renewBefore =
        dateIn(plain, QStringLiteral("请?于"), QStringLiteral("前(?:九十|90)日内[^。]*换领"));
    notes.exchangeClassBefore =
        dateIn(plain, QStringLiteral("请?于"), QStringLiteral("前[^。]{0,4}办理变更准驾车型"));
    notes.validAlreadyFrom =
        dateIn(plain, QStringLiteral("自"), QStringLiteral("至有效起始日期有效"));
    notes.medicalEachYearAfter = monthAndDay(plain);
    notes.inspectionAfterPeriod =
        plain.contains(QStringLiteral("记分周期结束后")) && plain.contains(QStringLiteral("审验"));
    notes.schoolBus = plain.contains(QStringLiteral("校车"));
    notes.hearingAid = plain.contains(QStringLiteral("助听"));
    notes.correctedVision =
        plain.contains(QStringLiteral("矫正视力")) || plain.contains(QStringLiteral("眼镜"));
    return notes;
}

} // namespace licencedesk
