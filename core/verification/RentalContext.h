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
    QString id;                 ///< "small-automatic"
    QString label;              ///< translated
    std::vector<QString> anyOf; ///< one of these classes covers it; the usual one first
    std::vector<QString> allOf; ///< and each of these is needed too (trailer: C6)
    bool trailer = false;
};

/// resources/data/vehicles.json, in the order offered. The labels are in the language that was
/// installed at the first call; vehicleLabel() follows a later change.
const std::vector<RentalVehicle> &rentalVehicles();
const RentalVehicle *findVehicle(QStringView id);
QString vehicleLabel(QStringView id); ///< translated now; empty for an unknown id

/// The firm's numbers and severities: resources/rules/policy.json, or a file of the firm.
struct VerificationPolicy
{
    int minimumAge = 18; ///< years at the start of the rental
    int maximumAge = 70; ///< years; older: warning
    double minimumDrivingYears = 0.5;
    int validityMarginDays = 30;               ///< valid_to − return date below this: warning
    int validityMarginDaysOtherDocuments = 60; ///< the same for holders without a resident number
    double confidenceForChecks = 0.5; ///< a recognised value below this is not judged (NotChecked)
    int liveScreenSeconds = 120;      ///< clock of an electronic licence this near is live
    int staleScreenSeconds = 600;     ///< further off: a screenshot; between the two: warning
    int pointsWarning = 9;            ///< of the 12 at which the licence is withheld
    std::map<QString, Severity> severity; ///< by rule id; absent: the rule's own
};

/// What the file does not name keeps the value of \p base. Errors: Damaged (not JSON), Invalid
/// (unknown key or rule, value out of range), with the JSON path as detail.
Result<VerificationPolicy> parsePolicy(const QByteArray &json, const VerificationPolicy &base = {});
VerificationPolicy defaultPolicy(); ///< resources/rules/policy.json

/// What the firm's own records know of the licence on the desk.
struct LicenceHistory
{
    int seenBefore = 0; ///< records with the same number
    QDate lastSeen;     ///< at the counter; invalid: never
    bool coreRead = false;
    bool coreOfAnother = false;         ///< the same core number was on another number's licence
    std::optional<QDate> rentedUntil;   ///< return date of another rental on this licence
    std::optional<QString> watchReason; ///< on the do-not-rent list, and why

    bool operator==(const LicenceHistory &) const = default;
};

struct RentalContext
{
    QDate today; ///< at the counter, China time
    std::optional<QDate> start;
    std::optional<QDate> end; ///< return date
    QString vehicle;          ///< id of a RentalVehicle; empty: none chosen
    QString vehicleClass;     ///< or a class code asked for directly ("C1", CLI)
    QString bookingName;      ///< whom the booking or the ID card names, for N02; empty: unknown
    bool commercialPassenger = false;      ///< 营运客车, for P03
    std::optional<LicenceHistory> history; ///< empty: no records were asked
    VerificationPolicy policy;

    /// The day on which driving begins: start, or today.
    QDate drivingFrom() const { return start.value_or(today); }
};

} // namespace licencedesk
