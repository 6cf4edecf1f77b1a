#include "operators/Account.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace licencedesk {

namespace {

QJsonValue textOf(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QJsonObject toJson(const Throttle &throttle)
{
    return {{QStringLiteral("failures"), throttle.failures},
            {QStringLiteral("locked_until"), textOf(throttle.lockedUntil)}};
}

Throttle throttleFromJson(const QJsonObject &json)
{
    return {json[QLatin1String("failures")].toInt(), timeOf(json[QLatin1String("locked_until")])};
}

Secret secretOf(const QJsonValue &value)
{
    QByteArray bytes = QByteArray::fromBase64(value.toString().toLatin1());
    Secret secret{QByteArrayView(bytes)};
    wipe(bytes);
    return secret;
}

bool isUnused(const Account &account, int days, const QDateTime &now)
{
    const QDateTime last = std::max({account.createdAt, account.lastSignIn, account.thawedAt});
    return last.addDays(days) <= now;
}

bool isSupervisorInUse(const Account &account, int days, const QDateTime &now)
{
    return account.role == Role::Supervisor && !account.frozen && !isUnused(account, days, now);
}

} // namespace

QString tidyName(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_C).simplified();
}

bool isSameName(const QString &one, const QString &other)
{
    return tidyName(one).compare(tidyName(other), Qt::CaseInsensitive) == 0;
}

const Account *findAccount(const Accounts &accounts, const QString &name)
{
    const auto found = std::find_if(accounts.begin(), accounts.end(), [&name](const Account &each) {
        return isSameName(each.name, name);
    });
    return found == accounts.end() ? nullptr : &*found;
}

const Account *findAccount(const Accounts &accounts, QUuid id)
{
    const auto found = std::find_if(accounts.begin(), accounts.end(),
                                    [id](const Account &each) { return each.id == id; });
    return found == accounts.end() ? nullptr : &*found;
}

bool isLastSupervisor(const Accounts &accounts, const Account &account)
{
    return account.role == Role::Supervisor && !account.frozen &&
           std::none_of(accounts.begin(), accounts.end(), [&](const Account &other) {
               return other.id != account.id && other.role == Role::Supervisor && !other.frozen;
           });
}

bool isFrozen(const Accounts &accounts, const Account &account, int days, const QDateTime &now)
{
    if (account.frozen || !isUnused(account, days, now)) {
        return account.frozen;
    }
    const bool somebodyElse =
        std::any_of(accounts.begin(), accounts.end(),
                    [&](const Account &other) { return isSupervisorInUse(other, days, now); });
    return account.role != Role::Supervisor || somebodyElse;
}

QByteArray toJson(const Account &account)
{
    const QJsonObject json{
        {QStringLiteral("id"), account.id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("name"), account.name},
        {QStringLiteral("role"), roleKey(account.role)},
        {QStringLiteral("secret"), toJson(account.secret)},
        {QStringLiteral("must_change_secret"), account.mustChangeSecret},
        {QStringLiteral("totp"), QString::fromLatin1(account.totp.view().toByteArray().toBase64())},
        {QStringLiteral("totp_last_step"), account.totpLastStep},
        {QStringLiteral("created_at"), textOf(account.createdAt)},
        {QStringLiteral("last_sign_in"), textOf(account.lastSignIn)},
        {QStringLiteral("thawed_at"), textOf(account.thawedAt)},
        {QStringLiteral("throttle"), toJson(account.throttle)},
        {QStringLiteral("frozen"), account.frozen},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Account> accountFromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const auto role = roleFromKey(root[QLatin1String("role")].toString());
    const auto secret = secretHashFromJson(root[QLatin1String("secret")].toObject());
    Account account;
    account.id = QUuid::fromString(root[QLatin1String("id")].toString());
    account.name = root[QLatin1String("name")].toString();
    account.createdAt = timeOf(root[QLatin1String("created_at")]);
    if (!role || !secret || account.id.isNull() || account.name.isEmpty() ||
        !account.createdAt.isValid()) {
        return failure(ErrorKind::Damaged,
                       QCoreApplication::translate("Account", "An operator's account is damaged. "
                                                              "Restore the last backup."),
                       account.id.toString(QUuid::WithoutBraces));
    }
    account.role = *role;
    account.secret = *secret;
    account.mustChangeSecret = root[QLatin1String("must_change_secret")].toBool();
    account.totp = secretOf(root[QLatin1String("totp")]);
    account.totpLastStep = root[QLatin1String("totp_last_step")].toInteger();
    account.lastSignIn = timeOf(root[QLatin1String("last_sign_in")]);
    account.thawedAt = timeOf(root[QLatin1String("thawed_at")]);
    account.throttle = throttleFromJson(root[QLatin1String("throttle")].toObject());
    account.frozen = root[QLatin1String("frozen")].toBool();
    return account;
}

} // namespace licencedesk
