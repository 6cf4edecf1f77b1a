#include "ui/style/LocaleText.h"

#include <QGuiApplication>
#include <QLocale>

namespace licencedesk {

namespace {

constexpr QChar LeftToRightIsolate(0x2066);
constexpr QChar PopIsolate(0x2069);
constexpr QChar RightToLeftMark(0x200f);

/// A year of two digits would be taken for a day.
QString dayFormat()
{
    const QLocale locale;
    if (locale.language() == QLocale::C || locale.language() == QLocale::English) {
        return QStringLiteral("yyyy-MM-dd");
    }
    QString format = locale.dateFormat(QLocale::ShortFormat).remove(RightToLeftMark);
    return format.contains(QLatin1String("yyyy"))
               ? format
               : format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
}

/// Halves of the day are left out: minutes stand below each other in tables.
QString clockFormat()
{
    const QString format = QLocale().timeFormat(QLocale::ShortFormat);
    return format == QLatin1String("HH.mm") ? format : QStringLiteral("HH:mm");
}

QString momentText(const QDateTime &when, const QString &format)
{
    return when.isValid() ? leftToRight(QLocale().toString(when.toLocalTime(), format)) : QString();
}

} // namespace

QString dayText(const QDateTime &when)
{
    return momentText(when, dayFormat());
}

QString minuteText(const QDateTime &when)
{
    return momentText(when, dayFormat() + u' ' + clockFormat());
}

QString secondText(const QDateTime &when)
{
    const QString clock = clockFormat();
    return momentText(when, dayFormat() + u' ' + clock + clock[2] + QLatin1String("ss"));
}

QString shortDayText(QDate day)
{
    constexpr int YearAndSign = 5; // "yyyy/"
    const QString format = dayFormat();
    const bool yearFirst = format.startsWith(QLatin1String("yyyy"));
    const QString rest =
        yearFirst ? format.mid(YearAndSign).trimmed() : format.chopped(YearAndSign);
    return leftToRight(QLocale().toString(day, rest));
}

QString clockText(QTime time)
{
    return leftToRight(QLocale().toString(time, clockFormat()));
}

QString leftToRight(const QString &value)
{
    const bool plain = value.isEmpty() || QGuiApplication::layoutDirection() == Qt::LeftToRight;
    return plain ? value : LeftToRightIsolate + value + PopIsolate;
}

} // namespace licencedesk
