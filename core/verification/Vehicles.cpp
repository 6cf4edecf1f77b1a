#include "verification/RentalContext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace licencedesk {

namespace {

struct VehicleName
{
    const char *id;
    const char *label;
};

constexpr VehicleName VehicleNames[] = {
    {"small-automatic",
     QT_TRANSLATE_NOOP("RentalVehicle", "Car up to 9 seats, automatic or electric")},
    {"small-manual", QT_TRANSLATE_NOOP("RentalVehicle", "Car up to 9 seats, manual")},
    {"small-adapted",
     QT_TRANSLATE_NOOP("RentalVehicle", "Adapted automatic car (disabled driver)")},
    {"light-truck-automatic", QT_TRANSLATE_NOOP("RentalVehicle", "Van or light truck, automatic")},
    {"light-truck-manual", QT_TRANSLATE_NOOP("RentalVehicle", "Van or light truck, manual")},
    {"motor-caravan-automatic",
     QT_TRANSLATE_NOOP("RentalVehicle", "Motor caravan under 6 m, automatic")},
    {"motor-caravan-manual", QT_TRANSLATE_NOOP("RentalVehicle", "Motor caravan under 6 m, manual")},
    {"car-trailer-automatic",
     QT_TRANSLATE_NOOP("RentalVehicle", "Automatic car with trailer, under 4.5 t")},
    {"car-trailer-manual",
     QT_TRANSLATE_NOOP("RentalVehicle", "Manual car with trailer, under 4.5 t")},
    {"road-train", QT_TRANSLATE_NOOP("RentalVehicle", "Vehicle with trailer, 4.5 t and over")},
    {"minibus", QT_TRANSLATE_NOOP("RentalVehicle", "Minibus, 10 to 19 seats, under 6 m")},
    {"coach", QT_TRANSLATE_NOOP("RentalVehicle", "Coach, 6 m and over or 20 seats and more")},
    {"truck", QT_TRANSLATE_NOOP("RentalVehicle", "Truck, 4.5 t and over or 6 m and over")},
    {"moped", QT_TRANSLATE_NOOP("RentalVehicle", "Moped up to 50 ml")},
    {"motorcycle", QT_TRANSLATE_NOOP("RentalVehicle", "Motorcycle, two wheels")},
    {"three-wheeler", QT_TRANSLATE_NOOP("RentalVehicle", "Motorcycle, three wheels")},
};

std::vector<QString> codes(const QJsonValue &array)
{
    std::vector<QString> list;
    for (const auto &code : array.toArray()) {
        list.push_back(code.toString());
    }
    return list;
}

RentalVehicle toVehicle(const QJsonObject &row)
{
    RentalVehicle vehicle;
    vehicle.id = row[QLatin1String("id")].toString();
    vehicle.label = vehicleLabel(vehicle.id);
    vehicle.anyOf = codes(row[QLatin1String("any_of")]);
    vehicle.allOf = codes(row[QLatin1String("all_of")]);
    vehicle.trailer = row[QLatin1String("trailer")].toBool();
    return vehicle;
}

std::vector<RentalVehicle> loadVehicles()
{
    QFile file(QStringLiteral(":/licencedesk/data/vehicles.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("vehicles.json is not compiled in");
    }
    std::vector<RentalVehicle> vehicles;
    for (const auto &row : QJsonDocument::fromJson(file.readAll()).array()) {
        vehicles.push_back(toVehicle(row.toObject()));
    }
    return vehicles;
}

} // namespace

QString vehicleLabel(QStringView id)
{
    for (const VehicleName &name : VehicleNames) {
        if (id == QLatin1String(name.id)) {
            return QCoreApplication::translate("RentalVehicle", name.label);
        }
    }
    return {};
}

const std::vector<RentalVehicle> &rentalVehicles()
{
    static const std::vector<RentalVehicle> vehicles = loadVehicles();
    return vehicles;
}

const RentalVehicle *findVehicle(QStringView id)
{
    const auto &all = rentalVehicles();
    const auto it =
        std::find_if(all.begin(), all.end(), [id](const auto &each) { return each.id == id; });
    return it == all.end() ? nullptr : &*it;
}

} // namespace licencedesk
