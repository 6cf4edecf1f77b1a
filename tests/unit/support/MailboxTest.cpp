#include "support/Mailbox.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

class MailboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_newest_wins()
    {
        Mailbox<int> box;
        QVERIFY(box.put(1));
        QVERIFY(!box.put(2));
        QCOMPARE(box.take(), std::optional(2));
        QCOMPARE(box.replaced(), 1);
        QVERIFY(!box.take());
        QVERIFY(box.put(3));
    }
};

LICENCEDESK_TEST_MAIN(MailboxTest)
#include "MailboxTest.moc"
