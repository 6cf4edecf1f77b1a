// E: the electronic licence on the screen of the 12123 app (domain §1.6). A screenshot is no
// licence: what is live is judged by the running clock on it, not by the date it was made.

#include "support/CounterTime.h"
#include "verification/rules/Facts.h"
#include "verification/rules/Rule.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace licencedesk::rules {

namespace {

constexpr int PointsWithheld = 12; // decree 162, art. 71

bool hasElectronic(const Facts &facts)
{
    return facts.electronic != nullptr;
}

QString askForLiveScreen()
{
    return Verification::tr("Ask the customer to open 12123 and show the live screen");
}

// E01

/// "2026年11月21日10:32:05", "2026-11-21 10:32:05": six numbers, China time.
QDateTime parseScreenClock(const QString &text)
{
    static const QRegularExpression numbers(QStringLiteral(
        "^\\D*(\\d{4})\\D+(\\d{1,2})\\D+(\\d{1,2})\\D+(\\d{1,2})\\D+(\\d{2})\\D+(\\d{2})\\D*$"));
    const auto match = numbers.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    return {QDate(number(1), number(2), number(3)), QTime(number(4), number(5), number(6)),
            Qt::OffsetFromUTC, ChinaOffsetSeconds};
}

/// A picture that was taken long before it came here shows what was live then.
Verdict liveWhenTaken(const Facts &facts)
{
    const qint64 age = facts.electronic->evidence.ageSeconds.value_or(0);
    if (std::llabs(age) <= facts.rental.policy.liveScreenSeconds) {
        return holds(Verification::tr("The screen was live when it was read"));
    }
    return broken(Verification::tr("The screen was live when the picture was taken, on %1")
                      .arg(facts.electronic->capturedAt.toOffsetFromUtc(ChinaOffsetSeconds)
                               .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))),
                  askForLiveScreen(), Weight::Milder);
}

Verdict screenIsLive(const Facts &facts)
{
    const QDateTime clock = parseScreenClock(facts.text(FieldId::CurrentTime));
    const QDateTime captured = facts.electronic->capturedAt;
    if (!clock.isValid() || !captured.isValid()) {
        return notJudged(clock.isValid()
                             ? Verification::tr("It is not known when the picture was taken")
                             : Verification::tr("The clock on the screen is not understood"),
                         askForLiveScreen());
    }
    const qint64 off = std::llabs(clock.secsTo(captured));
    if (off <= facts.rental.policy.liveScreenSeconds) {
        return liveWhenTaken(facts);
    }
    const QString message =
        Verification::tr("The clock on the screen shows %1, the picture is of %2")
            .arg(clock.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                 captured.toOffsetFromUtc(ChinaOffsetSeconds)
                     .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    const bool isStale = off > facts.rental.policy.staleScreenSeconds;
    return broken(message, askForLiveScreen(), isStale ? Weight::Usual : Weight::Milder);
}

// E02

Verdict madeBeforeToday(const Facts &facts)
{
    const auto made = parseDate(facts.text(FieldId::GeneratedDate));
    if (!made) {
        return notJudged(
            Verification::tr("%1 is not understood").arg(fieldLabel(FieldId::GeneratedDate)));
    }
    if (*made <= facts.rental.today) {
        return holds(Verification::tr("Made on %1").arg(dateText(*made)));
    }
    return broken(Verification::tr("Made on %1, which is still to come").arg(dateText(*made)),
                  askForLiveScreen());
}

// E03, E04

QStringList statusWords(const Facts &facts)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;/|、，；]+"));
    return facts.text(FieldId::Status).split(separators, Qt::SkipEmptyParts);
}

bool isDrivable(const QString &status)
{
    static const QStringList drivable = {"正常", "违法未处理", "事故未处理"};
    return drivable.contains(status);
}

bool isUndrivable(const QString &status)
{
    static const QStringList undrivable = {
        "超分", "暂扣", "撤销",       "吊销",       "注销",       "停止使用",          "扣押",
        "锁定", "扣留", "逾期未换证", "注销可恢复", "逾期未审验", "注销可恢复驾驶资格"};
    return undrivable.contains(status);
}

