#pragma once
// Why a rule exists: what it checks, why that matters at the counter, where it comes from and how
// sure that source is. One entry for every rule; shown beside a finding and by "explain".

#include "verification/Finding.h"

#include <QString>

#include <vector>

namespace licencedesk {

struct VerificationPolicy;

/// What a rule rests on.
enum class RuleBasis {
    Law,      ///< a decree of the Ministry of Public Security
    Standard, ///< a national standard
    Practice, ///< how issuing offices and the 12123 app do it; written in no law
    Firm,     ///< the firm's own policy or records
    Program,  ///< what the program itself sees or compares
};

/// How sure it is that the source says so.
enum class SourceTrust { Sure, Likely, Unsure };

struct RuleHelp
{
    const char *rule; ///< "R02"
    const char *title;
    const char *explanation;
    RuleBasis basis;
    const char *source; ///< UTF-8; as it is called in China, never translated
    SourceTrust trust;

    QString titleText() const; ///< translated
    QString explanationText() const;
    QString sourceText() const;
};

/// Null for an unknown id.
const RuleHelp *ruleHelp(QStringView rule);
/// Family by family, as the rules are.
const std::vector<RuleHelp> &allRuleHelp();

QString basisText(RuleBasis basis);   ///< "Law", "Policy of the firm", …
QString trustText(SourceTrust trust); ///< a sentence; empty where the source is sure

/// What breaking the rule means under \p policy, and whether the firm or the program says so.
struct RuleSeverity
{
    Severity inForce = Severity::Warn;
    Severity own = Severity::Warn; ///< of the program
    bool isOfFirm() const { return inForce != own; }
};
RuleSeverity ruleSeverity(QStringView rule, const VerificationPolicy &policy);
QString severityText(Severity severity); ///< "Stops the rental", …

} // namespace licencedesk
