// What an operator types: brought to canonical form, and what is wrong with it.

#include "fields/Interpret.h"
#include "tests/support/TestMain.h"

#include <QtTest>

using namespace licencedesk;

class TypedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsToCanonicalForm_data();
    void bringsToCanonicalForm();
    void isIdempotent();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void TypedTextTest::bringsToCanonicalForm_data()
{
    QTest::addColumn<FieldId>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *name, FieldId field, const char *typed, const char *canonical) {
        QTest::newRow(name) << field << QString::fromUtf8(typed) << QString::fromUtf8(canonical);
    };
    row("number with blanks and small x", FieldId::LicenceNumber, " 110105 19491231 002x ",
        "11010519491231002X");
    row("full-width number", FieldId::LicenceNumber, "１１０１０５１９４９１２３１００２Ｘ",
        "11010519491231002X");
    row("half a number stays", FieldId::LicenceNumber, " 1101 ", "1101");
    row("dotted date", FieldId::ValidFrom, "2019.5.20", "2019-05-20");
    row("compact date", FieldId::BirthDate, "19491231", "1949-12-31");
    row("date in characters", FieldId::FirstIssueDate, "2019年5月20日", "2019-05-20");
    row("no end", FieldId::ValidTo, " 长期", "长期");
    row("no date stays", FieldId::ValidTo, "soon ", "soon");
    row("classes", FieldId::VehicleClass, "c1 / d", "C1D");
    row("sex in Latin", FieldId::Sex, "f", "女");
    row("name with a dot", FieldId::Name, "阿卜杜拉.买买提", "阿卜杜拉·买买提");
    row("name with dot and blank", FieldId::Name, "阿卜杜拉. 买买提", "阿卜杜拉·买买提");
    row("Chinese name with blanks", FieldId::Name, "张 三", "张三");
    row("Latin name keeps blanks and dot", FieldId::Name, " John  Q. Smith ", "John Q. Smith");
    row("address loses blanks", FieldId::Address, "北京市 朝阳区１号", "北京市朝阳区1号");
    row("file number", FieldId::FileNumber, "3702 0012 3456", "370200123456");
    row("record keeps blanks inside", FieldId::Record, " a b ", "a b");
}

void TypedTextTest::bringsToCanonicalForm()
{
    QFETCH(FieldId, field);
    QFETCH(QString, typed);
    QTEST(canonicalText(field, typed), "canonical");
}

void TypedTextTest::isIdempotent()
{
    const QStringList texts = {QStringLiteral("11010519491231002x"), QStringLiteral("2019.5.20"),
                               QStringLiteral("c1d"), QStringLiteral("阿. 买"),
                               QStringLiteral(" ？ ")};
    for (const FieldId field : exportedFields()) {
        for (const QString &text : texts) {
            const QString once = canonicalText(field, text);
            QCOMPARE(canonicalText(field, once), once);
        }
    }
}

void TypedTextTest::saysWhatIsWrong_data()
{
    QTest::addColumn<FieldId>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, FieldId field, const char *typed, const char *problem) {
        QTest::newRow(name) << field << QString::fromUtf8(typed) << QString::fromUtf8(problem);
    };
    row("good number", FieldId::LicenceNumber, "11010519491231002x", "");
    row("wrong check digit", FieldId::LicenceNumber, "110105194912310021",
        "The check digit is wrong");
    row("impossible birth date", FieldId::LicenceNumber, "110105199902300021",
        "The birth date in the number does not exist");
    row("a digit short", FieldId::LicenceNumber, "11010519491231002",
        "A licence number has 18 characters");
    row("a passport is fine", FieldId::LicenceNumber, "E12345678", "");
    row("good date", FieldId::ValidFrom, "2019.5.20", "");
    row("29 February of a common year", FieldId::BirthDate, "2019-02-29",
        "This is not a date: write it like 2019-05-20");
    row("start without end", FieldId::ValidFrom, "长期",
        "This is not a date: write it like 2019-05-20");
    row("no end", FieldId::ValidTo, "长期", "");
    row("end that is nothing", FieldId::ValidTo, "someday", "This is neither a date nor 长期");
    row("no such class", FieldId::VehicleClass, "C7", "There is no such class");
    row("short file number", FieldId::FileNumber, "123", "A file number has 12 digits");
    row("digit in a name", FieldId::Name, "张3", "A name has no digits or signs");
    row("neither sex", FieldId::Sex, "x", "The sex is 男 or 女");
    row("empty is not wrong", FieldId::LicenceNumber, "  ", "");
    row("any address", FieldId::Address, "样本路0号", "");
}

void TypedTextTest::saysWhatIsWrong()
{
    QFETCH(FieldId, field);
    QFETCH(QString, typed);
    QTEST(validateTyped(field, typed).value_or(QString()), "problem");
}

LICENCEDESK_TEST_MAIN(TypedTextTest)
#include "TypedTextTest.moc"
