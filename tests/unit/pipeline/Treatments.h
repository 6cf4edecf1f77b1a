#pragma once
// What somebody may have done to a licence, as specimens, and what the reader saw of it. Shared by
// the test and by the figures.

#include "pipeline/LicenceReader.h"
#include "tests/specimens/Specimen.h"

#include <map>
#include <optional>
#include <vector>

namespace licencedesk::test {

enum class Treatment {
    Paper, ///< untouched
    GreyCopy,
    NoSeal,
    GreySeal,
    Pasted,
    Retyped,
    Spliced,
    Code39,
    Code128,
    Electronic, ///< untouched
    RedGround,
    RedCode,
    NoCode,
};

inline constexpr Treatment AllTreatments[] = {
    Treatment::Paper,   Treatment::GreyCopy,   Treatment::NoSeal,    Treatment::GreySeal,
    Treatment::Pasted,  Treatment::Retyped,    Treatment::Spliced,   Treatment::Code39,
    Treatment::Code128, Treatment::Electronic, Treatment::RedGround, Treatment::RedCode,
    Treatment::NoCode};

QString treatmentKey(Treatment treatment);

enum class Sign { GreyCopy, Screen, NoSeal, GreySeal, Edited, RedScreen, NoCode, Barcode };

inline constexpr Sign AllSigns[] = {Sign::GreyCopy, Sign::Screen,    Sign::NoSeal, Sign::GreySeal,
                                    Sign::Edited,   Sign::RedScreen, Sign::NoCode, Sign::Barcode};

QString signKey(Sign sign);

struct Tally
{
    int specimens = 0;
    int cards = 0; ///< found, and of the page that was shown
    std::map<Sign, int> seen;
    int rightField = 0;      ///< edits named at the field that was edited
    double milliseconds = 0; ///< for judging all cards
};

/// Life-like shares of the paper layouts by seed: one in eight a duplicate page, one an older one.
specimens::SpecimenOptions optionsFor(Treatment treatment, quint64 seed);

/// Specimens with seeds from \p first on, read without recognising a character.
Tally tallyOf(Treatment treatment, specimens::Condition condition, quint64 first, int count);

} // namespace licencedesk::test
