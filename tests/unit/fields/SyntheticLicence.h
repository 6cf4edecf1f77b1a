#pragma once
// An invented licence whose fields agree as on a genuine one: values in canonical form, and how
// each of them is printed.

#include "tests/unit/fields/OcrChannel.h"

#include <map>
#include <vector>

namespace licencedesk::test {

struct PrintedZone
{
    FieldId field = FieldId::LicenceNumber;
    ZoneKind kind = ZoneKind::FreeText;
    QString text;
};

struct SyntheticLicence
{
    std::map<FieldId, QString> values;
    std::vector<PrintedZone> zones;
};

SyntheticLicence makeSyntheticLicence(std::mt19937 &random);

} // namespace licencedesk::test
