#include "fields/LicenceNumber.h"
#include "tests/support/TestMain.h"

#include <QtTest>

using namespace licencedesk;

class LicenceNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesTheKind_data();
    void recognisesTheKind();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void readsTheStandardsOwnExample();
    void readsTheSampleOfTheWechatDocument();
    void readsAnOldNumber();
    void hidesWhatIsMasked();
    void keepsAnImpossibleBirthDateAsDigits();
    void knowsTheProvinceOfAPermanentResident();
    void detectsEveryWrongCharacter();
    void detectsEverySwapOfNeighbours();
    void parsesTheSex();
};

void LicenceNumberTest::recognisesTheKind_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<NumberKind>("kind");
    const auto row = [](const char *name, const char *typed, const char *text, NumberKind kind) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(text) << kind;
    };
    row("a citizen's number", "11010519491231002X", "11010519491231002X", NumberKind::Resident);
    row("a lower-case x is the same", "11010519491231002x", "11010519491231002X",
        NumberKind::Resident);
    row("blanks are dropped", "110105 19491231 002X", "11010519491231002X", NumberKind::Resident);
    row("full-width digits are digits", "１１０１０５１９４９１２３１００２Ｘ",
        "11010519491231002X", NumberKind::Resident);
    row("a masked number keeps its stars", "110105********002X", "110105********002X",
        NumberKind::Resident);
    row("stars in other shapes", "110105××××××××002X", "110105********002X", NumberKind::Resident);
    row("masked with x", "660601xxxxxxxx1234", "660601********1234", NumberKind::Resident);
    row("Hong Kong resident", "810000199408230021", "810000199408230021",
        NumberKind::HongKongMacaoTaiwan);
    row("Taiwan resident", "830000199201300022", "830000199201300022",
        NumberKind::HongKongMacaoTaiwan);
    row("permanent resident since 2023", "911124198108030024", "911124198108030024",
        NumberKind::PermanentResident);
    row("permanent resident of 2017", "USA310088032401", "USA310088032401",
        NumberKind::OldPermanentResident);
    row("fifteen digits", "110105491231002", "110105491231002", NumberKind::OldResident);
    row("travel permit", "H12345678", "H12345678", NumberKind::TravelPermit);
    row("travel permit with issue number", "M1234567801", "M1234567801", NumberKind::TravelPermit);
    row("passport", "e12345678", "E12345678", NumberKind::Other);
    row("military card", "军字第1234567", "军字第1234567", NumberKind::Other);
}

void LicenceNumberTest::recognisesTheKind()
{
    QFETCH(QString, typed);
    const auto number = parseLicenceNumber(typed);
    QVERIFY(number);
    QTEST(number->text, "text");
    QTEST(number->kind, "kind");
}

void LicenceNumberTest::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a name") << QStringLiteral("张三");
    QTest::newRow("seventeen digits") << QStringLiteral("11010519491231002");
    QTest::newRow("nineteen digits") << QStringLiteral("1101051949123100211");
    QTest::newRow("letters only") << QStringLiteral("LICENCE");
    QTest::newRow("a date") << QStringLiteral("1949-12-31");
}

void LicenceNumberTest::refusesWhatIsNoNumber()
{
    QFETCH(QString, typed);
    QVERIFY(!parseLicenceNumber(typed));
}

void LicenceNumberTest::readsTheStandardsOwnExample()
{
    const auto number = parseLicenceNumber(u"11010519491231002X");
    QVERIFY(number);
    QCOMPARE(number->checkDigitFits(), std::optional(true));
    QCOMPARE(number->birthDate(), std::optional(QDate(1949, 12, 31)));
    QCOMPARE(number->sex(), std::optional(Sex::Female));
    QCOMPARE(number->regionCode(), std::optional(QStringLiteral("110105")));
    QCOMPARE(number->provinceCode(), std::optional(QStringLiteral("11")));
}

