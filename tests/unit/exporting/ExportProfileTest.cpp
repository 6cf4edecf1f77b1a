// Profiles saved and loaded, columns and formats by name.

#include "exporting/ExportProfile.h"
#include "exporting/ExportFormat.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QTest>

using namespace licencedesk;

class ExportProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProfileComesBackAsItWas();
    void whatIsUnknownOrTwiceIsLeftOut();
    void withoutSayingSoItIsMasked();
    void aProfileWithoutNameOrColumnsIsRefused_data();
    void aProfileWithoutNameOrColumnsIsRefused();
    void everyColumnIsFoundByItsHeaders();
    void everyFormatIsFoundByItsKey();
    void everyFieldIsOffered();
};

void ExportProfileTest::aProfileComesBackAsItWas()
{
    const ExportProfile profile{QStringLiteral("月报"),
                                {FieldId::Name, MetaColumn::AcceptedAt, FieldId::ValidTo},
                                Masking::Clear,
                                HeaderWords::Names};
    QCOMPARE(profileFromJson(toJson(profile)).value(), profile);
    ExportProfile whole = defaultProfile();
    whole.name = QStringLiteral("all");
    QCOMPARE(profileFromJson(toJson(whole)).value(), whole);
}

void ExportProfileTest::whatIsUnknownOrTwiceIsLeftOut()
{
    const QJsonObject json{
        {QStringLiteral("name"), QStringLiteral("x")},
        {QStringLiteral("columns"),
         QJsonArray{QStringLiteral("name"), QStringLiteral("shoe_size"), QStringLiteral("name")}}};
    const std::vector<ExportColumn> expected = {FieldId::Name};
    QCOMPARE(profileFromJson(json).value().columns, expected);
}

void ExportProfileTest::withoutSayingSoItIsMasked()
{
    const QJsonObject json{{QStringLiteral("name"), QStringLiteral("x")},
                           {QStringLiteral("columns"), QJsonArray{QStringLiteral("name")}}};
    QVERIFY(profileFromJson(json).value().masking == Masking::Masked);
    QVERIFY(defaultProfile().masking == Masking::Masked);
}

void ExportProfileTest::aProfileWithoutNameOrColumnsIsRefused_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("empty") << QJsonObject();
    QTest::newRow("no name") << QJsonObject{
        {QStringLiteral("columns"), QJsonArray{QStringLiteral("name")}}};
    QTest::newRow("no known column")
        << QJsonObject{{QStringLiteral("name"), QStringLiteral("x")},
                       {QStringLiteral("columns"), QJsonArray{QStringLiteral("valid_period")}}};
}

void ExportProfileTest::aProfileWithoutNameOrColumnsIsRefused()
{
    QFETCH(QJsonObject, json);
    const auto profile = profileFromJson(json);
    QVERIFY(!profile);
    QCOMPARE(profile.error().kind, ErrorKind::Invalid);
}

void ExportProfileTest::everyColumnIsFoundByItsHeaders()
{
    for (const ExportColumn &column : allColumns()) {
        QVERIFY(columnFromKey(columnKey(column)) == column);
        QVERIFY(columnFromHeader(columnKey(column).toUpper() + u' ') == column);
        QVERIFY(columnFromHeader(columnLabel(column)) == column);
        if (const auto *field = std::get_if<FieldId>(&column)) {
            QVERIFY(columnFromHeader(fieldPrintedLabel(*field)) == column);
        }
    }
    QVERIFY(!columnFromHeader(QStringLiteral("Shoe size")));
    QVERIFY(!columnFromHeader(QString()));
}

void ExportProfileTest::everyFormatIsFoundByItsKey()
{
    QCOMPARE(exportFormats().size(), std::size_t(7));
    for (const ExportFormat format : exportFormats()) {
        QVERIFY(formatFromKey(formatKey(format)) == format);
        QVERIFY(!formatLabel(format).isEmpty());
    }
    QVERIFY(!formatFromKey(u"doc"));
}

void ExportProfileTest::everyFieldIsOffered()
{
    const auto &columns = allColumns();
    for (const FieldId field : exportedFields()) {
        QCOMPARE(std::count(columns.begin(), columns.end(), ExportColumn(field)), 1);
    }
    QCOMPARE(columns.size(), exportedFields().size() + 8);
}

LICENCEDESK_TEST_MAIN(ExportProfileTest)
#include "ExportProfileTest.moc"
