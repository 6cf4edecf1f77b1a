#include "records/DraftPage.h"

#include <QCoreApplication>

#include <algorithm>

namespace licencedesk {

namespace {

const FieldReading *readingOf(const DraftPage &page, FieldId zone)
{
    const auto &readings = page.reading.readings;
    const auto it = std::find_if(readings.begin(), readings.end(),
                                 [zone](const FieldReading &each) { return each.field == zone; });
    return it == readings.end() ? nullptr : &*it;
}

} // namespace

FieldValue DraftPage::value(FieldId field) const
{
    const auto it = reading.fields.find(field);
    return it == reading.fields.end() ? FieldValue() : it->second;
}

FieldId DraftPage::zoneOf(FieldId field) const
{
    if (readingOf(*this, field)) {
        return field;
    }
    const bool ofPeriod = field == FieldId::ValidFrom || field == FieldId::ValidTo;
    if (ofPeriod && readingOf(*this, FieldId::ValidPeriod)) {
        return FieldId::ValidPeriod;
    }
    if (field == FieldId::ValidTo && readingOf(*this, FieldId::ValidFor)) {
        return FieldId::ValidFor;
    }
    return field;
}

std::optional<QRectF> DraftPage::box(FieldId field) const
{
    const FieldReading *found = readingOf(*this, zoneOf(field));
    if (!found || found->boxMm.isEmpty()) {
        return std::nullopt;
    }
    return found->boxMm;
}

DraftPage draftPage(PageReading reading, Frame frame)
{
    DraftPage page;
    page.machine = reading.fields;
    page.reading = std::move(reading);
    page.frame = std::move(frame);
    return page;
}

DraftPage typedPage(DocumentPage page, Frame picture)
{
    DraftPage typed;
    typed.reading.page = page;
    typed.reading.capturedAt = picture.capturedAt;
    typed.frame = std::move(picture);
    return typed;
}

std::vector<FieldId> fieldsOfPage(const DraftPage &page)
{
    const CardLayout *layout = page.isTyped() ? nullptr : findLayout(page.reading.layoutId);
    return fieldsOfPage(page.reading.page, layout);
}

std::vector<VerifiedPage> toVerifiedPages(const DraftPages &pages)
{
    std::vector<VerifiedPage> verified;
    verified.reserve(pages.size());
    for (const DraftPage &page : pages) {
        verified.push_back(toVerifiedPage(page.reading));
    }
    return verified;
}

std::vector<FieldKey> openFields(const DraftPages &pages)
{
    std::vector<FieldKey> open;
    for (const DraftPage &page : pages) {
        for (const FieldId field : fieldsOfPage(page)) {
            if (isOpen(page.value(field), field)) {
                open.push_back({page.reading.page, field});
            }
        }
    }
    return open;
}

QString pageLabel(DocumentPage page)
{
    switch (page) {
    case DocumentPage::Main:
        return QCoreApplication::translate("DocumentPage", "Main page");
    case DocumentPage::Duplicate:
        return QCoreApplication::translate("DocumentPage", "Duplicate page");
    case DocumentPage::Electronic:
        return QCoreApplication::translate("DocumentPage", "Electronic licence");
    }
    return {};
}

} // namespace licencedesk
