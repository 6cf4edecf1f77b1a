#include "tests/unit/fields/SyntheticLicence.h"

#include "fields/LicenceDate.h"
#include "fields/LicenceNumber.h"
#include "fields/Regions.h"

#include <array>

namespace licencedesk::test {

namespace {

int between(std::mt19937 &random, int low, int high)
{
    return std::uniform_int_distribution<int>(low, high)(random);
}

QString anyCounty(std::mt19937 &random)
{
    const auto &all = allRegions();
    while (true) {
        const Region &region = all[std::size_t(between(random, 0, int(all.size()) - 1))];
        if (!region.code.endsWith(u"00")) {
            return region.code;
        }
    }
}

QString makeNumber(std::mt19937 &random, const QDate &birth, Sex sex)
{
    int sequence = between(random, 0, 498) * 2 + (sex == Sex::Male ? 1 : 2);
    QString number = anyCounty(random) + birth.toString(QStringLiteral("yyyyMMdd")) +
                     QStringLiteral("%1").arg(sequence, 3, 10, QLatin1Char('0'));
    return number + numberCheckDigit(number);
}

QString printedPeriod(const QDate &from, const LicenceDate &to)
{
    return dateText(from) + QStringLiteral("至") + to.text();
}

} // namespace

SyntheticLicence makeSyntheticLicence(std::mt19937 &random)
{
    static const std::array classes = {"C1", "C1",  "C1",   "C2",  "B2",
                                       "A2", "C1D", "A1A2", "C1E", "A2E"};
    static const std::array addresses = {"山东省青岛市市南区香港中路12号",
                                         "北京市朝阳区望京街道3号院",
                                         "广东省深圳市福田区园岭街道八卦路5号"};
    const Sex sex = between(random, 0, 1) == 1 ? Sex::Male : Sex::Female;
    const QDate birth = QDate(1945, 1, 1).addDays(between(random, 0, 365 * 60));
    const QDate issue = birth.addYears(18).addDays(between(random, 0, 3000));
    const std::array starts = {0, 0, 6, 6, 12, 16};
    const QDate from = issue.addYears(starts.at(std::size_t(between(random, 0, 5))));
    const int kind = between(random, 0, 9);
    const LicenceDate to = termEnd(from, {kind < 6 ? 6 : 10, kind == 9});

    SyntheticLicence licence;
    auto &values = licence.values;
    values[FieldId::LicenceNumber] = makeNumber(random, birth, sex);
    values[FieldId::BirthDate] = dateText(birth);
    values[FieldId::Sex] = sexText(sex);
    values[FieldId::Nationality] = QStringLiteral("中国");
    values[FieldId::FirstIssueDate] = dateText(issue);
    values[FieldId::ValidFrom] = dateText(from);
    values[FieldId::ValidTo] = to.text();
    values[FieldId::VehicleClass] =
        QString::fromLatin1(classes.at(std::size_t(between(random, 0, 9))));
    values[FieldId::Address] = QString::fromUtf8(addresses.at(std::size_t(between(random, 0, 2))));
    const auto print = [&licence](FieldId field, ZoneKind zone) {
        licence.zones.push_back({field, zone, licence.values.at(field)});
    };
    print(FieldId::LicenceNumber, ZoneKind::Number);
    print(FieldId::BirthDate, ZoneKind::Date);
    print(FieldId::Sex, ZoneKind::ClosedList);
    print(FieldId::Nationality, ZoneKind::ClosedList);
    print(FieldId::FirstIssueDate, ZoneKind::Date);
    print(FieldId::VehicleClass, ZoneKind::Classes);
    print(FieldId::Address, ZoneKind::Address);
    licence.zones.push_back({FieldId::ValidPeriod, ZoneKind::DateRange, printedPeriod(from, to)});
    return licence;
}

} // namespace licencedesk::test
