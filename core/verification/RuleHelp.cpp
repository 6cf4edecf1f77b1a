#include "verification/RuleHelp.h"

#include "verification/RentalContext.h"
#include "verification/rules/Rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace licencedesk {

namespace {

QString ruleHelpText(const char *source)
{
    return QCoreApplication::translate("RuleHelp", source);
}

} // namespace

QString RuleHelp::titleText() const
{
    return ruleHelpText(title);
}

QString RuleHelp::explanationText() const
{
    return ruleHelpText(explanation);
}

QString RuleHelp::sourceText() const
{
    return QString::fromUtf8(source);
}

const RuleHelp *ruleHelp(QStringView rule)
{
    const auto &all = allRuleHelp();
    const auto it = std::find_if(all.begin(), all.end(), [rule](const RuleHelp &help) {
        return rule == QLatin1String(help.rule);
    });
    return it == all.end() ? nullptr : &*it;
}

QString basisText(RuleBasis basis)
{
    switch (basis) {
    case RuleBasis::Law:
        return ruleHelpText(QT_TRANSLATE_NOOP("RuleHelp", "Law"));
    case RuleBasis::Standard:
        return ruleHelpText(QT_TRANSLATE_NOOP("RuleHelp", "National standard"));
    case RuleBasis::Practice:
        return ruleHelpText(QT_TRANSLATE_NOOP("RuleHelp", "Practice of the issuing offices"));
    case RuleBasis::Firm:
        return ruleHelpText(QT_TRANSLATE_NOOP("RuleHelp", "Policy of the firm"));
    case RuleBasis::Program:
        break;
    }
    return ruleHelpText(QT_TRANSLATE_NOOP("RuleHelp", "What the program itself sees"));
}

QString trustText(SourceTrust trust)
{
    switch (trust) {
    case SourceTrust::Likely:
        return ruleHelpText(
            QT_TRANSLATE_NOOP("RuleHelp", "Likely, but no official text at hand says so."));
    case SourceTrust::Unsure:
        return ruleHelpText(
            QT_TRANSLATE_NOOP("RuleHelp", "Not certain: refuse nobody for this alone."));
    case SourceTrust::Sure:
        break;
    }
    return {};
}

RuleSeverity ruleSeverity(QStringView id, const VerificationPolicy &policy)
{
    const rules::Rule *rule = rules::findRule(id);
    if (!rule) {
        return {};
    }
    const auto set = policy.severity.find(id.toString());
    return {set == policy.severity.end() ? rule->severity : set->second, rule->severity};
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Fail:
        //: What it means when a check is not met
        return ruleHelpText(QT_TRANSLATE_NOOP("RuleHelp", "Stops the rental"));
    case Severity::Warn:
        return ruleHelpText(QT_TRANSLATE_NOOP("RuleHelp", "Asks for a look"));
    case Severity::Info:
        return ruleHelpText(QT_TRANSLATE_NOOP("RuleHelp", "Only informs"));
    case Severity::Off:
        break;
    }
    return ruleHelpText(QT_TRANSLATE_NOOP("RuleHelp", "Switched off"));
}

} // namespace licencedesk
