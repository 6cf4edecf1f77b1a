#include "layout/CardLayout.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

namespace {

const QByteArray SmallLayout = R"({
  "id": "x", "page": "main", "size_mm": [88, 60],
  "labels": [{"text": "姓名 Name", "box_mm": [4, 16, 5, 4]}],
  "zones": [{"field": "name", "kind": "name", "box_mm": [10, 15, 28, 7],
             "text_height_mm": 3.5, "maximum_lines": 1}]
})";

QByteArray replaced(const char *before, const char *after)
{
    QByteArray json = SmallLayout;
    return json.replace(before, after);
}

} // namespace

class TestCardLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsALayout()
    {
        const auto layout = parseLayout(SmallLayout);
        QVERIFY(layout.has_value());
        QCOMPARE(layout->id, QStringLiteral("x"));
        QCOMPARE(layout->page, DocumentPage::Main);
        QCOMPARE(layout->sizeMm, QSizeF(88, 60));
        QCOMPARE(layout->minimumHeightMm, 60.0);
        QCOMPARE(layout->labels.front().boxMm, QRectF(4, 16, 5, 4));
        QVERIFY(layout->sealMm.isEmpty());
        const FieldZone *zone = layout->zone(FieldId::Name);
        QVERIFY(zone);
        QCOMPARE(zone->kind, ZoneKind::Name);
        QCOMPARE(zone->boxMm, QRectF(10, 15, 28, 7));
        QVERIFY(!layout->zone(FieldId::Address));
    }

    void namesThePlaceOfAFault_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("where");
        const auto invalid = [](const char *name, const QByteArray &json, const char *where) {
            QTest::newRow(name) << json << ErrorKind::Invalid << QString::fromLatin1(where);
        };
        QTest::newRow("not JSON") << QByteArray("{") << ErrorKind::Damaged << QString();
        QTest::newRow("a list") << QByteArray("[]") << ErrorKind::Damaged << QString();
        invalid("empty object", "{}", "id");
        invalid("unknown page", replaced("\"main\"", "\"back\""), "page");
        invalid("size with three numbers", replaced("[88, 60]", "[88, 60, 1]"), "size_mm");
        invalid("size of nothing", replaced("[88, 60]", "[0, 60]"), "size_mm");
        invalid("unknown field", replaced("\"field\": \"name\"", "\"field\": \"shoe\""),
                "zones[0].field");
        invalid("unknown kind", replaced("\"kind\": \"name\"", "\"kind\": \"shoe\""),
                "zones[0].kind");
        invalid("zone out of the card", replaced("[10, 15, 28, 7]", "[70, 15, 28, 7]"),
                "zones[0].box_mm");
        invalid("label out of the card", replaced("[4, 16, 5, 4]", "[-1, 16, 5, 4]"),
                "labels[0].box_mm");
        invalid("text in a box", replaced("[4, 16, 5, 4]", "[\"4\", 16, 5, 4]"),
                "labels[0].box_mm");
        invalid("half a line", replaced("\"maximum_lines\": 1", "\"maximum_lines\": 0.5"),
                "zones[0].maximum_lines");
        invalid("height missing", replaced("\"text_height_mm\"", "\"height\""),
                "zones[0].text_height_mm");
        invalid("zones are no list", replaced("\"zones\": [", "\"zones\": 1, \"x\": ["), "zones");
        invalid("a zone is no object", replaced("\"zones\": [", "\"zones\": [7, "), "zones[0]");
        invalid("heights in the wrong order",
                replaced("\"page\"", "\"height_range_mm\": [9, 3], \"page\""), "height_range_mm");
        invalid("a code out of the card",
                replaced("\"page\"", "\"codes_mm\": [[1, 1, 99, 1]], \"page\""), "codes_mm");
    }

    void namesThePlaceOfAFault()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, where);
        const auto layout = parseLayout(json);
        QVERIFY(!layout.has_value());
        QCOMPARE(layout.error().kind, kind);
        QVERIFY(!layout.error().message.isEmpty());
        QVERIFY2(layout.error().detail.startsWith(where), qPrintable(layout.error().detail));
    }

    void everyFileOfTheFolderIsCompiledIn()
    {
        QStringList ids;
        for (const CardLayout &layout : layoutCatalog()) {
            ids.append(layout.id + QStringLiteral(".json"));
        }
        ids.append(QStringLiteral("catalog.json"));
        ids.sort();
        QCOMPARE(QDir(QStringLiteral(":/licencedesk/layouts")).entryList(QDir::Files, QDir::Name),
                 ids);
    }

    void findsLayoutsById()
    {
        QCOMPARE(layoutCatalog().size(), std::size_t(4));
        for (const CardLayout &layout : layoutCatalog()) {
            QCOMPARE(findLayout(layout.id), &layout);
        }
        QVERIFY(!findLayout(u"cn-main-1999"));
    }

    void everyExportedFieldHasAZoneSomewhere()
    {
        for (const FieldId field : exportedFields()) {
            // The 2012 edition prints both ends of the period in one zone.
            const FieldId zone = field == FieldId::ValidTo ? FieldId::ValidPeriod : field;
            bool found = false;
            for (const CardLayout &layout : layoutCatalog()) {
                found = found || layout.zone(zone);
            }
            QVERIFY2(found, qPrintable(fieldKey(field)));
        }
    }

    void noZoneHoldsTheMiddleOfAnothersLabel()
    {
        for (const CardLayout &layout : layoutCatalog()) {
            for (const FieldZone &zone : layout.zones) {
                for (const PrintedLabel &label : layout.labels) {
                    QVERIFY2(!zone.boxMm.contains(label.boxMm.center()),
                             qPrintable(layout.id + fieldKey(zone.field) + label.text));
                }
            }
        }
    }

    void noFieldHasTwoZones()
    {
        for (const CardLayout &layout : layoutCatalog()) {
            for (const FieldZone &zone : layout.zones) {
                QCOMPARE(layout.zone(zone.field), &zone);
            }
        }
    }
};

LICENCEDESK_TEST_MAIN(TestCardLayout)
#include "CardLayoutTest.moc"
