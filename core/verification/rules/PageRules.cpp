// B: the pages of one licence against each other, and what only the duplicate page carries. B06 (a
// paper core seen before with another person) needs the store and is judged there.

#include "verification/rules/Facts.h"
#include "verification/rules/Rule.h"

#include "fields/Regions.h"
#include "fields/TextForms.h"

#include <QRegularExpression>

#include <algorithm>

namespace licencedesk::rules {

namespace {

// B01

bool hasSeveralPages(const Facts &facts)
{
    return facts.pages.size() > 1;
}

/// The first field in which another page contradicts the first one.
std::optional<FieldId> contradiction(const Facts &facts)
{
    for (const FieldId field : {FieldId::LicenceNumber, FieldId::Name}) {
        const QString first = withoutBlanks(facts.textOn(*facts.pages.front(), field));
        for (const VerifiedPage *page : facts.pages) {
            const QString other = withoutBlanks(facts.textOn(*page, field));
            if (!first.isEmpty() && !other.isEmpty() && first != other) {
                return field;
            }
        }
    }
    return std::nullopt;
}

/// A reading that has to be looked at anyway is no proof of two persons.
bool isDoubtful(const Facts &facts, FieldId field)
{
    return std::any_of(facts.pages.begin(), facts.pages.end(), [field](const VerifiedPage *page) {
        const auto it = page->fields.find(field);
        return it != page->fields.end() && it->second.needsReview();
    });
}

bool isComparable(const Facts &facts)
{
    for (const VerifiedPage *page : facts.pages) {
        for (const FieldId field : {FieldId::LicenceNumber, FieldId::Name}) {
            if (facts.textOn(*page, field).isEmpty()) {
                return false;
            }
        }
    }
    return true;
}

Verdict pagesOfOnePerson(const Facts &facts)
{
    if (const auto field = contradiction(facts)) {
        return broken(Verification::tr("%1 differs between the pages").arg(fieldLabel(*field)),
                      Verification::tr("Compare the pages: they must belong to one person"),
                      isDoubtful(facts, *field) ? Weight::Milder : Weight::Usual);
    }
    if (!isComparable(facts)) {
        return notJudged(Verification::tr("Number and name were not read on every page"),
                         Verification::tr("Compare the pages by eye"));
    }
    return holds(Verification::tr("Number and name are the same on every page"));
}

// B02

Verdict fileNumberForm(const Facts &facts)
{
    static const QRegularExpression twelve(QStringLiteral("^[0-9]{12}$"));
    const QString number = facts.text(FieldId::FileNumber);
    if (!twelve.match(number).hasMatch()) {
        return broken(Verification::tr("The file number does not have 12 digits"),
                      Verification::tr("Compare the file number with the card"));
    }
    const QString office = prefectureName(number.left(4));
    if (office.isEmpty()) {
        return broken(
            Verification::tr("No office has the code %1 with which the file number begins")
                .arg(number.left(4)),
            Verification::tr("Compare the file number with the card"));
    }
    return holds(Verification::tr("The file number is one of %1").arg(office));
}

// B03

bool isPaper(const Facts &facts)
{
    return facts.main || !facts.electronic;
}

Verdict duplicateIsHere(const Facts &facts)
{
    if (facts.duplicate) {
        return holds(Verification::tr("The duplicate page is here"));
    }
    return broken(Verification::tr("The duplicate page is missing"),
                  Verification::tr("Read the duplicate page too"));
}

// B04

bool recordNamesRenewal(const Facts &facts)
{
    return facts.notes.renewBefore.has_value();
}

Verdict renewalIsTheEnd(const Facts &facts)
{
    const QString renewal = dateText(*facts.notes.renewBefore);
    if (facts.validTo->date == *facts.notes.renewBefore) {
        return holds(Verification::tr("The record names the end of validity"));
    }
    return broken(Verification::tr("The record asks for renewal by %1, the licence runs to %2")
                      .arg(renewal, facts.validTo->text()),
                  Verification::tr("Compare both pages: they must belong together"));
}

// B05

QString barcode(const Facts &facts)
{
    for (const VerifiedPage *page : facts.pages) {
        if (!page->evidence.barcode.isEmpty()) {
            return page->evidence.barcode;
        }
    }
    return {};
}

bool hasBarcode(const Facts &facts)
{
    return !barcode(facts).isEmpty();
}

/// The third of the 13 characters, MOD 11 over the others, a 4 counted as 8. Today's cores may be
/// made otherwise (domain §3.4), so it only informs.
QChar coreCheckCharacter(const QString &core)
{
    constexpr int Weights[13] = {9, 8, 0, 8, 7, 3, 2, 3, 5, 6, 7, 8, 9};
    int sum = 0;
    for (int i = 0; i < 13; ++i) {
        const int digit = core.at(i).digitValue();
        sum += Weights[i] * (digit == 4 ? 8 : digit);
    }
    return QLatin1Char("0123456789X"[sum % 11]);
}

Verdict barcodeForm(const Facts &facts)
{
    static const QRegularExpression form(QStringLiteral("^\\*?([0-9]{2}[0-9X][0-9]{10})\\*?$"));
    const auto match = form.match(barcode(facts));
    if (!match.hasMatch()) {
        return broken(Verification::tr("The bar code is not that of a paper core"),
                      Verification::tr("Look at the bar code"));
    }
    const QString core = match.captured(1);
    if (core.at(2) != coreCheckCharacter(core)) {
        return broken(
            Verification::tr("The check character of the bar code does not match the old formula"),
            {});
    }
    return holds(Verification::tr("The bar code is that of a paper core"));
}

} // namespace

const RuleFamily &pageRules()
{
    static const RuleFamily rules = {
        {"B01",
         Severity::Fail,
         {},
         {},
         pagesOfOnePerson,
         {FieldId::LicenceNumber, FieldId::Name},
         hasSeveralPages},
        {"B02", Severity::Warn, {FieldId::FileNumber}, {}, fileNumberForm},
        {"B03", Severity::Info, {}, {}, duplicateIsHere, {}, isPaper},
        {"B04",
         Severity::Warn,
         {},
         {FieldId::ValidTo},
         renewalIsTheEnd,
         {FieldId::Record},
         recordNamesRenewal},
        {"B05", Severity::Info, {}, {}, barcodeForm, {}, hasBarcode},
    };
    return rules;
}

} // namespace licencedesk::rules
