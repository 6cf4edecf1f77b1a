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

/// In display order, the fields that the call knows and one of the two has. Compared by
/// isSameValue().
std::vector<ComparedField> compareFields(const LicenceFields &here, const LicenceFields &there);

} // namespace licencedesk
