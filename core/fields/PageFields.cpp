#include "fields/PageFields.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace licencedesk {

namespace {

constexpr std::array MandatoryFields = {
    FieldId::LicenceNumber,  FieldId::Name,         FieldId::Sex,     FieldId::BirthDate,
    FieldId::FirstIssueDate, FieldId::VehicleClass, FieldId::ValidTo,
};

bool belongsTo(FieldId field, DocumentPage page)
{
    switch (field) {
    case FieldId::LicenceNumber:
    case FieldId::Name:
        return true;
    case FieldId::FileNumber:
    case FieldId::Record:
        return page != DocumentPage::Main;
    case FieldId::Status:
    case FieldId::Points:
    case FieldId::CurrentTime:
    case FieldId::GeneratedDate:
        return page == DocumentPage::Electronic;
    default:
        return page != DocumentPage::Duplicate;
    }
}

bool isPrintedIn(FieldId field, const CardLayout &layout)
{
    const bool period = layout.zone(FieldId::ValidPeriod) != nullptr;
    if (field == FieldId::ValidFrom && period) {
        return true;
    }
    if (field == FieldId::ValidTo && (period || layout.zone(FieldId::ValidFor))) {
        return true;
    }
    return layout.zone(field) != nullptr;
}

} // namespace

std::vector<FieldId> fieldsOfPage(DocumentPage page, const CardLayout *layout)
{
    const auto &all = exportedFields();
    std::vector<FieldId> fields;
    std::copy_if(all.begin(), all.end(), std::back_inserter(fields), [page, layout](FieldId field) {
        return layout ? isPrintedIn(field, *layout) : belongsTo(field, page);
    });
    return fields;
}

bool isMandatory(FieldId field)
{
    return std::find(MandatoryFields.begin(), MandatoryFields.end(), field) !=
           MandatoryFields.end();
}

bool isOpen(const FieldValue &value, FieldId field)
{
    if (!value.needsReview()) {
        return false;
    }
    return value.review != ReviewReason::NotRead || isMandatory(field);
}

} // namespace licencedesk
