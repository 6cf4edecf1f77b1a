#pragma once
// Enters: the pages at hand and the rental. Leaves: what they say, parsed once, for all rules. A
// value is used only when it was typed or confirmed by the operator, or is at least as sure as the
// policy asks; it comes from the main page, else the electronic licence, else the duplicate page.

#include "fields/LicenceDate.h"
#include "fields/LicenceNumber.h"
#include "fields/RecordNotes.h"
#include "fields/VehicleClasses.h"
#include "verification/Verifier.h"

#include <optional>
#include <vector>

namespace licencedesk::rules {

enum class FieldState {
    Missing,       ///< on no page, or empty
    Unsure,        ///< read, but below the confidence that the policy asks
    NotUnderstood, ///< read, but no such value: a date that is none
    Usable,
};

struct Facts
{
    Facts(const std::vector<VerifiedPage> &pages, const RentalContext &context);

    const RentalContext &rental;
    const VerifiedPage *main = nullptr;
    const VerifiedPage *duplicate = nullptr;
    const VerifiedPage *electronic = nullptr;
    std::vector<const VerifiedPage *> pages; ///< those of the three that are there

    std::optional<LicenceNumber> number;
    std::optional<Sex> sex;
    std::optional<QDate> birth;
    std::optional<QDate> firstIssue;
    std::optional<QDate> validFrom;
    std::optional<LicenceDate> validTo;
    std::optional<VehicleClasses> classes;
    RecordNotes notes;

    FieldState state(FieldId field) const;
    /// As read or typed; empty unless sure enough.
    QString text(FieldId field) const;
    /// The same on one page alone.
    QString textOn(const VerifiedPage &page, FieldId field) const;
    bool wasRead(FieldId field) const { return !text(field).isEmpty(); }

private:
    const FieldValue *sureValue(FieldId field) const;
    bool isSure(const FieldValue &value) const;
    bool isUnderstood(FieldId field) const;
};

/// Whole years from \p from to \p to; someone born on 29 February is a year older on the 28th.
int fullYears(const QDate &from, const QDate &to);

/// 有效期限 without an end.
bool isLongTerm(const Facts &facts);

} // namespace licencedesk::rules
