#include "verification/rules/Coverage.h"

#include "verification/rules/Rule.h"

#include <algorithm>

namespace licencedesk::rules {

QString WantedClasses::text() const
{
    QStringList any(anyOf.begin(), anyOf.end());
    const QString last = any.takeLast();
    QString either = any.isEmpty()
                         ? last
                         : Verification::tr("%1 or %2").arg(any.join(Verification::tr(", ")), last);
    if (allOf.empty()) {
        return either;
    }
    return Verification::tr("%1, and %2")
        .arg(either, QStringList(allOf.begin(), allOf.end()).join(Verification::tr(", ")));
}

std::optional<WantedClasses> wantedClasses(const RentalContext &rental)
{
    if (const RentalVehicle *vehicle = findVehicle(rental.vehicle)) {
        return WantedClasses{vehicle->anyOf, vehicle->allOf};
    }
    const QString code = rental.vehicleClass.trimmed().toUpper();
    if (findVehicleClass(code)) {
        return WantedClasses{{code}, {}};
    }
    return std::nullopt;
}

bool covers(const VehicleClasses &held, const WantedClasses &wanted, const QStringList &lost)
{
    const QStringList closure = held.closure();
    const auto has = [&](const QString &code) {
        return closure.contains(code) && !lost.contains(code);
    };
    return std::any_of(wanted.anyOf.begin(), wanted.anyOf.end(), has) &&
           std::all_of(wanted.allOf.begin(), wanted.allOf.end(), has);
}

} // namespace licencedesk::rules
