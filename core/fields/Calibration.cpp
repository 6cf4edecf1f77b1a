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

/// Digits and the few letters of codes.
constexpr std::array DigitKnots = {Knot{0.00, 0.02},  Knot{0.50, 0.55}, Knot{0.80, 0.86},
                                   Knot{0.90, 0.95},  Knot{0.97, 0.99}, Knot{0.99, 0.997},
                                   Knot{1.00, 0.9995}};
/// Chinese and Latin text: thousands of characters to take each other for.
constexpr std::array TextKnots = {Knot{0.00, 0.02}, Knot{0.50, 0.40}, Knot{0.80, 0.75},
                                  Knot{0.90, 0.87}, Knot{0.97, 0.96}, Knot{0.99, 0.985},
                                  Knot{1.00, 0.998}};

/// 0.99 is to mean 1 wrong in 1000, so what interpret() computes is not taken at its word; and a
/// little less so for fields that nothing checks.
constexpr std::array CheckedKnots = {Knot{0.00, 0.00}, Knot{0.90, 0.85},  Knot{0.97, 0.94},
                                     Knot{0.99, 0.97}, Knot{0.999, 0.99}, Knot{1.00, 1.00}};
constexpr std::array UncheckedKnots = {Knot{0.00, 0.00},  Knot{0.90, 0.82},   Knot{0.97, 0.92},
                                       Knot{0.993, 0.97}, Knot{0.999, 0.985}, Knot{1.00, 0.995}};

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

bool isChecked(FieldId field)
{
    switch (field) {
    case FieldId::LicenceNumber:
    case FieldId::BirthDate:
    case FieldId::Sex:
    case FieldId::Nationality:
    case FieldId::FirstIssueDate:
    case FieldId::ValidFrom:
    case FieldId::ValidTo:
    case FieldId::VehicleClass:
        return true;
    default:
        return false;
    }
}

} // namespace

double characterProbability(ZoneKind kind, double claimed)
{
    const double within = std::clamp(claimed, 0.0, 1.0);
    return isDigitKind(kind) ? interpolated(DigitKnots, within) : interpolated(TextKnots, within);
}

double fieldConfidence(FieldId field, double estimate)
{
    const double within = std::clamp(estimate, 0.0, 1.0);
    return isChecked(field) ? interpolated(CheckedKnots, within)
                            : interpolated(UncheckedKnots, within);
}

} // namespace licencedesk
