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

} // namespace

const RuleFamily &pictureRules()
{
    static const RuleFamily rules = {
        {"Q01", Severity::Warn, {}, {}, pictureIsClean, {}, anyPicture},
        {"Q02", Severity::Warn, {}, {}, pictureIsLargeEnough, {}, anyPicture},
    };
    return rules;
}

} // namespace licencedesk::rules
