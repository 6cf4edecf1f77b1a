#include "verification/rules/Facts.h"

#include <algorithm>
#include <array>

namespace licencedesk::rules {

namespace {

const VerifiedPage *findPage(const std::vector<VerifiedPage> &pages, DocumentPage page)
{
    const auto it = std::find_if(pages.begin(), pages.end(),
                                 [page](const VerifiedPage &each) { return each.page == page; });
    return it == pages.end() ? nullptr : &*it;
}

/// "6年" of an older card counts from valid_from.
std::optional<LicenceDate> parseValidTo(const QString &text, const std::optional<QDate> &validFrom)
{
    if (auto date = parseLicenceDate(text)) {
        return date;
    }
    const auto term = parseLicenceTerm(text);
    if (!term || !validFrom) {
        return std::nullopt;
    }
    return termEnd(*validFrom, *term);
}

} // namespace

Facts::Facts(const std::vector<VerifiedPage> &given, const RentalContext &context)
    : rental(context), main(findPage(given, DocumentPage::Main)),
      duplicate(findPage(given, DocumentPage::Duplicate)),
      electronic(findPage(given, DocumentPage::Electronic))
{
    for (const VerifiedPage *page : {main, electronic, duplicate}) {
        if (page) {
            pages.push_back(page);
        }
    }
    number = parseLicenceNumber(text(FieldId::LicenceNumber));
    sex = parseSex(text(FieldId::Sex));
    birth = parseDate(text(FieldId::BirthDate));
    firstIssue = parseDate(text(FieldId::FirstIssueDate));
    validFrom = parseDate(text(FieldId::ValidFrom));
    validTo = parseValidTo(text(FieldId::ValidTo), validFrom);
    classes = parseVehicleClasses(text(FieldId::VehicleClass));
    notes = parseRecordNotes(text(FieldId::Record));
}

bool Facts::isSure(const FieldValue &value) const
{
    return value.source == FieldSource::Operator ||
           value.confidence >= rental.policy.confidenceForChecks;
}

const FieldValue *Facts::sureValue(FieldId field) const
{
    for (const VerifiedPage *page : pages) {
        const auto it = page->fields.find(field);
        if (it != page->fields.end() && !it->second.text.isEmpty() && isSure(it->second)) {
            return &it->second;
        }
    }
    return nullptr;
}

QString Facts::text(FieldId field) const
{
    const FieldValue *value = sureValue(field);
    return value ? value->text : QString();
}

QString Facts::textOn(const VerifiedPage &page, FieldId field) const
{
    const auto it = page.fields.find(field);
    return it != page.fields.end() && isSure(it->second) ? it->second.text : QString();
}

FieldState Facts::state(FieldId field) const
{
    if (sureValue(field)) {
        return isUnderstood(field) ? FieldState::Usable : FieldState::NotUnderstood;
    }
    const bool isThere = std::any_of(pages.begin(), pages.end(), [field](const VerifiedPage *page) {
        return !fieldText(page->fields, field).isEmpty();
    });
    return isThere ? FieldState::Unsure : FieldState::Missing;
}

bool Facts::isUnderstood(FieldId field) const
{
    switch (field) {
    case FieldId::LicenceNumber:
        return number.has_value();
    case FieldId::Sex:
        return sex.has_value();
    case FieldId::BirthDate:
        return birth.has_value();
    case FieldId::FirstIssueDate:
        return firstIssue.has_value();
    case FieldId::ValidFrom:
        return validFrom.has_value();
    case FieldId::ValidTo:
        return validTo.has_value();
    case FieldId::VehicleClass:
        return classes.has_value();
    default:
        return true;
    }
}

int fullYears(const QDate &from, const QDate &to)
{
    const int years = to.year() - from.year();
    return from.addYears(years) <= to ? years : years - 1;
}

bool isLongTerm(const Facts &facts)
{
    return facts.validTo && facts.validTo->longTerm;
}

} // namespace licencedesk::rules
