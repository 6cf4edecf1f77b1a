// The tables of keys and codes that the client and the local endpoint share.

#include "contract/WechatErrors.h"
#include "contract/WechatKeys.h"
#include "tests/support/TestMain.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace licencedesk;

namespace {

constexpr int Codes[] = {-1,    40001, 40002, 40013, 40014,  40125,  40164,  41001,
                         41002, 41004, 41005, 42001, 43002,  44001,  45001,  45009,
                         45011, 48001, 48006, 89503, 101000, 101001, 101002, 101003};

} // namespace

class WechatTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeSaysWhatHappenedAndWhatToDo();
    void advice_data();
    void advice();
    void anUnknownCodeIsShownAsItCame();
    void rids_data();
    void rids();
    void bothSpellingsOfEveryKeyAreKnown();
    void camelCaseIsSnakeCaseButForTheNumber();
    void otherKeysAreNotOurs();
};

void WechatTablesTest::everyCodeSaysWhatHappenedAndWhatToDo()
{
    for (const int code : Codes) {
        const WechatErrorMeaning meaning = wechatErrorMeaning(code);
        QVERIFY2(!meaning.happened.isEmpty() && !meaning.action.isEmpty(),
                 QByteArray::number(code));
        QVERIFY2(!wechatErrorText(code).isEmpty(), QByteArray::number(code));
    }
    QCOMPARE(wechatErrorText(wechat::Ok), QStringLiteral("ok"));
}

void WechatTablesTest::advice_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<RetryAdvice>("advice");
    QTest::newRow("a busy service") << -1 << RetryAdvice::Shortly;
    QTest::newRow("an old token") << 40001 << RetryAdvice::WithNewToken;
    QTest::newRow("a malformed token") << 40014 << RetryAdvice::WithNewToken;
    QTest::newRow("an expired token") << 42001 << RetryAdvice::WithNewToken;
    QTest::newRow("a network that is not let in") << 40164 << RetryAdvice::Never;
    QTest::newRow("today's calls are used up") << 45009 << RetryAdvice::WhenQuotaReturns;
    QTest::newRow("the bought calls are used up") << 101003 << RetryAdvice::WhenQuotaReturns;
    QTest::newRow("too many in a minute") << 45011 << RetryAdvice::AfterAMinute;
    QTest::newRow("no licence in the picture") << 101001 << RetryAdvice::Never;
}

void WechatTablesTest::advice()
{
    QFETCH(int, code);
    QTEST(wechatErrorMeaning(code).retry, "advice");
}

void WechatTablesTest::anUnknownCodeIsShownAsItCame()
{
    const WechatErrorMeaning meaning = wechatErrorMeaning(77777, QStringLiteral("odd %1 thing"));
    QVERIFY(meaning.happened.contains(QStringLiteral("77777")));
    QVERIFY(meaning.happened.contains(QStringLiteral("odd %1 thing")));
    QCOMPARE(meaning.retry, RetryAdvice::Never);
    QVERIFY(wechatErrorText(77777).isEmpty());
}

void WechatTablesTest::rids_data()
{
    QTest::addColumn<QString>("errmsg");
    QTest::addColumn<QString>("rid");
    QTest::newRow("at the end") << QStringLiteral("invalid credential rid: 5f1a-2b-3c")
                                << QStringLiteral("5f1a-2b-3c");
    QTest::newRow("without a blank") << QStringLiteral("ok rid:abc") << QStringLiteral("abc");
    QTest::newRow("before a comma") << QStringLiteral("x rid: abc, could") << QStringLiteral("abc");
    QTest::newRow("none") << QStringLiteral("certificate not found") << QString();
    QTest::newRow("the end of another word") << QStringLiteral("grid: 7") << QString();
    QTest::newRow("no more than 64 characters")
        << QStringLiteral("rid: ") + QString(500, u'a') << QString(64, u'a');
}

void WechatTablesTest::rids()
{
    QFETCH(QString, errmsg);
    QTEST(ridOf(errmsg), "rid");
}

void WechatTablesTest::bothSpellingsOfEveryKeyAreKnown()
{
    QSet<FieldId> fields;
    for (const WechatKey &key : wechatKeys()) {
        QCOMPARE(fieldFromWechatKey(QString::fromLatin1(key.snake)), std::optional(key.field));
        QCOMPARE(fieldFromWechatKey(QString::fromLatin1(key.camel)), std::optional(key.field));
        QCOMPARE(fieldKey(key.field), QString::fromLatin1(key.snake));
        fields.insert(key.field);
    }
    QCOMPARE(fields.size(), 11);
}

void WechatTablesTest::camelCaseIsSnakeCaseButForTheNumber()
{
    static const QRegularExpression underscore(QStringLiteral("_([a-z])"));
    for (const WechatKey &key : wechatKeys()) {
        QString camel = QString::fromLatin1(key.snake);
        const QRegularExpressionMatch match = underscore.match(camel);
        if (key.field != FieldId::LicenceNumber && match.hasMatch()) {
            camel.replace(match.capturedStart(), 2, match.captured(1).toUpper());
        }
        QCOMPARE(QString::fromLatin1(key.camel), camel);
    }
    QCOMPARE(fieldFromWechatKey(u"idNum"), std::optional(FieldId::LicenceNumber));
}

void WechatTablesTest::otherKeysAreNotOurs()
{
    for (const char *key : {"", "errcode", "ID_NUM", "id", "name ", "birth", "file_num"}) {
        QVERIFY2(!fieldFromWechatKey(QString::fromLatin1(key)), key);
    }
}

LICENCEDESK_TEST_MAIN(WechatTablesTest)
#include "WechatTablesTest.moc"
