#pragma once
// Dates and terms as licences print them. Enters: 2019-05-20, 20190520, 2019年5月20日, 2019.5.20,
// 2019/5/20, full-width forms of them, 长期, 6年. Leaves: calendar dates; canonical text
// YYYY-MM-DD.

#include <QDate>
#include <QString>

#include <optional>

namespace licencedesk {

/// A date, or 长期 (no end).
struct LicenceDate
{
    QDate date; ///< valid unless longTerm
    bool longTerm = false;

    QString text() const; ///< "2019-05-20" or "长期"

    bool operator==(const LicenceDate &) const = default;
};

/// Empty when it is no date of the calendar, or outside 1900…2199.
std::optional<QDate> parseDate(QStringView text);
/// As parseDate, and 长期.
std::optional<LicenceDate> parseLicenceDate(QStringView text);
QString dateText(const QDate &date); ///< "2019-05-20"

/// How long a licence runs: 6年, 10年, 长期 (decree 162, art. 13).
struct LicenceTerm
{
    int years = 0; ///< 0 when longTerm
    bool longTerm = false;

    bool operator==(const LicenceTerm &) const = default;
};
std::optional<LicenceTerm> parseLicenceTerm(QStringView text);
/// The day on which a term from \p from ends; 29 February ends on the 28th in a common year.
LicenceDate termEnd(const QDate &from, const LicenceTerm &term);

/// 有效期限 of the 2012 edition: "2019-05-20 至 2025-05-20", "2019-05-20 至 长期" or 长期 alone.
struct ValidPeriod
{
    std::optional<QDate> from; ///< empty only when 长期 stands alone
    LicenceDate to;

    bool operator==(const ValidPeriod &) const = default;
};
std::optional<ValidPeriod> parseValidPeriod(QStringView text);

} // namespace licencedesk
