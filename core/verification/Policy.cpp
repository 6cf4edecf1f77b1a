#include "verification/RentalContext.h"

#include "verification/rules/Rule.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <variant>

namespace licencedesk {

namespace {

using Number = std::variant<int VerificationPolicy::*, double VerificationPolicy::*>;

struct NumberKey
{
    const char *key;
    Number member;
    double lowest;
    double highest;
};

// The limits only refuse what must be a slip of the pen.
const NumberKey NumberKeys[] = {
    {"minimum_age", &VerificationPolicy::minimumAge, 0, 120},
    {"maximum_age", &VerificationPolicy::maximumAge, 0, 120},
    {"minimum_driving_years", &VerificationPolicy::minimumDrivingYears, 0, 50},
    {"validity_margin_days", &VerificationPolicy::validityMarginDays, 0, 3660},
    {"validity_margin_days_other_documents", &VerificationPolicy::validityMarginDaysOtherDocuments,
     0, 3660},
    {"confidence_for_checks", &VerificationPolicy::confidenceForChecks, 0, 1},
    {"live_screen_seconds", &VerificationPolicy::liveScreenSeconds, 0, 86400},
    {"stale_screen_seconds", &VerificationPolicy::staleScreenSeconds, 0, 86400},
    {"points_warning", &VerificationPolicy::pointsWarning, 0, 12},
};

struct SeverityKey
{
    const char *key;
    Severity severity;
};

constexpr SeverityKey SeverityKeys[] = {
    {"off", Severity::Off},
    {"info", Severity::Info},
    {"warn", Severity::Warn},
    {"fail", Severity::Fail},
};

tl::unexpected<Error> invalid(const QString &path)
{
    return failure(
        ErrorKind::Invalid,
        QCoreApplication::translate("Policy", "The policy has a wrong entry: %1").arg(path), path);
}

std::optional<Severity> severityFromKey(const QString &key)
{
    for (const SeverityKey &each : SeverityKeys) {
        if (key == QLatin1String(each.key)) {
            return each.severity;
        }
    }
    return std::nullopt;
}

const NumberKey *findNumber(const QString &key)
{
    for (const NumberKey &each : NumberKeys) {
        if (key == QLatin1String(each.key)) {
            return &each;
        }
    }
    return nullptr;
}

bool isWhole(double value)
{
    return std::floor(value) == value;
}

/// False when the number does not fit.
bool setNumber(VerificationPolicy &policy, const NumberKey &number, double value)
{
    if (value < number.lowest || value > number.highest) {
        return false;
    }
    if (const auto *member = std::get_if<double VerificationPolicy::*>(&number.member)) {
        policy.*(*member) = value;
        return true;
    }
    policy.*std::get<int VerificationPolicy::*>(number.member) = static_cast<int>(value);
    return isWhole(value);
}

Result<void> readNumbers(VerificationPolicy &policy, const QJsonObject &numbers)
{
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        const NumberKey *number = findNumber(it.key());
        if (!number || !it->isDouble() || !setNumber(policy, *number, it->toDouble())) {
            return invalid(QStringLiteral("numbers.") + it.key());
        }
    }
    return {};
}

Result<void> readSeverities(VerificationPolicy &policy, const QJsonObject &severities)
{
    for (auto it = severities.begin(); it != severities.end(); ++it) {
        const auto severity = severityFromKey(it->toString());
        if (!rules::findRule(it.key()) || !severity) {
            return invalid(QStringLiteral("severities.") + it.key());
        }
        policy.severity[it.key()] = *severity;
    }
    return {};
}

Result<void> readSection(VerificationPolicy &policy, const QString &key, const QJsonValue &value)
{
    if (value.isObject() && key == QLatin1String("numbers")) {
        return readNumbers(policy, value.toObject());
    }
    if (value.isObject() && key == QLatin1String("severities")) {
        return readSeverities(policy, value.toObject());
    }
    return invalid(key);
}

} // namespace

Result<VerificationPolicy> parsePolicy(const QByteArray &json, const VerificationPolicy &base)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject()) {
        return failure(ErrorKind::Damaged,
                       QCoreApplication::translate("Policy", "The policy is not a JSON object."),
                       parse.errorString());
    }
    VerificationPolicy policy = base;
    const QJsonObject root = document.object();
    for (auto it = root.begin(); it != root.end(); ++it) {
        if (const auto read = readSection(policy, it.key(), it.value()); !read) {
            return tl::unexpected<Error>(read.error());
        }
    }
    return policy;
}

VerificationPolicy defaultPolicy()
{
    QFile file(QStringLiteral(":/licencedesk/rules/policy.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("policy.json is not compiled in");
    }
    return parsePolicy(file.readAll()).value();
}

} // namespace licencedesk
