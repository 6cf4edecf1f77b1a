#include "verification/rules/AddRules.h"

#include <algorithm>

namespace licencedesk::rules {

namespace {

std::vector<const Rule *> ownRules()
{
    std::vector<const Rule *> all;
    for (const RuleFamily *family :
         {&numberRules(), &holderRules(), &dateRules(), &termRules(), &validityRules(),
          &probationRules(), &ageRules(), &classRules(), &nameRules(), &sealRules(), &pageRules(),
          &electronicRules(), &pictureRules(), &historyRules()}) {
        for (const Rule &rule : *family) {
            all.push_back(&rule);
        }
    }
    return all;
}

std::vector<const Rule *> &changeableRules()
{
    static std::vector<const Rule *> rules = ownRules();
    return rules;
}

} // namespace

const std::vector<const Rule *> &allRules()
{
    return changeableRules();
}

void addRules(const RuleFamily &family)
{
    for (const Rule &rule : family) {
        if (findRule(QString::fromLatin1(rule.id))) {
            qFatal("There are two rules \"%s\".", rule.id);
        }
        changeableRules().push_back(&rule);
    }
}

const Rule *findRule(QStringView id)
{
    const auto &all = allRules();
    const auto it = std::find_if(all.begin(), all.end(),
                                 [id](const Rule *rule) { return id == QLatin1String(rule->id); });
    return it == all.end() ? nullptr : *it;
}

} // namespace licencedesk::rules
