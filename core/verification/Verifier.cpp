#include "verification/Verifier.h"

#include "verification/rules/Facts.h"
#include "verification/rules/Rule.h"

#include <algorithm>
#include <tuple>

namespace licencedesk {

using namespace rules;

namespace {

Severity severityInForce(const Rule &rule, const VerificationPolicy &policy)
{
    const auto it = policy.severity.find(QString::fromLatin1(rule.id));
    return it == policy.severity.end() ? rule.severity : it->second;
}

Severity weighed(Severity severity, Weight weight)
{
    if (weight == Weight::Milder) {
        return severity == Severity::Fail ? Severity::Warn : Severity::Info;
    }
    if (weight == Weight::Graver) {
        return severity == Severity::Info ? Severity::Warn : Severity::Fail;
    }
    return severity;
}

FindingResult brokenResult(Severity severity)
{
    switch (severity) {
    case Severity::Fail:
        return FindingResult::Failed;
    case Severity::Warn:
        return FindingResult::Warning;
    case Severity::Info:
    case Severity::Off:
        break;
    }
    return FindingResult::Passed;
}

bool isOnDuplicateOnly(FieldId field, const Facts &facts)
{
    return !facts.duplicate && (field == FieldId::FileNumber || field == FieldId::Record);
}

Verdict missing(FieldId field, const Facts &facts)
{
    const QString label = fieldLabel(field);
    const FieldState state = facts.state(field);
    if (state == FieldState::Unsure) {
        return notJudged(Verification::tr("%1 was not read surely enough").arg(label),
                         Verification::tr("Compare it with the card and confirm it"));
    }
    if (state == FieldState::NotUnderstood) {
        return notJudged(Verification::tr("%1 is not understood").arg(label),
                         Verification::tr("Compare it with the card and correct it"));
    }
    if (isOnDuplicateOnly(field, facts)) {
        return notJudged(
            Verification::tr("%1 is on the duplicate page, which is not here").arg(label),
            Verification::tr("Read the duplicate page too"));
    }
    return notJudged(Verification::tr("%1 was not read").arg(label),
                     Verification::tr("Type it in"));
}

Verdict judge(const Rule &rule, const Facts &facts)
{
    if (rule.applies && !rule.applies(facts)) {
        return doesNotApply();
    }
    for (const FieldId field : rule.texts) {
        const FieldState state = facts.state(field);
        if (state != FieldState::Usable && state != FieldState::NotUnderstood) {
            return missing(field, facts);
        }
    }
    for (const FieldId field : rule.values) {
        if (facts.state(field) != FieldState::Usable) {
            return missing(field, facts);
        }
    }
    return rule.judge(facts);
}

Finding toFinding(const Rule &rule, Severity severity, const Verdict &verdict)
{
    Finding finding;
    finding.rule = QString::fromLatin1(rule.id);
    finding.severity = severity;
    for (const auto *fields : {&rule.texts, &rule.values, &rule.mentioned, &verdict.fields}) {
        finding.fields.insert(finding.fields.end(), fields->begin(), fields->end());
    }
    finding.message = verdict.message;
    finding.nextAction = verdict.nextAction;
    if (verdict.outcome == Outcome::Holds) {
        finding.result = FindingResult::Passed;
    }
    if (verdict.outcome == Outcome::Broken) {
        finding.severity = weighed(severity, verdict.weight);
        finding.result = brokenResult(finding.severity);
        finding.note = finding.result == FindingResult::Passed;
    }
    return finding;
}

/// What a clerk should read first.
int rank(const Finding &finding)
{
    switch (finding.result) {
    case FindingResult::Failed:
        return 0;
    case FindingResult::Warning:
        return 1;
    case FindingResult::NotChecked:
        return 2;
    case FindingResult::Passed:
        break;
    }
    return finding.note ? 3 : 4;
}

} // namespace

VerificationReport verify(const std::vector<VerifiedPage> &pages, const RentalContext &rental)
{
    const Facts facts(pages, rental);
    VerificationReport report;
    for (const Rule *rule : allRules()) {
        const Severity severity = severityInForce(*rule, rental.policy);
        if (severity == Severity::Off) {
            continue;
        }
        const Verdict verdict = judge(*rule, facts);
        if (verdict.outcome != Outcome::DoesNotApply) {
            report.findings.push_back(toFinding(*rule, severity, verdict));
        }
    }
    std::stable_sort(report.findings.begin(), report.findings.end(),
                     [](const Finding &a, const Finding &b) {
                         return std::tuple(rank(a), a.rule) < std::tuple(rank(b), b.rule);
                     });
    return report;
}

FindingResult VerificationReport::overall() const
{
    const auto has = [this](FindingResult result) {
        return std::any_of(findings.begin(), findings.end(),
                           [result](const Finding &each) { return each.result == result; });
    };
    for (const FindingResult result :
         {FindingResult::Failed, FindingResult::Warning, FindingResult::Passed}) {
        if (has(result)) {
            return result;
        }
    }
    return FindingResult::NotChecked;
}

const Finding *VerificationReport::find(QStringView rule) const
{
    const auto it = std::find_if(findings.begin(), findings.end(),
                                 [rule](const Finding &each) { return each.rule == rule; });
    return it == findings.end() ? nullptr : &*it;
}

} // namespace licencedesk
