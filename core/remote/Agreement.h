#pragma once
// What this desk and a service elsewhere say of the same licence, field by field.

#include "fields/LicenceFields.h"

#include <vector>

namespace licencedesk {

enum class FieldAgreement {
    Same,
    Different,
    OnlyHere,  ///< the service says nothing of it
    OnlyThere, ///< nothing was read here
};

struct ComparedField
{
    FieldId field = FieldId::LicenceNumber;
    QString here;
    QString there;
    FieldAgreement agreement = FieldAgreement::Same;

    bool operator==(const ComparedField &) const = default;
};

/// In display order, the fields that the call knows and one of the two has. Texts are compared in
/// one spelling: half-width, upper case, without blanks, one dot for all dots in names.
std::vector<ComparedField> compareFields(const LicenceFields &here, const LicenceFields &there);

bool sameText(FieldId field, const QString &here, const QString &there);

} // namespace licencedesk