Verdict statusAllowsDriving(const Facts &facts)
{
    const QStringList words = statusWords(facts);
    for (const QString &word : words) {
        if (isUndrivable(word)) {
            return broken(Verification::tr("The status is %1: the holder must not drive").arg(word),
                          Verification::tr("Do not hand over the car"));
        }
    }
    for (const QString &word : words) {
        if (!isDrivable(word)) {
            return broken(
                Verification::tr("The status is “%1”, which is none of the usual").arg(word),
                Verification::tr("Ask the customer to explain the status in 12123"),
                Weight::Milder);
        }
    }
    return holds(Verification::tr("The status allows driving"));
}

Verdict noOpenOffences(const Facts &facts)
{
    for (const QString &word : statusWords(facts)) {
        if (word != QStringLiteral("正常") && isDrivable(word)) {
            return broken(
                Verification::tr("The status is %1: allowed to drive, but matters are open")
                    .arg(word),
                Verification::tr("Tell the customer; follow the rule of the firm"));
        }
    }
    return holds(Verification::tr("No outstanding offences"));
}

// E05

Verdict pointsLeft(const Facts &facts)
{
    static const QRegularExpression leading(QStringLiteral("^\\s*(\\d{1,3})\\s*分?\\s*$"));
    const auto match = leading.match(facts.text(FieldId::Points));
    if (!match.hasMatch()) {
        return notJudged(Verification::tr("%1 is not understood").arg(fieldLabel(FieldId::Points)),
                         Verification::tr("Compare it with the card and correct it"));
    }
    const int points = match.captured(1).toInt();
    if (points >= PointsWithheld) {
        return broken(
            Verification::tr("%1 points of %2: the licence is withheld until the exam is passed")
                .arg(points)
                .arg(PointsWithheld),
            Verification::tr("Do not hand over the car"));
    }
    if (points >= facts.rental.policy.pointsWarning) {
        return broken(Verification::tr("%1 points of %2").arg(points).arg(PointsWithheld),
                      Verification::tr("Follow the rule of the firm"), Weight::Milder);
    }
    return holds(Verification::tr("%1 points of %2").arg(points).arg(PointsWithheld));
}

// E06, E07

QString redScreenText(const PageEvidence &evidence)
{
    const auto saw = [&evidence](SightingKind kind) {
        return std::any_of(evidence.sightings.begin(), evidence.sightings.end(),
                           [kind](const Sighting &each) { return each.kind == kind; });
    };
    if (saw(SightingKind::RedGround) == saw(SightingKind::RedCode)) {
        return Verification::tr("The screen or its code is red: the licence cannot be used");
    }
    return saw(SightingKind::RedCode)
               ? Verification::tr("The QR code is red: the licence cannot be used")
               : Verification::tr("The ground of the screen is red: the licence cannot be used");
}

Verdict screenIsGreen(const Facts &facts)
{
    const auto red = facts.electronic->evidence.redScreen;
    if (!red) {
        return notJudged(
            Verification::tr("The colour of the screen was not judged"),
            Verification::tr("Look: green ground and black code are good, red is not"));
    }
    return *red ? broken(redScreenText(facts.electronic->evidence),
                         Verification::tr("Do not hand over the car"))
                : holds(Verification::tr("The screen is green"));
}

Verdict codeIsThere(const Facts &facts)
{
    const auto found = facts.electronic->evidence.qrCodeFound;
    if (!found) {
        return notJudged(Verification::tr("No QR code was looked for"),
                         Verification::tr("Look for the QR code"));
    }
    return *found
               ? holds(Verification::tr("The QR code is there"))
               : broken(
                     Verification::tr(
                         "No QR code on the screen: it is cut off, or this is not a 12123 screen"),
                     askForLiveScreen());
}

} // namespace

const RuleFamily &electronicRules()
{
    static const RuleFamily rules = {
        {"E01", Severity::Fail, {FieldId::CurrentTime}, {}, screenIsLive, {}, hasElectronic},
        {"E02", Severity::Warn, {FieldId::GeneratedDate}, {}, madeBeforeToday, {}, hasElectronic},
        {"E03", Severity::Fail, {FieldId::Status}, {}, statusAllowsDriving, {}, hasElectronic},
        {"E04", Severity::Warn, {FieldId::Status}, {}, noOpenOffences, {}, hasElectronic},
        {"E05", Severity::Fail, {FieldId::Points}, {}, pointsLeft, {}, hasElectronic},
        {"E06", Severity::Fail, {}, {}, screenIsGreen, {}, hasElectronic},
        {"E07", Severity::Warn, {}, {}, codeIsThere, {}, hasElectronic},
    };
    return rules;
}

} // namespace licencedesk::rules
