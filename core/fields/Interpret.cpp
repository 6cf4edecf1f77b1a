#include "fields/Interpret.h"

#include "fields/AddressDecoder.h"
#include "fields/AddressLines.h"
#include "fields/ClassDecoder.h"
#include "fields/FieldJudge.h"
#include "fields/IdentityFields.h"
#include "fields/Lattice.h"
#include "fields/SealDecoder.h"
#include "fields/TextDecoder.h"
#include "fields/ValidityFields.h"
#include "fields/WordDecoder.h"

namespace licencedesk {

namespace {

DecodedText decodeWholeAddress(const FieldReading &reading)
{
    constexpr double Incomplete = 0.5;
    DecodedText decoded = decodeAddress(makeLattice(reading));
    decoded.estimate *= looksIncomplete(reading) ? Incomplete : 1;
    return decoded;
}

/// A field that stands for itself.
DecodedText decodeAlone(const FieldReading &reading)
{
    const Lattice lattice = makeLattice(reading);
    switch (reading.field) {
    case FieldId::Name:
        return decodeName(reading);
    case FieldId::Nationality:
        return decodeNationality(lattice);
    case FieldId::Address:
        return decodeWholeAddress(withoutForeignLines(reading));
    case FieldId::VehicleClass:
        return decodeClasses(lattice);
    case FieldId::IssuingAuthority:
        return decodeSeal(lattice);
    case FieldId::Record:
        return decodeRecord(lattice);
    case FieldId::FileNumber:
        return decodeFileNumber(lattice);
    case FieldId::Status:
        return decodeStatus(lattice);
    case FieldId::Points:
        return decodePoints(lattice);
    case FieldId::CurrentTime:
        return decodeTimestamp(lattice);
    default:
        return plainText(lattice);
    }
}

bool isDecodedTogether(FieldId field)
{
    switch (field) {
    case FieldId::LicenceNumber:
    case FieldId::BirthDate:
    case FieldId::Sex:
    case FieldId::FirstIssueDate:
    case FieldId::ValidFrom:
    case FieldId::ValidTo:
    case FieldId::ValidPeriod:
    case FieldId::ValidFor:
    case FieldId::GeneratedDate:
        return true;
    default:
        return false;
    }
}

} // namespace

LicenceFields interpret(const std::vector<FieldReading> &readings, DocumentPage, const QDate &today)
{
    LicenceFields fields;
    for (const FieldReading &reading : readings) {
        if (!isDecodedTogether(reading.field)) {
            fields[reading.field] = judged(decodeAlone(reading), reading);
        }
    }
    fields.merge(interpretIdentity(readings));
    fields.merge(interpretValidity(readings, today));
    return fields;
}

} // namespace licencedesk
