#include "verification/rules/NumberRepair.h"

#include "fields/Regions.h"

namespace licencedesk::rules {

namespace {

// Digits that look alike in dot-matrix and laser print, each way round.
constexpr const char *LookAlikes[10] = {"689", "7", "7", "8", "9", "6", "058", "12", "0369", "048"};

bool agrees(const LicenceNumber &number, const Facts &facts)
{
    const auto birth = number.birthDate();
    const auto region = number.regionCode();
    return number.checkDigitFits().value_or(false) && birth && *birth <= facts.rental.today &&
           (!region || findRegion(*region)) && (!facts.birth || *facts.birth == *birth) &&
           (!facts.sex || facts.sex == number.sex());
}

} // namespace

std::vector<NumberRepair> numberRepairs(const Facts &facts)
{
    std::vector<NumberRepair> repairs;
    for (int position = 0; position < facts.number->text.size(); ++position) {
        const int digit = facts.number->text.at(position).digitValue();
        if (digit < 0) {
            continue;
        }
        for (const char *other = LookAlikes[digit]; *other; ++other) {
            QString text = facts.number->text;
            text[position] = QLatin1Char(*other);
            const auto repaired = parseLicenceNumber(text);
            if (repaired && agrees(*repaired, facts)) {
                repairs.push_back({position, QLatin1Char(*other)});
            }
        }
    }
    return repairs;
}

} // namespace licencedesk::rules
