#include "pipeline/MergedEvidence.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

class MergedEvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_seal_seen_once_is_there()
    {
        PageEvidence without;
        without.sealFound = false;
        without.sightings = {{SightingKind::NoSeal, {}, QRectF(4, 31, 17, 17)}};
        PageEvidence with;
        with.sealFound = true;
        const PageEvidence merged = mergedEvidence(without, with);
        QCOMPARE(merged.sealFound, std::optional(true));
        QVERIFY(merged.sightings.empty());
        QVERIFY(mergedWarnings({"no_seal", "blur"}, {"blur"}, merged) == QStringList("blur"));
    }

    void colour_seen_once_is_no_grey_copy()
    {
        PageEvidence grey;
        grey.greyCopy = true;
        PageEvidence coloured;
        coloured.greyCopy = false;
        QCOMPARE(mergedEvidence(grey, coloured).greyCopy, std::optional(false));
        QCOMPARE(mergedEvidence(coloured, grey).greyCopy, std::optional(false));
        QCOMPARE(mergedEvidence(grey, PageEvidence()).greyCopy, std::optional(true));
        QCOMPARE(mergedEvidence(grey, grey).greyCopy, std::optional(true));
    }

    void a_screen_seen_once_is_one_and_red_seen_once_is_red()
    {
        PageEvidence screen;
        screen.screenRecapture = true;
        screen.redScreen = true;
        PageEvidence other;
        other.screenRecapture = false;
        other.redScreen = false;
        const PageEvidence merged = mergedEvidence(other, screen);
        QCOMPARE(merged.screenRecapture, std::optional(true));
        QCOMPARE(merged.redScreen, std::optional(true));
        QCOMPARE(mergedWarnings({}, {}, merged), QStringList({"screen_recapture", "red_screen"}));
    }

    void a_value_looks_pasted_only_when_it_does_in_both()
    {
        PageEvidence pasted;
        pasted.editedPrint = true;
        pasted.sightings = {{SightingKind::EditedPrint, FieldId::Name, QRectF(12, 16, 16, 4)}};
        PageEvidence clean;
        clean.editedPrint = false;
        QCOMPARE(mergedEvidence(pasted, clean).editedPrint, std::optional(false));
        QCOMPARE(mergedEvidence(pasted, pasted).editedPrint, std::optional(true));
        QCOMPARE(mergedEvidence(pasted, pasted).sightings.size(), std::size_t(1));
        QCOMPARE(mergedEvidence(pasted, PageEvidence()).editedPrint, std::optional(true));
        QVERIFY(mergedWarnings({"edited:name"}, {}, mergedEvidence(pasted, clean)).isEmpty());
    }

    void glare_over_a_field_counts_when_it_is_in_both()
    {
        const PageEvidence nothing;
        QCOMPARE(mergedWarnings({"glare:name", "glare:id_num"}, {"glare:id_num"}, nothing),
                 QStringList("glare:id_num"));
    }

    void a_bar_code_read_once_is_kept()
    {
        PageEvidence read;
        read.barcode = "1100000000001";
        QCOMPARE(mergedEvidence(PageEvidence(), read).barcode, read.barcode);
    }
};

LICENCEDESK_TEST_MAIN(MergedEvidenceTest)
#include "MergedEvidenceTest.moc"
