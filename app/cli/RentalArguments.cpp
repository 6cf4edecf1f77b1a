#include "app/cli/RentalArguments.h"

#include "support/Clock.h"

#include <QCoreApplication>
#include <QFile>

namespace licencedesk::cli {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Cli", source);
}

Result<std::optional<QDate>> parseDate(const std::string &argument)
{
    if (argument.empty()) {
        return std::optional<QDate>();
    }
    const QString asGiven = QString::fromStdString(argument);
    const QDate date = QDate::fromString(asGiven, Qt::ISODate);
    if (!date.isValid()) {
        return failure(ErrorKind::Invalid,
                       text("\"%1\" is no date: write it as YYYY-MM-DD.").arg(asGiven));
    }
    return std::optional<QDate>(date);
}

Result<VerificationPolicy> loadPolicy(const std::string &path)
{
    if (path.empty()) {
        return defaultPolicy();
    }
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::NotReadable,
                       text("The policy file cannot be read: %1").arg(file.errorString()));
    }
    return parsePolicy(file.readAll());
}

} // namespace

Result<RentalContext> rentalContext(const RentalArguments &arguments)
{
    RentalContext context;
    const auto today = parseDate(arguments.today);
    const auto start = parseDate(arguments.start);
    const auto end = parseDate(arguments.end);
    for (const auto *date : {&today, &start, &end}) {
        if (!*date) {
            return tl::unexpected(date->error());
        }
    }
    auto policy = loadPolicy(arguments.policyFile);
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    context.today = today->value_or(SystemClock().today());
    context.end = *end;
    context.start = *start;
    if (context.end && !context.start) {
        context.start = context.today;
    }
    context.vehicle = QString::fromStdString(arguments.vehicle);
    if (!context.vehicle.isEmpty() && !findVehicle(context.vehicle)) {
        return failure(ErrorKind::Invalid,
                       text("There is no vehicle \"%1\".").arg(context.vehicle));
    }
    context.vehicleClass = QString::fromStdString(arguments.vehicleClass).toUpper();
    context.policy = *std::move(policy);
    return context;
}

} // namespace licencedesk::cli
