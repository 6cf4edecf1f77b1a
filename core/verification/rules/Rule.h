#pragma once
// How a rule is written: an id, what it needs, and a short function from facts to a verdict. The
// verifier asks a rule only when everything it needs was read surely enough and understood, so the
// functions never meet a missing value. One file per family of domain §4; RuleTable.cpp lists them.

#include "layout/FieldId.h"
#include "verification/Finding.h"

#include <QCoreApplication>
#include <QString>
#include <QStringView>

#include <vector>

namespace licencedesk::rules {

struct Facts;

enum class Outcome {
    Holds,
    Broken,
    NotJudged,    ///< something is missing that the rule needs: a finding that says what
    DoesNotApply, ///< says nothing about this licence: no finding
};

/// How much a broken rule weighs against its severity in force: one step less, or one more.
enum class Weight { Milder, Usual, Graver };

struct Verdict
{
    Outcome outcome = Outcome::NotJudged;
    QString message;
    QString nextAction;
    Weight weight = Weight::Usual;
    std::vector<FieldId> fields = {}; ///< concerned besides those that the rule always names
};

inline Verdict holds(QString message)
{
    return {Outcome::Holds, std::move(message), {}, Weight::Usual, {}};
}

inline Verdict broken(QString message, QString nextAction, Weight weight = Weight::Usual)
{
    return {Outcome::Broken, std::move(message), std::move(nextAction), weight, {}};
}

inline Verdict notJudged(QString message, QString nextAction = {})
{
    return {Outcome::NotJudged, std::move(message), std::move(nextAction), Weight::Usual, {}};
}

inline Verdict doesNotApply()
{
    return {Outcome::DoesNotApply, {}, {}, Weight::Usual, {}};
}

struct Rule
{
    const char *id;
    Severity severity;           ///< where the policy does not name the rule
    std::vector<FieldId> texts;  ///< must have been read; their form is what the rule judges
    std::vector<FieldId> values; ///< must have been read and understood
    Verdict (*judge)(const Facts &facts);
    std::vector<FieldId> mentioned = {};           ///< looked at where they are there
    bool (*applies)(const Facts &facts) = nullptr; ///< asked first; empty: to every licence
};

using RuleFamily = std::vector<Rule>;

const RuleFamily &numberRules();     // R00 to R03, R11, R12
const RuleFamily &holderRules();     // R04 to R10
const RuleFamily &dateRules();       // D01 to D04
const RuleFamily &termRules();       // D05 to D12
const RuleFamily &validityRules();   // V
const RuleFamily &probationRules();  // P
const RuleFamily &ageRules();        // A
const RuleFamily &classRules();      // C
const RuleFamily &nameRules();       // N
const RuleFamily &sealRules();       // S
const RuleFamily &pageRules();       // B
const RuleFamily &electronicRules(); // E
const RuleFamily &pictureRules();    // Q
const RuleFamily &historyRules();    // B06, X01, W01

/// Every rule, family by family.
const std::vector<const Rule *> &allRules();
const Rule *findRule(QStringView id);

/// What the rules say, in the user's language: Verification::tr("Expired on %1"). Named as its
/// context, which lupdate otherwise takes from the class or not, depending on what it has parsed.
class Verification
{
    Q_DECLARE_TR_FUNCTIONS(Verification)
};

} // namespace licencedesk::rules
