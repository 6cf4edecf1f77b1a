#include "ui/outbox/OutboxWords.h"

#include "support/CounterTime.h"
#include "ui/style/LocaleText.h"

#include <QCoreApplication>

#include <algorithm>

namespace licencedesk {

namespace {

class OutboxWords
{
    Q_DECLARE_TR_FUNCTIONS(OutboxWords)
};

QString joined(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : QStringLiteral("%1 %2").arg(first, second);
}

QString failureText(const OutboxItem &item)
{
    return item.failure ? item.failure->message : QString();
}

QString doneText(const OutboxItem &item)
{
    const QString compared = agreementSummary(item.agreement);
    return compared.isEmpty() ? OutboxWords::tr("Taken by the service.") : compared;
}

qsizetype countOf(const std::vector<ComparedField> &fields, FieldAgreement agreement)
{
    return std::count_if(fields.begin(), fields.end(), [agreement](const ComparedField &each) {
        return each.agreement == agreement;
    });
}

/// As the clock in China shows it: that is what the quota goes by.
QString inChina(const QDateTime &when)
{
    return clockText(atCounter(when).time());
}

QString pausedByServiceText(const OutboxStatus &status)
{
    const QString until =
        OutboxWords::tr("Nothing is sent until %1 China time.").arg(inChina(status.until));
    return status.message.isEmpty()
               ? joined(OutboxWords::tr("The service accepts no calls at present."), until)
               : joined(status.message, until);
}

QString workText(const OutboxStatus &status, qsizetype waiting)
{
    if (status.isSending) {
        return waiting > 1 ? OutboxWords::tr("Sending; %n more wait(s).", nullptr,
                                             static_cast<int>(waiting - 1))
                           : OutboxWords::tr("Sending.");
    }
    if (status.restsUntil.isValid()) {
        return OutboxWords::tr("The service does not answer. The next attempt is at %1.")
            .arg(status.restsUntil.toLocalTime().toString(QStringLiteral("HH:mm:ss")));
    }
    return waiting > 0 ? OutboxWords::tr("%n licence(s) wait.", nullptr, static_cast<int>(waiting))
                       : OutboxWords::tr("Nothing waits to be sent.");
}

} // namespace

QString outboxMinute(const QDateTime &when)
{
    return minuteText(when);
}

QString outboxSecond(const QDateTime &when)
{
    return secondText(when);
}

QString outboxStateText(OutboxState state)
{
    switch (state) {
    case OutboxState::Waiting:
        return OutboxWords::tr("Waiting");
    case OutboxState::Sending:
        return OutboxWords::tr("Sending");
    case OutboxState::Unclear:
        return OutboxWords::tr("Unclear");
    case OutboxState::Failed:
        return OutboxWords::tr("Failed");
    case OutboxState::Done:
        return OutboxWords::tr("Sent");
    }
    return {};
}

Tone outboxTone(OutboxState state)
{
    switch (state) {
    case OutboxState::Sending:
        return Tone::Accent;
    case OutboxState::Unclear:
        return Tone::Warning;
    case OutboxState::Failed:
        return Tone::Failed;
    case OutboxState::Done:
        return Tone::Passed;
    case OutboxState::Waiting:
        break;
    }
    return Tone::Neutral;
}

QString outboxItemText(const OutboxItem &item, bool elsewhere)
{
    switch (item.state) {
    case OutboxState::Waiting:
        if (elsewhere) {
            return OutboxWords::tr("It was meant for %1. Send it again to send it to the current "
                                   "service, or discard it.")
                .arg(item.service);
        }
        return failureText(item);
    case OutboxState::Sending:
        return {};
    case OutboxState::Unclear:
        return joined(OutboxWords::tr("It may have arrived: send it again, or discard it."),
                      failureText(item));
    case OutboxState::Failed:
        return failureText(item);
    case OutboxState::Done:
        return doneText(item);
    }
    return {};
}

QString agreementText(FieldAgreement agreement)
{
    switch (agreement) {
    case FieldAgreement::Same:
        return OutboxWords::tr("Same");
    case FieldAgreement::Different:
        return OutboxWords::tr("Different");
    case FieldAgreement::OnlyHere:
        return OutboxWords::tr("Only here");
    case FieldAgreement::OnlyThere:
        return OutboxWords::tr("Only there");
    }
    return {};
}

Tone agreementTone(FieldAgreement agreement)
{
    switch (agreement) {
    case FieldAgreement::Same:
        return Tone::Passed;
    case FieldAgreement::Different:
        return Tone::Warning;
    default:
        return Tone::Neutral;
    }
}

QString agreementSummary(const std::vector<ComparedField> &fields)
{
    if (fields.empty()) {
        return {};
    }
    const QString alike = OutboxWords::tr("%n field(s) the same", nullptr,
                                          static_cast<int>(countOf(fields, FieldAgreement::Same)));
    const auto different = static_cast<int>(countOf(fields, FieldAgreement::Different));
    return different == 0 ? alike
                          : OutboxWords::tr("%1, %2").arg(
                                alike, OutboxWords::tr("%n different", nullptr, different));
}

QString quotaText(const QuotaState &quota)
{
    if (quota.limit == 0) {
        return OutboxWords::tr("%n call(s) today", nullptr, quota.used);
    }
    return OutboxWords::tr("%1 of %2 calls today, again at %3 China time")
        .arg(quota.used)
        .arg(quota.limit)
        .arg(inChina(quota.returnsAt));
}

QString outboxStatusText(const OutboxStatus &status, qsizetype waiting)
{
    switch (status.pause) {
    case OutboxPause::None:
        return workText(status, waiting);
    case OutboxPause::NoStore:
        return OutboxWords::tr("The records are locked. What waits is sent once they are open.");
    case OutboxPause::Off:
        return OutboxWords::tr("Off: no service is set up to send to.");
    case OutboxPause::ByHand:
        return OutboxWords::tr("Paused: nothing is sent until somebody goes on.");
    case OutboxPause::SetUp:
        return joined(OutboxWords::tr("Stopped, nothing is lost."), status.message);
    case OutboxPause::ByService:
        return pausedByServiceText(status);
    case OutboxPause::UsedUp:
        return OutboxWords::tr("Today's calls are used up. It goes on at %1 China time.")
            .arg(inChina(status.until));
    case OutboxPause::StoreTrouble:
        return joined(OutboxWords::tr("Nothing is sent: it could not be saved first."),
                      status.message);
    }
    return {};
}

Tone outboxStatusTone(const OutboxStatus &status)
{
    switch (status.pause) {
    case OutboxPause::None:
        return status.restsUntil.isValid() ? Tone::Warning
               : status.isSending          ? Tone::Accent
                                           : Tone::Passed;
    case OutboxPause::Off:
        return Tone::Neutral;
    case OutboxPause::SetUp:
    case OutboxPause::StoreTrouble:
        return Tone::Failed;
    default:
        return Tone::Warning;
    }
}

} // namespace licencedesk
