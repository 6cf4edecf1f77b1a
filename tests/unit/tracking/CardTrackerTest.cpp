// Tracking on drawn clips: the outline stays on the printed corners.

#include "tracking/CardTracker.h"
#include "card/CardRectifier.h"
#include "tests/specimens/Clip.h"
#include "tests/support/TestMain.h"
#include "tracking/CardLook.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTest>

using namespace licencedesk;
using specimens::ClipKind;
using specimens::ClipScene;

namespace {

constexpr quint64 Seed = 1201;
constexpr double Step = 1.0 / 15; // s

qint64 ms(double seconds)
{
    return static_cast<qint64>(seconds * 1000);
}

specimens::ClipOptions mainPage()
{
    specimens::ClipOptions options;
    options.specimen.layoutId = QStringLiteral("cn-main-2012");
    return options;
}

/// Looks slowly at the frame and tells the tracker at once.
void locateNow(CardTracker &tracker, const QImage &image)
{
    tracker.markKeyFrame();
    tracker.place(locateCards(image));
}

} // namespace

class CardTrackerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_shaking_card_is_followed_by_its_printed_corners()
    {
        ClipScene scene(ClipKind::HandShake, Seed, mainPage());
        CardTracker tracker;
        double worst = 1;
        int frames = 0;
        for (double time = 0; time < scene.seconds(); time += Step) {
            const auto frame = scene.frameAt(time);
            tracker.advance(makePyramid(frame.image), ms(time));
            if (tracker.cards().empty()) {
                locateNow(tracker, frame.image);
                continue;
            }
            worst =
                std::min(worst, intersectionOverUnion(tracker.cards().front().quad, *frame.quad));
            ++frames;
        }
        QVERIFY2(frames >= 8, qPrintable(QString::number(frames)));
        QVERIFY2(worst > 0.95, qPrintable(QString::number(worst)));
    }

    void a_late_answer_is_carried_to_where_the_card_is_now()
    {
        ClipScene scene(ClipKind::HandShake, Seed + 1, mainPage());
        CardTracker tracker;
        const auto first = scene.frameAt(0);
        tracker.advance(makePyramid(first.image), 0);
        tracker.markKeyFrame();
        const LocatedScene located = locateCards(first.image);
        specimens::ClipFrame last;
        for (int i = 1; i <= 3; ++i) {
            last = scene.frameAt(i * Step);
            tracker.advance(makePyramid(last.image), ms(i * Step));
        }
        tracker.place(located);
        QCOMPARE(tracker.cards().size(), std::size_t(1));
        QVERIFY(intersectionOverUnion(tracker.cards().front().quad, *last.quad) > 0.95);
    }

    void a_card_keeps_its_number_until_it_has_gone()
    {
        ClipScene scene(ClipKind::ComesAndStays, Seed, mainPage());
        CardTracker tracker;
        QSet<int> numbers;
        int without = 0;
        int index = 0;
        bool tracked = false;
        for (double time = 0; time < scene.seconds(); time += Step, ++index) {
            const auto frame = scene.frameAt(time);
            tracker.advance(makePyramid(frame.image), ms(time));
            if (index % 5 == 0) {
                locateNow(tracker, frame.image);
            }
            tracked = !tracker.cards().empty() && tracker.cards().front().layout;
            if (tracked) {
                numbers.insert(tracker.cards().front().id);
            } else if (frame.quad) {
                ++without;
            }
        }
        QCOMPARE(numbers.size(), 1);
        QVERIFY(!tracked);                                            // it has gone
        QVERIFY2(without < 25, qPrintable(QString::number(without))); // sliding in and out
    }

    void a_card_at_rest_is_slow_and_a_moved_one_is_fast()
    {
        ClipScene scene(ClipKind::ComesAndStays, Seed, mainPage());
        CardTracker tracker;
        const double middle = scene.seconds() / 2;
        const auto still = scene.frameAt(middle);
        for (int i = 0; i < 12; ++i) {
            tracker.advance(makePyramid(still.image), ms(i * Step));
            if (i == 0) {
                locateNow(tracker, still.image);
            }
        }
        QVERIFY2(tracker.cards().front().speed < 0.02,
                 qPrintable(QString::number(tracker.cards().front().speed)));
        QImage moved(still.image.size(), QImage::Format_RGB32);
        moved.fill(Qt::gray);
        QPainter(&moved).drawImage(25, 10, still.image);
        tracker.advance(makePyramid(moved), ms(12 * Step));
        QVERIFY(tracker.cards().front().speed > 0.1);
    }

    void another_size_of_frame_starts_afresh()
    {
        ClipScene scene(ClipKind::HandShake, Seed, mainPage());
        CardTracker tracker;
        const QImage image = scene.frameAt(0).image;
        tracker.advance(makePyramid(image), 0);
        locateNow(tracker, image);
        QVERIFY(!tracker.cards().empty());
        tracker.advance(makePyramid(image.scaled(1280, 720)), 33);
        QVERIFY(tracker.cards().empty());
    }

    void glare_over_a_field_is_seen_and_named()
    {
        const TrackedCard card = still();
        const QTransform toFrame = cardToFrame(card.quad, card.sizeMm);
        QImage glaring = m_frame.image;
        QPainter painter(&glaring);
        painter.setBrush(Qt::white);
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(toFrame.map(QPolygonF(card.layout->zone(FieldId::Name)->boxMm)));
        painter.end();
        QVERIFY(lookAt(m_frame.image, makePyramid(m_frame.image), card).glare.empty());
        const CardLook look = lookAt(glaring, makePyramid(glaring), card);
        QVERIFY(!look.glare.empty());
        QCOMPARE(look.glare.front().field, FieldId::Name);
    }

    void a_finger_from_outside_is_seen_where_it_covers_print()
    {
        const TrackedCard card = still();
        const QTransform toFrame = cardToFrame(card.quad, card.sizeMm);
        QImage covered = m_frame.image;
        QPainter painter(&covered);
        painter.setBrush(QColor(205, 150, 125)); // skin
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(toFrame.map(QPolygonF(QRectF(40, 40, 16, 30))));
        painter.end();
        QVERIFY(lookAt(m_frame.image, makePyramid(m_frame.image), card).fingers.empty());
        const CardLook look = lookAt(covered, makePyramid(covered), card);
        QVERIFY(!look.fingers.empty());
    }

    void blur_and_darkness_are_measured()
    {
        const TrackedCard card = still();
        const CardLook sharp = lookAt(m_frame.image, makePyramid(m_frame.image), card);
        const QSize small = m_frame.image.size() / 8;
        const QImage blurred =
            m_frame.image.scaled(small, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                .scaled(m_frame.image.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QVERIFY(lookAt(blurred, makePyramid(blurred), card).sharpness < 0.5 * sharp.sharpness);
        QImage dark = m_frame.image;
        QPainter(&dark).fillRect(dark.rect(), QColor(0, 0, 0, 200));
        QVERIFY(lookAt(dark, makePyramid(dark), card).brightness < 0.28);
        QVERIFY(sharp.brightness > 0.4);
    }

private:
    /// The card of m_frame, lying still in the middle of its clip.
    TrackedCard still()
    {
        ClipScene scene(ClipKind::ComesAndStays, Seed, mainPage());
        m_frame = scene.frameAt(scene.seconds() / 2);
        TrackedCard card;
        card.id = 1;
        card.layout = findLayout(u"cn-main-2012");
        card.sizeMm = card.layout->sizeMm;
        card.quad = *m_frame.quad;
        return card;
    }

    specimens::ClipFrame m_frame;
};

LICENCEDESK_TEST_MAIN(CardTrackerTest)
#include "CardTrackerTest.moc"
