#include "vault/RecoveryKey.h"
#include "tests/support/TestMain.h"
#include "vault/Primitives.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

using namespace licencedesk;

namespace {

const QString Alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

const Secret &key()
{
    static const Secret secret{
        QByteArrayView(QByteArray::fromHex("00112233445566778899aabbccddeeff01234567"))};
    return secret;
}

bool isKey(const QString &text)
{
    const auto read = recoveryKeyFromText(text);
    return read && *read == key();
}

} // namespace

class RecoveryKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_is_printed_in_groups_of_clear_characters()
    {
        const QString text = recoveryKeyText(key());
        static const QRegularExpression form(
            QStringLiteral("^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{3}$"));
        QVERIFY2(form.match(text).hasMatch(), qPrintable(text));
        QVERIFY(text.startsWith(QStringLiteral("008J-4CT4-ANK7")));
    }

    void every_key_is_read_back()
    {
        for (int i = 0; i < 1000; ++i) {
            const Secret random = randomSecret(RecoveryKeyBytes);
            QVERIFY(recoveryKeyFromText(recoveryKeyText(random)) == random);
        }
    }

    void it_is_understood_however_it_is_typed_data()
    {
        QTest::addColumn<QString>("typed");
        const QString text = recoveryKeyText(key());
        QTest::newRow("as printed") << text;
        QTest::newRow("in lower case") << text.toLower();
        QTest::newRow("without separators") << QString(text).remove(u'-');
        QTest::newRow("with spaces and line ends")
            << QStringLiteral("  ") + QString(text).replace(u'-', QStringLiteral(" \n"));
        QTest::newRow("zero as the letter O") << QString(text).replace(u'0', u'o');
        QTest::newRow("one as the letter I") << QString(text).replace(u'1', u'I');
        QTest::newRow("one as the letter L") << QString(text).replace(u'1', u'l');
        QString wide;
        for (const QChar character : text) {
            wide += QChar(character.unicode() + 0xFEE0);
        }
        QTest::newRow("full width") << wide;
        QTest::newRow("with long dashes") << QString(text).replace(u'-', QChar(0x2014));
    }
    void it_is_understood_however_it_is_typed()
    {
        QFETCH(QString, typed);
        QVERIFY2(isKey(typed), qPrintable(typed));
    }

    void every_wrong_character_is_found()
    {
        const QString text = recoveryKeyText(key());
        for (qsizetype place = 0; place < text.size(); ++place) {
            for (const QChar character : Alphabet) {
                QString mistyped = text;
                mistyped[place] = character;
                QCOMPARE(recoveryKeyFromText(mistyped).has_value(), mistyped == text);
            }
        }
    }

    void every_exchange_of_neighbours_is_found()
    {
        const QString text = recoveryKeyText(key()).remove(u'-');
        for (qsizetype place = 0; place + 1 < text.size(); ++place) {
            QString mistyped = text;
            std::swap(mistyped[place], mistyped[place + 1]);
            QCOMPARE(recoveryKeyFromText(mistyped).has_value(), mistyped == text);
        }
    }

    void what_is_no_key_is_refused_data()
    {
        QTest::addColumn<QString>("typed");
        const QString text = recoveryKeyText(key());
        QTest::newRow("nothing") << QString();
        QTest::newRow("a character short") << text.chopped(1);
        QTest::newRow("a character more") << text + u'0';
        QTest::newRow("a group left out") << text.sliced(5);
        QTest::newRow("two groups exchanged")
            << text.sliced(5, 5) + text.first(5) + text.sliced(10);
        QTest::newRow("a letter that is never printed") << QString(text).replace(2, 1, u'U');
        QTest::newRow("Chinese") << QString(text).replace(2, 1, QChar(0x9A7E));
        QTest::newRow("very long") << QString(1'000'000, u'0');
    }
    void what_is_no_key_is_refused()
    {
        QFETCH(QString, typed);
        QVERIFY(!recoveryKeyFromText(typed));
    }
};

LICENCEDESK_TEST_MAIN(RecoveryKeyTest)
#include "RecoveryKeyTest.moc"
