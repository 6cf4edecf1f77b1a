// Keys in a real keyring of the test's own: put there once, used at the next start.

#include "contract/WechatErrors.h"
#include "tests/endpoint/ServeProcess.h"
#include "tests/support/CliRun.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace licencedesk;

namespace {

const QString Token = QStringLiteral("token-that-was-written-down");

test::CliRun serve(const QStringList &arguments)
{
    return test::runProgram(QStringLiteral(LICENCEDESK_CLI),
                            QStringList{QStringLiteral("serve")} + arguments);
}

} // namespace

class KeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyKeyringIsSaid();
    void aDamagedFileIsNotKept();
    void whatWasKeptIsUsed();

private:
    QString keysFile(const QByteArray &json) const
    {
        QFile file(m_folder.filePath(QStringLiteral("keys.json")));
        if (file.open(QIODevice::WriteOnly)) {
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            file.write(json);
        }
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void KeyringTest::anEmptyKeyringIsSaid()
{
    const auto run = serve({QStringLiteral("--keys"), QStringLiteral("keyring")});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.errors.contains("--store-keys"));
}

void KeyringTest::aDamagedFileIsNotKept()
{
    QCOMPARE(serve({QStringLiteral("--store-keys"), keysFile("no JSON")}).exitCode, 1);
    QCOMPARE(serve({QStringLiteral("--keys"), QStringLiteral("keyring")}).exitCode, 2);
}

void KeyringTest::whatWasKeptIsUsed()
{
    const QString path =
        keysFile(R"({"apps": [{"app_id": "wxrental", "secret": "a-long-random-secret",
                               "tokens": [")" +
                 Token.toUtf8() + R"("]}]})");
    const auto stored = serve({QStringLiteral("--store-keys"), path});
    QVERIFY2(stored.exitCode == 0, stored.errors.constData());
    QVERIFY(!stored.output.contains(Token.toUtf8()));
    QVERIFY(QFile::remove(path));
    test::ServeProcess endpoint({QStringLiteral("--keys"), QStringLiteral("keyring")});
    QVERIFY(endpoint.isListening());
    const QString call = endpoint.url(QStringLiteral("/cv/ocr/drivinglicense?access_token="));
    const QStringList post{QStringLiteral("-X"), QStringLiteral("POST")};
    QCOMPARE(test::curl(post + QStringList{call + Token}).errcode(), wechat::MediaMissing);
    QCOMPARE(test::curl(post + QStringList{call + u'x'}).errcode(), wechat::InvalidCredential);
    endpoint.terminate(); // the keyring has left threads behind, which must not take the signal
    QCOMPARE(endpoint.exitCode(), 0);
}

// Home and bus are the wrapper's.
QTEST_GUILESS_MAIN(KeyringTest)
#include "KeyringTest.moc"
