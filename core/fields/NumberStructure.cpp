#include "fields/NumberStructure.h"

#include "fields/Regions.h"

#include <QDate>

#include <algorithm>
#include <numeric>
#include <vector>

namespace licencedesk {

namespace {

constexpr int Modulus = 11;
constexpr int Remainder = 1; ///< of the weighted sum of all 18

/// A known county is some hundred times likelier than any other code of its prefecture: the table
/// lacks what was abolished before 1999.
constexpr double KnownCounty = 1;
constexpr double KnownPrefecture = 0.02;
constexpr double KnownProvince = 0.002;
/// Few holders are foreign permanent residents.
constexpr double Foreigner = 0.001;

/// Years of birth of nearly everybody at a counter.
constexpr int UsualBirthFrom = 1930;
constexpr int UsualBirthTo = 2012;
constexpr double UnusualAge = 0.01;
constexpr int EarliestBirth = 1900;
constexpr int LatestBirth = 2099;

std::vector<int> codesWithDigits(qsizetype digits)
{
    std::vector<int> codes;
    for (const Region &region : allRegions()) {
        codes.push_back(region.code.left(digits).toInt());
    }
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

bool contains(const std::vector<int> &sorted, int code)
{
    return std::binary_search(sorted.begin(), sorted.end(), code);
}

int numberAt(const NumberDigits &digits, int begin, int length)
{
    return std::accumulate(digits.begin() + begin, digits.begin() + begin + length, 0,
                           [](int value, int digit) { return value * 10 + digit; });
}

} // namespace

bool checkFits(const NumberDigits &digits)
{
    const int sum = std::inner_product(digits.begin(), digits.end(), CheckWeights.begin(), 0);
    return sum % Modulus == Remainder;
}

int digitThatFits(const NumberDigits &digits, int place)
{
    NumberDigits tried = digits;
    for (int digit = 0; digit < Modulus; ++digit) {
        tried.at(std::size_t(place)) = digit;
        if (checkFits(tried)) {
            return digit;
        }
    }
    return Modulus; // not reached: every weight has an inverse
}

double regionPrior(const NumberDigits &digits)
{
    static const std::vector<int> counties = codesWithDigits(6);
    static const std::vector<int> prefectures = codesWithDigits(4);
    static const std::vector<int> provinces = codesWithDigits(2);
    if (digits.front() == 9) {
        return contains(provinces, numberAt(digits, 1, 2)) ? Foreigner : 0;
    }
    if (contains(counties, numberAt(digits, 0, 6))) {
        return KnownCounty;
    }
    if (contains(prefectures, numberAt(digits, 0, 4))) {
        return KnownPrefecture;
    }
    return contains(provinces, numberAt(digits, 0, 2)) ? KnownProvince : 0;
}

double birthPrior(const NumberDigits &digits)
{
    const int year = numberAt(digits, BirthBegin, 4);
    const bool isDate = QDate::isValid(year, numberAt(digits, 10, 2), numberAt(digits, 12, 2));
    if (!isDate || year < EarliestBirth || year > LatestBirth) {
        return 0;
    }
    return year >= UsualBirthFrom && year <= UsualBirthTo ? 1 : UnusualAge;
}

double structurePrior(const NumberDigits &digits)
{
    if (numberAt(digits, BirthEnd, 3) == 0) {
        return 0;
    }
    return regionPrior(digits) * birthPrior(digits);
}

} // namespace licencedesk
