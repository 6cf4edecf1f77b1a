#include "outbox/Trouble.h"

#include "outbox/BackOff.h"
#include "tests/support/TestMain.h"
#include "tests/unit/outbox/ScriptedProvider.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

Q_DECLARE_METATYPE(licencedesk::RemoteFailure)

namespace {

using Kind = RemoteFailure::Kind;

OutboxItem itemAfter(int attempts, bool keyed)
{
    OutboxItem item;
    item.state = OutboxState::Sending;
    item.attempts = attempts;
    item.keyed = keyed;
    return item;
}

} // namespace

class TroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void who_waits_data()
    {
        QTest::addColumn<RemoteFailure>("failure");
        QTest::addColumn<TroubleWith>("with");
        const auto row = [](const char *name, const RemoteFailure &failure, TroubleWith with) {
            QTest::newRow(name) << failure << with;
        };
        for (const int code :
             {40001, 40013, 40014, 40125, 40164, 41001, 41002, 41004, 42001, 48001, 89503}) {
            row(qPrintable(QStringLiteral("%1 is about the settings").arg(code)), refusal(code),
                TroubleWith::SetUp);
        }
        for (const int code : {45009, 101003, 45011}) {
            row(qPrintable(QStringLiteral("%1 is about the quota").arg(code)), refusal(code),
                TroubleWith::Quota);
        }
        for (const int code : {101000, 101001, 101002, 44001, 45001, 987654}) {
            row(qPrintable(QStringLiteral("%1 is about this picture").arg(code)), refusal(code),
                TroubleWith::ThisItem);
        }
        row("a busy service is about the line", refusal(-1), TroubleWith::Line);
        row("no network is about the line", lineFailure(Kind::Unreachable, false),
            TroubleWith::Line);
        row("a time-out is about the line", lineFailure(Kind::TimedOut, true), TroubleWith::Line);
        row("a login page instead of an answer is about the line",
            lineFailure(Kind::Unreadable, true), TroubleWith::Line);
        row("a certificate is about the settings", lineFailure(Kind::Untrusted, false),
            TroubleWith::SetUp);
        row("a missing secret is about the settings", lineFailure(Kind::NotSetUp, false),
            TroubleWith::SetUp);
        row("401 is about the settings", statusFailure(401, RetryAdvice::Never),
            TroubleWith::SetUp);
        row("404 is about the settings", statusFailure(404, RetryAdvice::Never),
            TroubleWith::SetUp);
        row("a redirect is about the settings", statusFailure(302, RetryAdvice::Never),
            TroubleWith::SetUp);
        row("422 is about this record", statusFailure(422, RetryAdvice::Never),
            TroubleWith::ThisItem);
        row("500 is about the line", statusFailure(500, RetryAdvice::Never), TroubleWith::Line);
        row("429 is about the line", statusFailure(429, RetryAdvice::Shortly), TroubleWith::Line);
        row("429 with a minute is about the quota", statusFailure(429, RetryAdvice::AfterAMinute),
            TroubleWith::Quota);
    }
    void who_waits()
    {
        QFETCH(RemoteFailure, failure);
        QFETCH(TroubleWith, with);
        QCOMPARE(troubleWith(failure), with);
    }

    void what_becomes_of_the_item_data()
    {
        QTest::addColumn<RemoteFailure>("failure");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<bool>("keyed");
        QTest::addColumn<OutboxState>("state");
        QTest::addColumn<bool>("reached");
        QTest::newRow("lost on the way, without a key")
            << lineFailure(Kind::TimedOut, true) << 1 << false << OutboxState::Unclear << true;
        QTest::newRow("lost on the way, with a key")
            << lineFailure(Kind::TimedOut, true) << 1 << true << OutboxState::Waiting << true;
        QTest::newRow("timed out before anything left")
            << lineFailure(Kind::TimedOut, false) << 1 << false << OutboxState::Waiting << true;
        QTest::newRow("no network, for the hundredth time")
            << lineFailure(Kind::Unreachable, false) << 100 << false << OutboxState::Waiting
            << false;
        QTest::newRow("the connection broke after it was sent")
            << lineFailure(Kind::Unreachable, true) << 1 << false << OutboxState::Unclear << true;
        QTest::newRow("busy, last but one try")
            << refusal(-1) << MostAttempts - 1 << false << OutboxState::Waiting << true;
        QTest::newRow("busy, last try")
            << refusal(-1) << MostAttempts << false << OutboxState::Failed << true;
        QTest::newRow("no licence in the picture")
            << refusal(101001) << 1 << false << OutboxState::Failed << true;
        QTest::newRow("a wrong app id burns no item")
            << refusal(40013) << MostAttempts << false << OutboxState::Waiting << true;
        QTest::newRow("used-up calls burn no item")
            << refusal(45009) << MostAttempts << false << OutboxState::Waiting << true;
        QTest::newRow("a certificate burns no item")
            << lineFailure(Kind::Untrusted, false) << MostAttempts << false << OutboxState::Waiting
            << false;
    }
    void what_becomes_of_the_item()
    {
        QFETCH(RemoteFailure, failure);
        QFETCH(int, attempts);
        QFETCH(bool, keyed);
        QFETCH(OutboxState, state);
        QFETCH(bool, reached);
        const Consequence consequence = consequenceOf(itemAfter(attempts, keyed), failure);
        QCOMPARE(consequence.state, state);
        QCOMPARE(consequence.reachedService, reached);
    }

    void waits_double_up_to_an_hour_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<double>("chance");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("seconds");
        QTest::newRow("the first") << 0 << 0.5 << 0 << 5;
        QTest::newRow("the second") << 1 << 0.5 << 0 << 10;
        QTest::newRow("the fifth") << 4 << 0.5 << 0 << 80;
        QTest::newRow("a quarter less by chance") << 4 << 0.0 << 0 << 60;
        QTest::newRow("a quarter more by chance") << 4 << 1.0 << 0 << 100;
        QTest::newRow("no more than an hour") << 40 << 1.0 << 0 << 3600;
        QTest::newRow("the service asks for more") << 0 << 0.5 << 120 << 120;
        QTest::newRow("the service asks for less than we wait") << 4 << 0.5 << 10 << 80;
        QTest::newRow("the service asks for more than an hour") << 0 << 0.5 << 7200 << 7200;
        QTest::newRow("the service asks for a year") << 0 << 0.5 << 31536000 << 86400;
    }
    void waits_double_up_to_an_hour()
    {
        QFETCH(int, failures);
        QFETCH(double, chance);
        QFETCH(int, asked);
        QFETCH(int, seconds);
        QCOMPARE(waitAfter(failures, chance, std::chrono::seconds(asked)).count(), seconds);
    }
};

LICENCEDESK_TEST_MAIN(TroubleTest)
#include "TroubleTest.moc"
