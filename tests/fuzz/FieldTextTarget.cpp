// Any text as any field: typed by an operator, sent by a service, read from a file.

#include "fields/Interpret.h"
#include "fields/LicenceDate.h"
#include "fields/LicenceNumber.h"
#include "fields/RecordNotes.h"
#include "fields/Regions.h"
#include "fields/SameValue.h"
#include "fields/TextDecoder.h"
#include "fields/VehicleClasses.h"
#include "records/RecordSummary.h"
#include "tests/fuzz/Demand.h"

using namespace licencedesk;

namespace {

void feedNumber(const QString &text)
{
    const auto number = parseLicenceNumber(text);
    if (!number) {
        return;
    }
    demand(parseLicenceNumber(number->text) == number);
    demand(!number->checkDigitFits() || !number->isMasked());
    if (const auto region = number->regionCode()) {
        (void)regionFullName(*region);
    }
    (void)number->provinceCode();
    (void)number->sex();
    demand(!number->birthDate() || number->birthDigits());
    if (number->kind == NumberKind::OldResident && !number->isMasked()) {
        demand(upgradedNumber(*number).isEighteen());
    }
}

void feedDates(const QString &text)
{
    if (const auto date = parseLicenceDate(text)) {
        demand(parseLicenceDate(date->text()) == date);
    }
    const auto term = parseLicenceTerm(text);
    const auto period = parseValidPeriod(text);
    if (term && period && period->from) {
        demand(termEnd(*period->from, *term).date.isValid() || term->longTerm);
    }
}

void feedClasses(const QString &text)
{
    const auto classes = parseVehicleClasses(text);
    if (!classes) {
        return;
    }
    demand(!classes->codes.isEmpty());
    demand(parseVehicleClasses(classes->text()).has_value());
    for (const QString &code : classes->codes) {
        demand(classes->covers(code) && findVehicleClass(code));
    }
    (void)classes->implied();
}

void feedField(FieldId field, const QString &text)
{
    const QString canonical = canonicalText(field, text);
    demand(canonicalText(field, canonical) == canonical);
    const auto problem = validateTyped(field, canonical);
    demand(!problem || !problem->isEmpty());
    demand(isSameValue(field, text, text));
    (void)maskedValue(field, text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    feedNumber(text);
    feedDates(text);
    feedClasses(text);
    (void)parseRecordNotes(text);
    (void)isPlausibleName(text);
    (void)provinceCodeAtHead(text);
    (void)prefectureCodeAtHead(text);
    for (const FieldId field : exportedFields()) {
        feedField(field, text);
    }
    return 0;
}
