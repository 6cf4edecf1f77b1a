#include "operators/AccessPolicy.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <variant>

namespace licencedesk {

namespace {

using Member = std::variant<int AccessPolicy::*, bool AccessPolicy::*, QTime AccessPolicy::*>;

struct Entry
{
    const char *key;
    Member member;
    int lowest = 0; ///< of a number; the limits only refuse what must be a slip of the pen
    int highest = 0;
};

const Entry Entries[] = {
    {"operators", &AccessPolicy::operators},
    {"idle_lock_minutes", &AccessPolicy::idleLockMinutes, 1, 240},
    {"freeze_after_days", &AccessPolicy::freezeAfterDays, 7, 3660},
    {"second_factor", &AccessPolicy::secondFactor},
    {"minimum_pin_digits", &AccessPolicy::minimumPinDigits, 4, 12},
    {"minimum_passphrase_length", &AccessPolicy::minimumPassphraseLength, 8, 64},
    {"minimum_passphrase_classes", &AccessPolicy::minimumPassphraseClasses, 1, 4},
    {"clerk_may_reveal", &AccessPolicy::clerkMayReveal},
    {"clerk_may_export_clear", &AccessPolicy::clerkMayExportClear},
    {"reveals_per_hour", &AccessPolicy::revealsPerHour, 1, 10'000},
    {"exports_per_day", &AccessPolicy::exportsPerDay, 1, 10'000},
    {"refused_sign_ins_per_hour", &AccessPolicy::refusedSignInsPerHour, 1, 10'000},
    {"work_from", &AccessPolicy::workFrom},
    {"work_to", &AccessPolicy::workTo},
};

const QString TimeFormat = QStringLiteral("HH:mm");

QJsonValue valueOf(const AccessPolicy &policy, int AccessPolicy::*member)
{
    return policy.*member;
}

QJsonValue valueOf(const AccessPolicy &policy, bool AccessPolicy::*member)
{
    return policy.*member;
}

QJsonValue valueOf(const AccessPolicy &policy, QTime AccessPolicy::*member)
{
    return (policy.*member).toString(TimeFormat);
}

/// These are false when the value does not fit.
bool set(AccessPolicy &policy, const Entry &entry, int AccessPolicy::*member,
         const QJsonValue &value)
{
    policy.*member = value.toInt(entry.lowest - 1); // a broken number or none at all: refused
    return policy.*member >= entry.lowest && policy.*member <= entry.highest;
}

bool set(AccessPolicy &policy, const Entry &, bool AccessPolicy::*member, const QJsonValue &value)
{
    policy.*member = value.toBool();
    return value.isBool();
}

bool set(AccessPolicy &policy, const Entry &, QTime AccessPolicy::*member, const QJsonValue &value)
{
    policy.*member = QTime::fromString(value.toString(), TimeFormat);
    return (policy.*member).isValid();
}

const Entry *findEntry(const QString &key)
{
    for (const Entry &entry : Entries) {
        if (key == QLatin1String(entry.key)) {
            return &entry;
        }
    }
    return nullptr;
}

bool setValue(AccessPolicy &policy, const Entry &entry, const QJsonValue &value)
{
    return std::visit([&](auto member) { return set(policy, entry, member, value); }, entry.member);
}

} // namespace

QByteArray toJson(const AccessPolicy &policy)
{
    QJsonObject json;
    for (const Entry &entry : Entries) {
        json.insert(QLatin1String(entry.key),
                    std::visit([&](auto member) { return valueOf(policy, member); }, entry.member));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<AccessPolicy> parseAccessPolicy(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject()) {
        return failure(ErrorKind::Damaged,
                       QCoreApplication::translate(
                           "AccessPolicy", "The rules for operators are not a JSON object."),
                       parse.errorString());
    }
    AccessPolicy policy;
    const QJsonObject root = document.object();
    for (auto it = root.begin(); it != root.end(); ++it) {
        const Entry *entry = findEntry(it.key());
        if (!entry || !setValue(policy, *entry, it.value())) {
            return failure(ErrorKind::Invalid,
                           QCoreApplication::translate(
                               "AccessPolicy", "The rules for operators have a wrong entry: %1")
                               .arg(it.key()),
                           it.key());
        }
    }
    return policy;
}

} // namespace licencedesk
