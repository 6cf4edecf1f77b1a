#include "operators/UnusualAccess.h"
#include "support/CounterTime.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace licencedesk {

namespace {

constexpr qint64 Hour = 3600; // s

using Times = std::vector<QDateTime>; ///< oldest first
using TimesByWho = std::map<QString, Times>;

template <typename Predicate>
TimesByWho timesOf(const std::vector<AuditEntry> &entries, Predicate wanted)
{
    TimesByWho times;
    for (const AuditEntry &entry : entries) {
        if (wanted(entry)) {
            times[entry.who].push_back(entry.at);
        }
    }
    return times;
}

auto isAct(AuditAct act)
{
    return [act](const AuditEntry &entry) { return entry.act == act; };
}

/// Stretches of time of which every hour that begins with an entry holds more than \p limit.
void addBursts(std::vector<UnusualAccess> &found, UnusualKind kind, const TimesByWho &byWho,
               int limit)
{
    for (const auto &[who, times] : byWho) {
        size_t first = 0;
        size_t reported = 0; // entries before this one are in an alert
        for (size_t last = 0; last < times.size(); ++last) {
            while (times[first].secsTo(times[last]) >= Hour) {
                ++first;
            }
            if (last - first < static_cast<size_t>(limit)) {
                continue;
            }
            const bool goesOn = reported > first;
            if (!goesOn) {
                found.push_back({kind, who, times[first], {}, 0});
                reported = first;
            }
            found.back().to = times[last];
            found.back().count += static_cast<int>(last + 1 - reported);
            reported = last + 1;
        }
    }
}

void addPerDay(std::vector<UnusualAccess> &found, UnusualKind kind, const TimesByWho &byWho,
               int limit)
{
    for (const auto &[who, times] : byWho) {
        std::map<QDate, Times> days;
        for (const QDateTime &time : times) {
            days[atCounter(time).date()].push_back(time);
        }
        for (const auto &[day, ofDay] : days) {
            if (ofDay.size() > static_cast<size_t>(limit)) {
                found.push_back(
                    {kind, who, ofDay.front(), ofDay.back(), static_cast<int>(ofDay.size())});
            }
        }
    }
}

/// What somebody does at the desk; nobody is at work when records are purged.
bool isWork(const AuditEntry &entry)
{
    switch (entry.act) {
    case AuditAct::Accepted:
    case AuditAct::Overrode:
    case AuditAct::Revealed:
    case AuditAct::Opened:
    case AuditAct::Exported:
    case AuditAct::PersonExported:
    case AuditAct::Deleted:
    case AuditAct::SignedIn:
        return !entry.who.isEmpty();
    default:
        return false;
    }
}

bool isWithin(QTime time, const AccessPolicy &policy)
{
    const QTime from = policy.workFrom;
    const QTime to = policy.workTo;
    if (from == to) {
        return true;
    }
    return from < to ? time >= from && time < to : time >= from || time < to; // over midnight
}

QString textOf(UnusualKind kind)
{
    const char *text = nullptr;
    switch (kind) {
    case UnusualKind::ManyReveals:
        text = QT_TRANSLATE_NOOP("UnusualAccess", "%1 showed %2 records in clear between %3 and "
                                                  "%4.");
        break;
    case UnusualKind::ManyExports:
        text = QT_TRANSLATE_NOOP("UnusualAccess", "%1 exported %2 times between %3 and %4.");
        break;
    case UnusualKind::OddHours:
        text = QT_TRANSLATE_NOOP("UnusualAccess", "%1 worked outside the usual hours: %2 acts "
                                                  "between %3 and %4.");
        break;
    case UnusualKind::ManyRefusedSignIns:
        text = QT_TRANSLATE_NOOP("UnusualAccess",
                                 "%1 was refused sign-in %2 times between %3 and %4.");
        break;
    }
    return QCoreApplication::translate("UnusualAccess", text);
}

} // namespace

std::vector<UnusualAccess> findUnusualAccess(std::vector<AuditEntry> entries,
                                             const AccessPolicy &policy)
{
    std::vector<UnusualAccess> found;
    if (!policy.operators) {
        return found;
    }
    std::stable_sort(
        entries.begin(), entries.end(),
        [](const AuditEntry &one, const AuditEntry &other) { return one.at < other.at; });
    addBursts(found, UnusualKind::ManyReveals, timesOf(entries, isAct(AuditAct::Revealed)),
              policy.revealsPerHour);
    addBursts(found, UnusualKind::ManyRefusedSignIns,
              timesOf(entries, isAct(AuditAct::SignInRefused)), policy.refusedSignInsPerHour);
    addPerDay(found, UnusualKind::ManyExports, timesOf(entries, isAct(AuditAct::Exported)),
              policy.exportsPerDay);
    const auto isOdd = [&policy](const AuditEntry &entry) {
        return isWork(entry) && !isWithin(atCounter(entry.at).time(), policy);
    };
    addPerDay(found, UnusualKind::OddHours, timesOf(entries, isOdd), 0);
    std::stable_sort(
        found.begin(), found.end(),
        [](const UnusualAccess &one, const UnusualAccess &other) { return one.to > other.to; });
    return found;
}

QString unusualText(const UnusualAccess &unusual)
{
    const QString form = QStringLiteral("yyyy-MM-dd HH:mm");
    const QString who = unusual.who.isEmpty()
                            ? QCoreApplication::translate("UnusualAccess", "An unknown person")
                            : unusual.who;
    return textOf(unusual.kind)
        .arg(who, QString::number(unusual.count), atCounter(unusual.from).toString(form),
             atCounter(unusual.to).toString(form));
}

} // namespace licencedesk
