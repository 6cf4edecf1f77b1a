#include "imaging/CaptureTime.h"
#include "tests/support/TestMain.h"
#include "tests/unit/imaging/ExifTime.h"

#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

const QByteArray BareJpeg("\xff\xd8\xff\xda\0\2", 6);

} // namespace

class CaptureTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheCameraNoted_data();
    void readsWhatTheCameraNoted();
    void aTruncatedBlockIsNoTime();
    void otherFilesDoNotSay();
};

void CaptureTimeTest::readsWhatTheCameraNoted_data()
{
    QTest::addColumn<QByteArray>("taken");
    QTest::addColumn<QByteArray>("offset");
    QTest::addColumn<ByteOrder>("order");
    QTest::addColumn<QString>("utc"); // empty: not known
    const auto row = [](const char *name, const char *taken, const char *offset, ByteOrder order,
                        const char *utc) {
        QTest::newRow(name) << QByteArray(taken) << QByteArray(offset) << order
                            << QString::fromLatin1(utc);
    };
    row("with its zone", "2026:11:20 10:30:05", "+08:00", ByteOrder::Little,
        "2026-11-20T02:30:05Z");
    row("in the other byte order", "2026:11:20 10:30:05", "+08:00", ByteOrder::Big,
        "2026-11-20T02:30:05Z");
    row("from west of Greenwich", "2026:11:20 10:30:05", "-05:30", ByteOrder::Little,
        "2026-11-20T16:00:05Z");
    row("without a zone it is China's", "2026:11:20 01:30:05", "", ByteOrder::Little,
        "2026-11-19T17:30:05Z");
    row("with a zone that is none", "2026:11:20 10:30:05", "China", ByteOrder::Little,
        "2026-11-20T02:30:05Z");
    row("a camera that was never set", "0000:00:00 00:00:00", "", ByteOrder::Little, "");
    row("blank", "    :  :     :  :  ", "", ByteOrder::Little, "");
}

void CaptureTimeTest::readsWhatTheCameraNoted()
{
    QFETCH(QByteArray, taken);
    QFETCH(QByteArray, offset);
    QFETCH(ByteOrder, order);
    QFETCH(QString, utc);
    const QDateTime time = captureTime(withCaptureTime(BareJpeg, {taken, offset, order}));
    QCOMPARE(time.isValid(), !utc.isEmpty());
    if (time.isValid()) {
        QCOMPARE(time.toString(Qt::ISODate), utc);
    }
}

void CaptureTimeTest::aTruncatedBlockIsNoTime()
{
    const QByteArray whole = withCaptureTime(BareJpeg, {"2026:11:20 10:30:05", "+08:00"});
    for (qsizetype length = 0; length < whole.size() - 40; ++length) {
        QVERIFY(!captureTime(whole.left(length)).isValid());
    }
}

void CaptureTimeTest::otherFilesDoNotSay()
{
    QVERIFY(!captureTime(QByteArray()).isValid());
    QVERIFY(!captureTime(BareJpeg).isValid());
    QVERIFY(!captureTime("\x89PNG\r\n\x1a\n").isValid());
}

LICENCEDESK_TEST_MAIN(CaptureTimeTest)
#include "CaptureTimeTest.moc"
