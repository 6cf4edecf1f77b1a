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

QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Warn:
        return QStringLiteral("warn");
    case Severity::Fail:
        return QStringLiteral("fail");
    case Severity::Off:
        break;
    }
    return QStringLiteral("off");
}

QDebug operator<<(QDebug debug, const Finding &finding)
{
    const QDebugStateSaver saver(debug);
    debug.noquote().nospace() << finding.rule << ' ' << resultKey(finding.result) << ": "
                              << finding.message;
    return debug;
}

} // namespace licencedesk
