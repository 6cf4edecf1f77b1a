#include "fields/LicenceDate.h"

#include "fields/TextForms.h"

#include <QRegularExpression>

namespace licencedesk {

namespace {

const QString LongTerm = QStringLiteral("长期");
constexpr int EarliestYear = 1900;
constexpr int LatestYear = 2199;

/// Half-width, no blanks, every dash and separator a plain hyphen.
QString plainForm(QStringView text)
{
    QString plain = withoutBlanks(text);
    for (QChar &each : plain) {
        if (QStringView(u"—–−‐‑―ー一_./年月~").contains(each)) {
            each = u'-';
        }
    }
    plain.remove(u'日');
    return plain;
}

std::optional<QDate> calendarDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    const bool fits = date.isValid() && year >= EarliestYear && year <= LatestYear;
    return fits ? std::optional(date) : std::nullopt;
}

} // namespace

QString dateText(const QDate &date)
{
    return date.toString(QStringLiteral("yyyy-MM-dd"));
}

QString LicenceDate::text() const
{
    return longTerm ? LongTerm : dateText(date);
}

std::optional<QDate> parseDate(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|(\\d{2})(\\d{2}))$"));
    const QRegularExpressionMatch match = form.match(plainForm(text));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const bool compact = match.capturedLength(4) > 0;
    return calendarDate(match.captured(1).toInt(), match.captured(compact ? 4 : 2).toInt(),
                        match.captured(compact ? 5 : 3).toInt());
}

std::optional<LicenceDate> parseLicenceDate(QStringView text)
{
    if (withoutBlanks(text) == LongTerm) {
        return LicenceDate{{}, true};
    }
    const std::optional<QDate> date = parseDate(text);
    return date ? std::optional(LicenceDate{*date, false}) : std::nullopt;
}

std::optional<LicenceTerm> parseLicenceTerm(QStringView text)
{
    const QString plain = withoutBlanks(text);
    if (plain == LongTerm) {
        return LicenceTerm{0, true};
    }
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})年?$"));
    const QRegularExpressionMatch match = form.match(plain);
    const int years = match.captured(1).toInt();
    return years > 0 ? std::optional(LicenceTerm{years, false}) : std::nullopt;
}

LicenceDate termEnd(const QDate &from, const LicenceTerm &term)
{
    if (term.longTerm) {
        return {{}, true};
    }
    return {from.addYears(term.years), false};
}

std::optional<ValidPeriod> parseValidPeriod(QStringView text)
{
    const QString plain = plainForm(text);
    if (plain == LongTerm) {
        return ValidPeriod{std::nullopt, {{}, true}};
    }
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{8})[至到-]+(.+)$"));
    const QRegularExpressionMatch match = form.match(plain);
    const std::optional<QDate> from = parseDate(match.captured(1));
    const std::optional<LicenceDate> to = parseLicenceDate(match.captured(2));
    if (!from || !to) {
        return std::nullopt;
    }
    return ValidPeriod{from, *to};
}

} // namespace licencedesk
