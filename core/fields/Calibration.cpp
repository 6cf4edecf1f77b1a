#include "fields/Calibration.h"

#include <algorithm>
#include <array>
#include <span>

namespace licencedesk {

namespace {

struct Knot
{
    double claimed;
    double right;
};

// ---- Tesseract ---------------------------------------------------------------------------------

/// Digits and the few letters of codes.
constexpr std::array DigitKnots = {Knot{0.00, 0.02},  Knot{0.50, 0.55}, Knot{0.80, 0.86},
                                   Knot{0.90, 0.95},  Knot{0.97, 0.99}, Knot{0.99, 0.997},
                                   Knot{1.00, 0.9995}};
/// Chinese and Latin text: thousands of characters to take each other for.
constexpr std::array TextKnots = {Knot{0.00, 0.02}, Knot{0.50, 0.40}, Knot{0.80, 0.75},
                                  Knot{0.90, 0.87}, Knot{0.97, 0.96}, Knot{0.99, 0.985},
                                  Knot{1.00, 0.998}};

// Fitted on the 5,140 fields of `licencedesk-cli bench --specimens 120 --seed 3000` (Tesseract):
// estimate of interpret() -> share that was right, taken on the careful side. 0.99 is to mean 1
// wrong in 1000; there, 0 of 2,679 were wrong.

/// Words: sex, which the number checks, nationality, the older edition's term.
constexpr std::array WordKnots = {Knot{0.00, 0.00}, Knot{0.90, 0.85},  Knot{0.97, 0.94},
                                  Knot{0.99, 0.97}, Knot{0.999, 0.99}, Knot{1.00, 1.00}};
/// Number and dates. A slashed zero reads as 8 in two rows alike, so that two dates agree and are
/// wrong together: 7 of 140 below an estimate of 0.9985, none of 1,850 above.
constexpr std::array CheckedDigitKnots = {Knot{0.00, 0.00},    Knot{0.90, 0.85},
                                          Knot{0.97, 0.92},    Knot{0.9985, 0.965},
                                          Knot{0.9992, 0.990}, Knot{1.00, 1.00}};
/// Classes: from 0.977 on, 0 of 373 were wrong; below, a swallowed code leaves a shorter class that
/// is one too (the property test draws such readings, Tesseract rarely does).
constexpr std::array ClassKnots = {Knot{0.00, 0.00},   Knot{0.90, 0.85},  Knot{0.97, 0.955},
                                   Knot{0.977, 0.971}, Knot{0.99, 0.980}, Knot{0.999, 0.990},
                                   Knot{1.00, 1.00}};
/// Fields whose grammar leaves a wrong reading no room: the seal of a known authority and the
/// electronic page. From 0.95 on, 0 of 490 were wrong.
constexpr std::array GrammarKnots = {Knot{0.00, 0.00},   Knot{0.90, 0.82},   Knot{0.94, 0.90},
                                     Knot{0.955, 0.972}, Knot{0.993, 0.982}, Knot{0.999, 0.990},
                                     Knot{1.00, 0.998}};
/// Free text and the file number: nothing checks them.
constexpr std::array UncheckedKnots = {Knot{0.00, 0.00},  Knot{0.90, 0.82},   Knot{0.97, 0.92},
                                       Knot{0.993, 0.97}, Knot{0.999, 0.985}, Knot{1.00, 0.995}};

// ---- the net ------------------------------------------------------------------------------------

// Characters: fitted on the 39,000 of `reading_figures LAYOUT 5000 … claims` (main page of both
// editions and duplicate page, all conditions).

/// Digits and Latin letters: of 18,000 claimed at 0.9 and more 2 were wrong.
constexpr std::array NetDigitKnots = {Knot{0.00, 0.05},   Knot{0.30, 0.60},   Knot{0.50, 0.90},
                                      Knot{0.70, 0.97},   Knot{0.85, 0.994},  Knot{0.92, 0.9992},
                                      Knot{0.95, 0.9997}, Knot{0.97, 0.9999}, Knot{1.00, 0.99998}};
/// Hanzi and marks. Of 880 of names claimed at 0.98 and more none was wrong.
constexpr std::array NetTextKnots = {Knot{0.00, 0.02},    Knot{0.40, 0.30},    Knot{0.60, 0.60},
                                     Knot{0.80, 0.83},    Knot{0.90, 0.96},    Knot{0.95, 0.99},
                                     Knot{0.97, 0.996},   Knot{0.98, 0.998},   Knot{0.99, 0.9993},
                                     Knot{0.995, 0.9997}, Knot{0.998, 0.9999}, Knot{1.00, 0.99995}};
// Fields: of 480 specimens (`bench --specimens 60 --seed 3100`, `--seed 6000 --held-out-fonts`).
// What is not listed is as good as it claims.

constexpr std::array NetFieldKnots = {Knot{0.00, 0.00}, Knot{1.00, 1.00}};
/// From an estimate of 0.95 on 0 of 420 were wrong; of 15 from 0.90 on, one in a later draw.
constexpr std::array NetNameKnots = {Knot{0.00, 0.00}, Knot{0.90, 0.94}, Knot{0.95, 0.971},
                                     Knot{0.99, 0.99}, Knot{1.00, 1.00}};
/// From 0.90 on 0 of 268; between 0.87 and 0.90 three in a later draw.
constexpr std::array NetAddressKnots = {Knot{0.00, 0.00},  Knot{0.70, 0.80}, Knot{0.87, 0.94},
                                        Knot{0.90, 0.971}, Knot{0.99, 0.99}, Knot{1.00, 1.00}};
/// From 0.10 on 0 of 407.
constexpr std::array NetClassKnots = {Knot{0.00, 0.00}, Knot{0.90, 0.96}, Knot{0.93, 0.972},
                                      Knot{0.99, 0.99}, Knot{1.00, 1.00}};

double interpolated(std::span<const Knot> knots, double at)
{
    for (std::size_t i = 1; i < knots.size(); ++i) {
        if (at <= knots[i].claimed) {
            const Knot &low = knots[i - 1];
            const Knot &high = knots[i];
            const double share = (at - low.claimed) / (high.claimed - low.claimed);
            return low.right + share * (high.right - low.right);
        }
    }
    return knots.back().right;
}

bool isDigitKind(ZoneKind kind)
{
    switch (kind) {
    case ZoneKind::Number:
    case ZoneKind::Date:
    case ZoneKind::DateRange:
    case ZoneKind::Duration:
    case ZoneKind::Classes:
    case ZoneKind::FileNumber:
    case ZoneKind::Timestamp:
    case ZoneKind::Points:
        return true;
    case ZoneKind::Name:
    case ZoneKind::ClosedList:
    case ZoneKind::Address:
    case ZoneKind::FreeText:
    case ZoneKind::Seal:
        break;
    }
    return false;
}

bool isDigitOrLatin(const QString &character)
{
    return character.size() == 1 && character.front().unicode() < 0x80 &&
           character.front().isLetterOrNumber();
}

std::span<const Knot> tesseractKnotsOf(FieldId field)
{
    switch (field) {
    case FieldId::Sex:
    case FieldId::Nationality:
    case FieldId::ValidFor:
        return WordKnots;
    case FieldId::LicenceNumber:
    case FieldId::BirthDate:
    case FieldId::FirstIssueDate:
    case FieldId::ValidFrom:
    case FieldId::ValidTo:
        return CheckedDigitKnots;
    case FieldId::VehicleClass:
        return ClassKnots;
    case FieldId::IssuingAuthority:
    case FieldId::Status:
    case FieldId::Points:
    case FieldId::CurrentTime:
    case FieldId::GeneratedDate:
        return GrammarKnots;
    default:
        return UncheckedKnots;
    }
}

std::span<const Knot> netKnotsOf(FieldId field)
{
    switch (field) {
    case FieldId::Name:
        return NetNameKnots;
    case FieldId::Address:
        return NetAddressKnots;
    case FieldId::VehicleClass:
        return NetClassKnots;
    default:
        return NetFieldKnots;
    }
}

} // namespace

double characterProbability(RecogniserKind recogniser, ZoneKind kind, const QString &character,
                            double claimed)
{
    const double within = std::clamp(claimed, 0.0, 1.0);
    if (recogniser == RecogniserKind::Tesseract) {
        return isDigitKind(kind) ? interpolated(DigitKnots, within)
                                 : interpolated(TextKnots, within);
    }
    return isDigitOrLatin(character) ? interpolated(NetDigitKnots, within)
                                     : interpolated(NetTextKnots, within);
}

double fieldConfidence(RecogniserKind recogniser, FieldId field, double estimate)
{
    const double within = std::clamp(estimate, 0.0, 1.0);
    return recogniser == RecogniserKind::Tesseract ? interpolated(tesseractKnotsOf(field), within)
                                                   : interpolated(netKnotsOf(field), within);
}

} // namespace licencedesk
