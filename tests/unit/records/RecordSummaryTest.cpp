// What lists show: masked values, and the letters by which a name on the screen is found.

#include "records/RecordSummary.h"
#include "records/PinyinInitials.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

class RecordSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_value_is_masked_data()
    {
        QTest::addColumn<FieldId>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("masked");
        const auto row = [](const char *name, FieldId field, const QString &value,
                            const QString &masked) {
            QTest::newRow(name) << field << value << masked;
        };
        row("a number shows its ends", FieldId::LicenceNumber, QStringLiteral("110105199003078813"),
            QStringLiteral("1101**********8813"));
        row("a short number shows nothing", FieldId::LicenceNumber, QStringLiteral("E1234567"),
            QStringLiteral("********"));
        row("a name shows its first character", FieldId::Name, QStringLiteral("张本嵘"),
            QStringLiteral("张**"));
        row("a name of one character is not given away whole by its length", FieldId::Name,
            QStringLiteral("张"), QStringLiteral("张*"));
        row("a rare surname is one character", FieldId::Name, QStringLiteral("𠮷本"),
            QStringLiteral("𠮷*"));
        row("an address shows its province", FieldId::Address,
            QStringLiteral("北京市朝阳区样本路1号"), QStringLiteral("北京市********"));
        row("a birth date shows its year", FieldId::BirthDate, QStringLiteral("1990-03-07"),
            QStringLiteral("1990-**-**"));
        row("a class is no secret", FieldId::VehicleClass, QStringLiteral("C1"),
            QStringLiteral("C1"));
        row("nothing stays nothing", FieldId::Name, QString(), QString());
    }
    void a_value_is_masked()
    {
        QFETCH(FieldId, field);
        QFETCH(QString, value);
        QTEST(maskedValue(field, value), "masked");
    }

    void a_name_has_its_initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        const auto row = [](const QString &name, const QString &initials) {
            QTest::newRow(qUtf8Printable(name)) << name << initials;
        };
        row(QStringLiteral("张本嵘"), QStringLiteral("zbr"));
        row(QStringLiteral("欧阳样本"), QStringLiteral("oyyb"));
        row(QStringLiteral("曾本"), QStringLiteral("zb")); // as a surname, not "ceng"
        row(QStringLiteral("单样"), QStringLiteral("sy"));
        row(QStringLiteral("本曾"), QStringLiteral("bc"));
        row(QStringLiteral("阿依古丽·样本"), QStringLiteral("ayglyb"));
        row(QStringLiteral("LEE KENJI"), QStringLiteral("leekenji"));
        row(QString(), QString());
    }
    void a_name_has_its_initials()
    {
        QFETCH(QString, name);
        QTEST(pinyinInitials(name), "initials");
    }
};

LICENCEDESK_TEST_MAIN(RecordSummaryTest)
#include "RecordSummaryTest.moc"
