#include "verification/Finding.h"

namespace licencedesk {

QString resultKey(FindingResult result)
{
    switch (result) {
    case FindingResult::Passed:
        return QStringLiteral("passed");
    case FindingResult::Warning:
        return QStringLiteral("warning");
    case FindingResult::Failed:
        return QStringLiteral("failed");
    case FindingResult::NotChecked:
        break;
    }
    return QStringLiteral("not_checked");
}

} // namespace licencedesk
