#include "store/RecordCodec.h"

#include "layout/CardLayout.h"
#include "records/RecordDraft.h"
#include "tests/support/TestMain.h"
#include "tests/unit/exporting/SampleRecords.h"
#include "tests/unit/store/StoreFixture.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

/// How far JPEG may be off in one channel.
constexpr int Blur = 24;

bool looksLike(QColor seen, QColor meant)
{
    return std::abs(seen.red() - meant.red()) < Blur &&
           std::abs(seen.green() - meant.green()) < Blur &&
           std::abs(seen.blue() - meant.blue()) < Blur;
}

QColor colourAt(const CardImage &card, const QPointF &mm)
{
    return card.image.pixelColor(
        QRectF(card.toPixel(QRectF(mm, QSizeF(0.1, 0.1)))).topLeft().toPoint());
}

QColor portraitOf(const DraftPage &page)
{
    return colourAt(page.reading.card, findLayout(page.reading.layoutId)->photoMm.center());
}

LicenceRecord fullRecord()
{
    LicenceRecord record = reviewedRecord();
    record.counter = QStringLiteral("north");
    record.who = QStringLiteral("li");
    record.camera = QStringLiteral("desk camera");
    record.secondsTaken = 12.5;
    record.pages.front().evidence.barcode = QStringLiteral("4412345678901");
    record.overriddenBy =
        Override{QStringLiteral("wang"), QStringLiteral("known customer"), record.acceptedAt};
    return record;
}

QByteArray broken(QByteArray bytes)
{
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x55);
    return bytes;
}

} // namespace

class RecordCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_record_comes_back_as_it_was()
    {
        const LicenceRecord record = fullRecord();
        const auto again = decodeRecord(encodeRecord(record));
        VERIFY_DONE(again);
        QCOMPARE(again->id, record.id);
        QCOMPARE(again->edits, record.edits);
        QCOMPARE(again->overriddenBy, record.overriddenBy);
        QCOMPARE(again->acceptedAt, record.acceptedAt);
        QCOMPARE(again->camera, record.camera);
        QCOMPARE(again->secondsTaken, record.secondsTaken);
        QCOMPARE(again->pages.size(), record.pages.size());
        for (std::size_t i = 0; i < record.pages.size(); ++i) {
            for (const auto &[field, value] : record.pages[i].fields) {
                const FieldValue &kept = again->pages[i].fields.at(field);
                QCOMPARE(kept.text, value.text);
                QCOMPARE(kept.source, value.source);
                QCOMPARE(kept.review, value.review);
                QCOMPARE(kept.candidates, value.candidates);
            }
        }
        QCOMPARE(encodeRecord(*again), encodeRecord(record));
    }

    void a_summary_comes_back_as_it_was()
    {
        const RecordSummary summary = summaryOf(fullRecord());
        RecordSummary again = summary; // what stands in columns
        again.values.clear();
        again.corrections = 0;
        again.overridden = false;
        VERIFY_DONE(decodeSummary(encodeSummary(summary), again));
        QCOMPARE(again, summary);
    }

    void what_is_no_record_is_damaged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("noise") << QByteArray(200, '\x5a');
        QTest::newRow("a size that no record has") << QByteArray("\x7f\xff\xff\xff\x78\x9c", 6);
        QTest::newRow("cut in half") << encodeRecord(fullRecord()).first(100);
        QTest::newRow("a changed byte") << broken(encodeRecord(fullRecord()));
        QTest::newRow("JSON that is no record") << qCompress("{\"a\": 1}");
    }
    void what_is_no_record_is_damaged()
    {
        QFETCH(QByteArray, bytes);
        const auto record = decodeRecord(bytes);
        QVERIFY(!record);
        QCOMPARE(record.error().kind, ErrorKind::Damaged);
        RecordSummary summary;
        QVERIFY(!decodeSummary(bytes, summary));
        QVERIFY(!decodeDraft(bytes));
    }

    void the_policy_says_what_is_left_of_a_picture()
    {
        const DraftPage page = pictureOfCard();
        QVERIFY(!pageImage(page, ImagePolicy::None));
        const QColor red = Qt::red;
        const QPointF text(20, 15); // mm
        for (const ImagePolicy policy :
             {ImagePolicy::WholeCard, ImagePolicy::CardWithoutPortrait}) {
            DraftPage again;
            again.reading.layoutId = page.reading.layoutId;
            VERIFY_DONE(restoreImage(*pageImage(page, policy), again));
            QCOMPARE(again.reading.card.image.size(), page.reading.card.image.size());
            QVERIFY(looksLike(colourAt(again.reading.card, text), Qt::white));
            QCOMPARE(looksLike(portraitOf(again), red), policy == ImagePolicy::WholeCard);
        }
    }

    void nothing_of_the_portrait_is_left_anywhere_in_the_picture()
    {
        const auto image = pageImage(pictureOfCard(), ImagePolicy::CardWithoutPortrait);
        QVERIFY(image);
        DraftPage again;
        VERIFY_DONE(restoreImage(*image, again));
        const QImage &picture = again.reading.card.image;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor colour = picture.pixelColor(x, y);
                QVERIFY2(colour.red() - colour.green() < 60, qPrintable(colour.name()));
            }
        }
    }

    void a_picture_on_which_nobody_knows_the_portrait_is_not_kept_without_it()
    {
        DraftPage page = pictureOfCard();
        page.reading.layoutId = QStringLiteral("unheard-of");
        QVERIFY(!pageImage(page, ImagePolicy::CardWithoutPortrait));
        QVERIFY(pageImage(page, ImagePolicy::WholeCard));
    }

    void a_page_without_a_picture_keeps_none()
    {
        QVERIFY(!pageImage(typedPage(DocumentPage::Main), ImagePolicy::WholeCard));
    }

    void a_picture_comes_back_with_its_scale_and_its_boxes()
    {
        DraftPage page = pictureOfCard();
        FieldReading reading;
        reading.field = FieldId::Name;
        reading.boxMm = QRectF(10, 20, 30, 4);
        page.reading.readings = {reading};
        DraftPage again;
        again.reading.layoutId = page.reading.layoutId;
        VERIFY_DONE(restoreImage(*pageImage(page, ImagePolicy::WholeCard), again));
        const CardImage &card = again.reading.card;
        QCOMPARE(card.pixelsPerMm, page.reading.card.pixelsPerMm);
        QCOMPARE(card.sourcePixelsPerMm, page.reading.card.sourcePixelsPerMm);
        QCOMPARE(card.sizeMm, page.reading.card.sizeMm);
        QCOMPARE(card.quad, page.reading.quad);
        QCOMPARE(again.reading.readings.size(), std::size_t(1));
        QCOMPARE(again.reading.readings.front().boxMm, reading.boxMm);
    }

    void a_picture_that_is_none_is_damaged_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("noise") << QByteArray(1000, '\x33');
        const QByteArray whole = pageImage(pictureOfCard(), ImagePolicy::WholeCard)->content;
        QTest::newRow("cut off") << whole.first(40);
    }
    void a_picture_that_is_none_is_damaged()
    {
        QFETCH(QByteArray, content);
        DraftPage page;
        QCOMPARE(restoreImage({DocumentPage::Main, content}, page).error().kind,
                 ErrorKind::Damaged);
    }

    void a_draft_comes_back_with_corrections_and_pictures()
    {
        const SetClock clock;
        RecordDraft draft(clock);
        draft.putPage(pictureOfCard());
        draft.typeValue({DocumentPage::Main, FieldId::Name}, QStringLiteral("样本草"));
        const LicenceRecord record = draft.toRecord({}, {});
        const auto again = decodeDraft(encodeDraft(record, draft.pages()));
        VERIFY_DONE(again);
        QCOMPARE(again->record.id, record.id);
        QCOMPARE(again->record.edits, record.edits);
        QCOMPARE(again->pages.size(), std::size_t(1));
        const DraftPage &page = again->pages.front();
        QCOMPARE(page.value(FieldId::Name).text, QStringLiteral("样本草"));
        QCOMPARE(page.machine.at(FieldId::Name).text,
                 draft.pages().front().machine.at(FieldId::Name).text);
        QVERIFY(page.hasCard());
        QVERIFY(looksLike(portraitOf(page), Qt::red)); // the desk goes on with all of it
    }

    void an_empty_desk_is_a_draft_too()
    {
        const SetClock clock;
        const RecordDraft draft(clock);
        const auto again = decodeDraft(encodeDraft(draft.toRecord({}, {}), draft.pages()));
        VERIFY_DONE(again);
        QVERIFY(again->pages.empty());
    }
};

LICENCEDESK_TEST_MAIN(RecordCodecTest)
#include "RecordCodecTest.moc"