void LicenceNumberTest::readsTheSampleOfTheWechatDocument()
{
    const auto number = parseLicenceNumber(u"660601xxxxxxxx1234");
    QVERIFY(number);
    QVERIFY(number->isMasked());
    QCOMPARE(number->provinceCode(), std::optional(QStringLiteral("66")));
    QCOMPARE(number->checkDigitFits(), std::nullopt);
    QCOMPARE(number->birthDigits(), std::nullopt);
}

void LicenceNumberTest::readsAnOldNumber()
{
    const auto number = parseLicenceNumber(u"110105491231002");
    QVERIFY(number);
    QCOMPARE(number->birthDate(), std::optional(QDate(1949, 12, 31)));
    QCOMPARE(number->sex(), std::optional(Sex::Female));
    QCOMPARE(number->checkDigitFits(), std::nullopt);
    QCOMPARE(upgradedNumber(*number).text, QStringLiteral("11010519491231002X"));
}

void LicenceNumberTest::hidesWhatIsMasked()
{
    const auto number = parseLicenceNumber(u"110105********002X");
    QVERIFY(number);
    QCOMPARE(number->birthDate(), std::nullopt);
    QCOMPARE(number->sex(), std::optional(Sex::Female));
    QCOMPARE(number->regionCode(), std::optional(QStringLiteral("110105")));
    const auto hidden = parseLicenceNumber(u"1101************2X");
    QVERIFY(hidden);
    QCOMPARE(hidden->regionCode(), std::nullopt);
    QCOMPARE(hidden->provinceCode(), std::optional(QStringLiteral("11")));
}

void LicenceNumberTest::keepsAnImpossibleBirthDateAsDigits()
{
    const auto number = parseLicenceNumber(u"110105199902300021");
    QVERIFY(number);
    QCOMPARE(number->birthDigits(), std::optional(QStringLiteral("19990230")));
    QCOMPARE(number->birthDate(), std::nullopt);
}

void LicenceNumberTest::knowsTheProvinceOfAPermanentResident()
{
    const auto number = parseLicenceNumber(u"943760199803056676");
    QVERIFY(number);
    QCOMPARE(number->kind, NumberKind::PermanentResident);
    QCOMPARE(number->provinceCode(), std::optional(QStringLiteral("43")));
    QCOMPARE(number->regionCode(), std::nullopt);
    QCOMPARE(number->birthDate(), std::optional(QDate(1998, 3, 5)));
}

/// Property of ISO 7064 MOD 11-2: no single substitution goes unnoticed.
void LicenceNumberTest::detectsEveryWrongCharacter()
{
    const QString good = QStringLiteral("11010519491231002X");
    for (qsizetype place = 0; place < good.size(); ++place) {
        for (const QChar wrong : QStringLiteral("0123456789X")) {
            QString changed = good;
            changed[place] = wrong;
            if (changed == good || (wrong == u'X' && place < 17)) {
                continue;
            }
            const LicenceNumber number{changed, NumberKind::Resident};
            QCOMPARE(number.checkDigitFits(), std::optional(false));
        }
    }
}

void LicenceNumberTest::detectsEverySwapOfNeighbours()
{
    const QString good = QStringLiteral("440305198712094378");
    const QString body = good.left(17);
    for (qsizetype place = 1; place < body.size(); ++place) {
        QString swapped = body;
        std::swap(swapped[place - 1], swapped[place]);
        if (swapped != body) {
            QVERIFY(numberCheckDigit(swapped) != numberCheckDigit(body));
        }
    }
}

void LicenceNumberTest::parsesTheSex()
{
    QCOMPARE(parseSex(u"男"), std::optional(Sex::Male));
    QCOMPARE(parseSex(u" 女 "), std::optional(Sex::Female));
    QCOMPARE(parseSex(u"f"), std::optional(Sex::Female));
    QCOMPARE(parseSex(u"男女"), std::nullopt);
    QCOMPARE(sexText(Sex::Female), QStringLiteral("女"));
}

LICENCEDESK_TEST_MAIN(LicenceNumberTest)
#include "LicenceNumberTest.moc"
