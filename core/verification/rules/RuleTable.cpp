#include "verification/rules/Rule.h"

#include <algorithm>

namespace licencedesk::rules {

const std::vector<const Rule *> &allRules()
{
    static const std::vector<const Rule *> rules = [] {
        std::vector<const Rule *> all;
        for (const RuleFamily *family :
             {&numberRules(), &holderRules(), &dateRules(), &termRules(), &validityRules(),
              &probationRules(), &ageRules(), &classRules(), &nameRules(), &sealRules(),
              &pageRules(), &electronicRules(), &pictureRules(), &historyRules()}) {
            for (const Rule &rule : *family) {
                all.push_back(&rule);
            }
        }
        return all;
    }();
    return rules;
}

const Rule *findRule(QStringView id)
{
    const auto &all = allRules();
    const auto it = std::find_if(all.begin(), all.end(),
                                 [id](const Rule *rule) { return id == QLatin1String(rule->id); });
    return it == all.end() ? nullptr : *it;
}

} // namespace licencedesk::rules
