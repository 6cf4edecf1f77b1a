#pragma once
// 准驾车型: what the holder may drive, by annex 1 of decree 162. Enters: "A2E" as printed. Leaves:
// the single codes, what they include, whether they are printed as the office prints them.

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace licencedesk {

/// One row of resources/data/classes.json.
struct VehicleClass
{
    QString code;         ///< "C1"
    QString name;         ///< "小型汽车"
    QStringList includes; ///< every class it covers besides itself, the closure
};

/// All classes in the official order, which is also the print order.
const std::vector<VehicleClass> &vehicleClassTable();
const VehicleClass *findVehicleClass(QStringView code);

struct VehicleClasses
{
    QStringList codes; ///< as printed, left to right, never empty

    QString text() const;        ///< codes without a separator
    QStringList closure() const; ///< every class that may be driven, in official order
    bool covers(QStringView code) const;
    bool isInOfficialOrder() const; ///< and no code twice
    QStringList implied() const;    ///< printed codes that another printed code includes already

    bool operator==(const VehicleClasses &) const = default;
};

/// Empty unless the text is made of class codes only. Blanks, commas and slashes between codes
/// are allowed, lower case too.
std::optional<VehicleClasses> parseVehicleClasses(QStringView text);

} // namespace licencedesk
