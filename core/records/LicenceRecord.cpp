#include "records/LicenceRecord.h"

#include <algorithm>

namespace licencedesk {

namespace {

// Where the same field stands on several pages, the first of these that was read counts.
constexpr DocumentPage Precedence[] = {DocumentPage::Main, DocumentPage::Electronic,
                                       DocumentPage::Duplicate};

template <typename Pages>
auto findPage(Pages &pages, DocumentPage page) -> decltype(pages.data())
{
    const auto it = std::find_if(pages.begin(), pages.end(),
                                 [page](const VerifiedPage &each) { return each.page == page; });
    return it == pages.end() ? nullptr : &*it;
}

} // namespace

const VerifiedPage *LicenceRecord::page(DocumentPage page) const
{
    return findPage(pages, page);
}

VerifiedPage *LicenceRecord::page(DocumentPage page)
{
    return findPage(pages, page);
}

LicenceFields mergedFields(const std::vector<VerifiedPage> &pages)
{
    LicenceFields merged;
    for (const DocumentPage kind : Precedence) {
        const VerifiedPage *page = findPage(pages, kind);
        if (!page) {
            continue;
        }
        for (const auto &[field, value] : page->fields) {
            const auto [it, isNew] = merged.try_emplace(field, value);
            if (!isNew && it->second.text.isEmpty() && !value.text.isEmpty()) {
                it->second = value;
            }
        }
    }
    return merged;
}

} // namespace licencedesk
