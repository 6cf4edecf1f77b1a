// Q: what the picture is worth. A record typed by hand has none. Signs of a recaptured screen count
// against paper only: an electronic licence is one (E08 of domain §4).

#include "verification/rules/Facts.h"
#include "verification/rules/Rule.h"

#include <algorithm>

namespace licencedesk::rules {

namespace {

constexpr double GlareOfField = 0.04; // burnt-out share from which print is lost
constexpr int ShortSidePixels = 500;  // what the recognition services ask for

bool hasPicture(const VerifiedPage &page)
{
    return !page.layoutId.isEmpty() || page.evidence != PageEvidence();
}

bool anyPicture(const Facts &facts)
{
    for (const VerifiedPage *page : facts.pages) {
        if (hasPicture(*page)) {
            return true;
        }
    }
    return false;
}

// Q01

QStringList defects(const VerifiedPage &page)
{
    const PageEvidence &evidence = page.evidence;
    const bool isPaper = page.page != DocumentPage::Electronic;
    QStringList list;
    if (isPaper && evidence.greyCopy.value_or(false)) {
        list.append(Verification::tr("a grey copy"));
    }
    if (isPaper && evidence.screenRecapture.value_or(false)) {
        list.append(Verification::tr("taken from a screen"));
    }
    if (evidence.blurred) {
        list.append(Verification::tr("blurred"));
    }
    if (evidence.cutOff) {
        list.append(Verification::tr("cut off"));
    }
    if (evidence.glare >= GlareOfField) {
        list.append(Verification::tr("glare over a field"));
    }
    return list;
}

Verdict pictureIsClean(const Facts &facts)
{
    QStringList all;
    for (const VerifiedPage *page : facts.pages) {
        all.append(defects(*page));
    }
    all.removeDuplicates();
    if (all.isEmpty()) {
        return holds(Verification::tr("The picture shows the original, whole and sharp"));
    }
    return broken(Verification::tr("The picture: %1").arg(all.join(Verification::tr(", "))),
                  Verification::tr("Take it again from the original, without glare"));
}

// Q02

Verdict pictureIsLargeEnough(const Facts &facts)
{
    int shortest = 0;
    for (const VerifiedPage *page : facts.pages) {
        const int side = page->evidence.shortSidePixels;
        shortest = shortest == 0 ? side : side == 0 ? shortest : std::min(shortest, side);
    }
    if (shortest == 0) {
        return notJudged(Verification::tr("The size of the picture is not known"));
    }
    if (shortest >= ShortSidePixels) {
        return holds(Verification::tr("The picture is large enough"));
    }
    return broken(Verification::tr("The picture is only %1 pixels high or wide").arg(shortest),
                  Verification::tr("Take it again from nearer"));
}

// Q03

bool wasCompared(const Facts &facts)
{
    return std::any_of(facts.pages.begin(), facts.pages.end(), [](const VerifiedPage *page) {
        return page->evidence.editedPrint.has_value();
    });
}

/// A sign, never a proof: whoever looks at the card decides.
Verdict printIsAlike(const Facts &facts)
{
    std::vector<FieldId> fields;
    QStringList labels;
    for (const VerifiedPage *page : facts.pages) {
        for (const Sighting &sighting : page->evidence.sightings) {
            if (sighting.kind == SightingKind::EditedPrint && sighting.field) {
                fields.push_back(*sighting.field);
                labels.append(fieldLabel(*sighting.field));
            }
        }
    }
    if (fields.empty()) {
        return holds(Verification::tr("No value stands out from the others by its print"));
    }
    Verdict verdict =
        broken(Verification::tr("Print or ground differ from the other values: %1")
                   .arg(labels.join(Verification::tr(", "))),
               Verification::tr("Look at the card: was something pasted over or erased?"));
    verdict.fields = fields;
    return verdict;
}

} // namespace

const RuleFamily &pictureRules()
{
    static const RuleFamily rules = {
        {"Q01", Severity::Warn, {}, {}, pictureIsClean, {}, anyPicture},
        {"Q02", Severity::Warn, {}, {}, pictureIsLargeEnough, {}, anyPicture},
        {"Q03", Severity::Warn, {}, {}, printIsAlike, {}, wasCompared},
    };
    return rules;
}

} // namespace licencedesk::rules
