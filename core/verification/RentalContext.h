#pragma once
// What the licence is wanted for: rental dates, vehicle, the firm's policy.

#include "layout/FieldId.h"
#include "support/Result.h"
#include "verification/Finding.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace licencedesk {

/// A vehicle as the firm rents it, with the classes of which one must be held (domain §4.1).
struct RentalVehicle
{
    QString id;    ///< "small-automatic"
    QString label; ///< translated
    std::vector<QString> anyOf;  ///< one of these classes covers it
    std::vector<QString> allOf;  ///< and each of these is needed too (trailer: C6)
    bool trailer = false;
};

/// resources/data/vehicles.json, in the order offered.
const std::vector<RentalVehicle> &rentalVehicles();
const RentalVehicle *findVehicle(QStringView id);

/// The firm's numbers and severities: resources/rules/policy.json, or a file of the firm.
struct VerificationPolicy
{
    int minimumAge = 18;         ///< years at the start of the rental
    int maximumAge = 70;         ///< years; older: warning
    double minimumDrivingYears = 0.5;
    int validityMarginDays = 30; ///< valid_to − return date below this: warning
    double confidenceForChecks = 0.5; ///< a recognised value below this is not judged (NotChecked)
    std::map<QString, Severity> severity; ///< by rule id; absent: the rule's own
};
Result<VerificationPolicy> parsePolicy(const QByteArray &json);
VerificationPolicy defaultPolicy();

struct RentalContext
{
    QDate today; ///< at the counter, China time
    std::optional<QDate> start;
    std::optional<QDate> end;   ///< return date
    QString vehicle;            ///< id of a RentalVehicle; empty: none chosen
    QString vehicleClass;       ///< or a class code asked for directly ("C1", CLI)
    bool commercialPassenger = false; ///< 营运客车, for P03
    VerificationPolicy policy;
};

} // namespace licencedesk
