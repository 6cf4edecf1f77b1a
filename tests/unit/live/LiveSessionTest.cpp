// The live desk without a window: drawn clips go in, captures come out. The reader is scripted but
// for the last test, where everything is real.

#include "live/LiveSession.h"
#include "tests/gui/InventedLicence.h"
#include "tests/specimens/Clip.h"
#include "tests/support/TestMain.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTest>
#include <QThread>

#include <memory>

using namespace licencedesk;
using specimens::ClipKind;
using specimens::ClipScene;

namespace {

constexpr int Patience = 20'000; // ms
constexpr int FrameMilliseconds = 66;
constexpr quint64 Seed = 1301;

PageReading doubtful(PageReading page, FieldId field)
{
    page.fields[field].review = ReviewReason::LowConfidence;
    page.fields[field].confidence = 0.5;
    for (FieldReading &reading : page.readings) {
        for (LineReading &line : reading.lines) {
            for (CharacterReading &character : line.characters) {
                if (reading.field == field) {
                    character.candidates.front().confidence = 0.3;
                }
            }
        }
    }
    return page;
}

/// What the reader says, frame by frame; the last for ever.
struct Script
{
    std::vector<std::vector<PageReading>> readings;
    std::atomic<int> reads = 0;
};

class ScriptedSource final : public PageSource
{
public:
    explicit ScriptedSource(std::shared_ptr<Script> script) : m_script(std::move(script)) {}

    Result<std::vector<PageReading>> read(const Frame &frame, const ReadOptions &,
                                          const CancelToken &) override
    {
        const auto last = std::ssize(m_script->readings) - 1;
        auto pages = m_script->readings[std::size_t(std::min<qsizetype>(m_script->reads++, last))];
        for (PageReading &page : pages) {
            page.capturedAt = frame.capturedAt;
        }
        return pages;
    }
    PageReading rereadField(const PageReading &page, FieldId, const QRectF &,
                            const CancelToken &) override
    {
        return page;
    }

private:
    std::shared_ptr<Script> m_script;
};

/// A session in its own thread, and somebody who feeds it.
class Bench : public QObject
{
    Q_OBJECT

public:
    explicit Bench(const PageSourceFactory &pages)
    {
        m_thread.start();
        QObject home;
        home.moveToThread(&m_thread);
        QMetaObject::invokeMethod(
            &home, [&] { session = std::make_unique<LiveSession>(pages); },
            Qt::BlockingQueuedConnection);
        connect(session.get(), &LiveSession::captured, this,
                [this](const LiveCapture &capture) { captures.push_back(capture); });
        connect(session.get(), &LiveSession::viewed, this, [this] {
            if (auto view = session->views().take()) {
                last = *view;
                said.insert(view->guidance.instruction);
            }
        });
        QMetaObject::invokeMethod(
            &home, [&] { home.moveToThread(thread()); }, Qt::BlockingQueuedConnection);
    }
    ~Bench() override
    {
        QMetaObject::invokeMethod(
            session.get(), [this] { session.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Bench)

    void show(const QImage &image)
    {
        Frame frame;
        frame.image = image;
        frame.capturedAt = frame.receivedAt = QDateTime::currentDateTimeUtc();
        frame.origin = FrameOrigin::Camera;
        if (session->frames().put(frame)) {
            QMetaObject::invokeMethod(session.get(), &LiveSession::frameArrived);
        }
        QTest::qWait(FrameMilliseconds); // as a camera does
    }
    /// Shows a picture until something has come of it.
    template <typename Condition>
    bool showUntil(const QImage &image, Condition condition)
    {
        QElapsedTimer waited;
        waited.start();
        while (!condition() && waited.elapsed() < Patience) {
            show(image);
        }
        return condition();
    }
    void options(const LiveOptions &options)
    {
        QMetaObject::invokeMethod(session.get(), [this, options] { session->setOptions(options); });
    }

    std::unique_ptr<LiveSession> session;
    std::vector<LiveCapture> captures;
    LiveView last;
    std::set<Instruction> said;

private:
    QThread m_thread;
};

specimens::ClipOptions mainPage()
{
    specimens::ClipOptions options;
    options.specimen.layoutId = QStringLiteral("cn-main-2012");
    return options;
}

} // namespace

class LiveSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ClipScene scene(ClipKind::ComesAndStays, Seed, mainPage());
        m_empty = scene.frameAt(0).image;
        m_still = scene.frameAt(scene.seconds() / 2).image;
    }

    void init()
    {
        m_script = std::make_shared<Script>();
        m_script->readings = {{test::inventedMainPage()}};
        m_bench = std::make_unique<Bench>([script = m_script] {
            return Result<std::unique_ptr<PageSource>>(std::make_unique<ScriptedSource>(script));
        });
    }

    void a_card_at_rest_is_captured_by_itself_and_once()
    {
        QVERIFY(m_bench->showUntil(m_still, [this] { return !m_bench->captures.empty(); }));
        const LiveCapture &capture = m_bench->captures.front();
        QCOMPARE(capture.pages.size(), std::size_t(1));
        QCOMPARE(capture.frames.size(), std::size_t(1));
        QVERIFY(!capture.frames.front().image.isNull());
        QVERIFY(!capture.byHand);
        QVERIFY(m_bench->showUntil(
            m_still, [this] { return m_bench->last.guidance.instruction == Instruction::Next; }));
        for (int i = 0; i < 20; ++i) {
            m_bench->show(m_still);
        }
        QCOMPARE(m_bench->captures.size(), std::size_t(1));
    }

    void an_empty_desk_is_not_captured()
    {
        for (int i = 0; i < 20; ++i) {
            m_bench->show(m_empty);
        }
        QVERIFY(m_bench->captures.empty());
        QVERIFY(m_bench->last.cards.empty());
        QVERIFY(!m_bench->last.picture.isNull());
    }

    void frames_are_read_until_nothing_is_in_doubt()
    {
        const PageReading sure = test::inventedMainPage();
        m_script->readings = {
            {doubtful(sure, FieldId::Name)}, {doubtful(sure, FieldId::Name)}, {sure}};
        QVERIFY(m_bench->showUntil(m_still, [this] { return !m_bench->captures.empty(); }));
        QVERIFY2(m_bench->captures.front().framesRead >= 3,
                 qPrintable(QString::number(m_bench->captures.front().framesRead)));
        QVERIFY(m_bench->said.contains(Instruction::Reading));
    }

    void what_stays_in_doubt_is_handed_over_after_the_last_frame()
    {
        m_script->readings = {{doubtful(test::inventedMainPage(), FieldId::Name)}};
        LiveOptions options;
        options.mostFrames = 3;
        m_bench->options(options);
        QVERIFY(m_bench->showUntil(m_still, [this] { return !m_bench->captures.empty(); }));
        QCOMPARE(m_bench->captures.front().framesRead, 3);
        QVERIFY(m_bench->captures.front().pages.front().fields[FieldId::Name].needsReview());
    }

    void a_page_that_is_on_the_desk_is_not_captured_over_it()
    {
        LiveOptions options;
        options.have = {DocumentPage::Main};
        m_bench->options(options);
        QVERIFY(m_bench->showUntil(m_still, [this] {
            return m_bench->last.guidance.instruction == Instruction::Occupied;
        }));
        for (int i = 0; i < 15; ++i) {
            m_bench->show(m_still);
        }
        QVERIFY(m_bench->captures.empty());
    }

    void without_capturing_by_itself_only_the_key_captures()
    {
        LiveOptions options;
        options.captureByItself = false;
        m_bench->options(options);
        QVERIFY(m_bench->showUntil(
            m_still, [this] { return m_bench->last.guidance.instruction == Instruction::Ready; }));
        for (int i = 0; i < 10; ++i) {
            m_bench->show(m_still);
        }
        QVERIFY(m_bench->captures.empty());
        QCOMPARE(m_bench->last.guidance.instruction, Instruction::Ready);
        QMetaObject::invokeMethod(m_bench->session.get(), &LiveSession::captureNow);
        QVERIFY(m_bench->showUntil(m_still, [this] { return !m_bench->captures.empty(); }));
        QVERIFY(m_bench->captures.front().byHand);
        QCOMPARE(m_bench->captures.front().pages.size(), std::size_t(1));
    }

    void by_hand_a_picture_without_a_licence_is_handed_over_too()
    {
        m_script->readings = {{}};
        m_bench->show(m_empty);
        QMetaObject::invokeMethod(m_bench->session.get(), &LiveSession::captureNow);
        QVERIFY(m_bench->showUntil(m_empty, [this] { return !m_bench->captures.empty(); }));
        QVERIFY(m_bench->captures.front().byHand);
        QVERIFY(m_bench->captures.front().pages.empty());
        QCOMPARE(m_bench->captures.front().frames.size(), std::size_t(1));
    }

    void after_rearming_the_same_card_is_captured_again()
    {
        QVERIFY(m_bench->showUntil(m_still, [this] { return m_bench->captures.size() == 1; }));
        QMetaObject::invokeMethod(m_bench->session.get(), &LiveSession::rearm);
        QVERIFY(m_bench->showUntil(m_still, [this] { return m_bench->captures.size() == 2; }));
    }

    void a_card_that_was_taken_away_and_put_back_is_captured_again()
    {
        QVERIFY(m_bench->showUntil(m_still, [this] { return m_bench->captures.size() == 1; }));
        QVERIFY(m_bench->showUntil(m_empty, [this] { return m_bench->last.cards.empty(); }));
        QVERIFY(m_bench->showUntil(m_still, [this] { return m_bench->captures.size() == 2; }));
    }

    void frames_that_nobody_could_look_at_are_replaced()
    {
        for (int i = 0; i < 50; ++i) {
            Frame frame;
            frame.image = m_still;
            m_bench->session->frames().put(frame);
        }
        QCOMPARE(m_bench->session->frames().replaced(), 49);
    }

    void a_clip_is_read_by_the_real_reader()
    {
        Bench bench(&makeLicencePageSource);
        ClipScene scene(ClipKind::ComesAndStays, Seed, mainPage());
        std::vector<QImage> clip; // drawn first: drawing is slower than a camera
        for (double time = 0; time < scene.seconds(); time += 1.0 / 15) {
            clip.push_back(scene.frameAt(time).image);
        }
        for (const QImage &image : clip) {
            bench.show(image);
        }
        QTRY_COMPARE_WITH_TIMEOUT(bench.captures.size(), std::size_t(1), Patience);
        const LicenceFields fields = bench.captures.front().pages.front().fields;
        for (const FieldId field : {FieldId::LicenceNumber, FieldId::Name, FieldId::ValidTo}) {
            QCOMPARE(fieldText(fields, field), scene.card().values.at(field));
        }
    }

    void two_pages_side_by_side_are_captured_together()
    {
        specimens::SpecimenOptions options;
        options.twoPages = true;
        const auto specimen = specimens::makeSpecimen(specimens::Condition::Photo, Seed, options);
        const QImage image =
            specimen.image.scaled(2200, 2200, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        Bench bench(&makeLicencePageSource);
        QVERIFY(bench.showUntil(image, [&bench] { return !bench.captures.empty(); }));
        const auto &pages = bench.captures.front().pages;
        QCOMPARE(pages.size(), std::size_t(2));
        QCOMPARE(pages[0].page, DocumentPage::Main);
        QCOMPARE(pages[1].page, DocumentPage::Duplicate);
        QCOMPARE(fieldText(pages[0].fields, FieldId::LicenceNumber),
                 fieldText(pages[1].fields, FieldId::LicenceNumber));
        const VerificationReport report = verify(toVerifiedPages(pages), rental());
        QCOMPARE(report.find(u"B01")->result, FindingResult::Passed);
    }

    void a_live_screen_is_told_from_a_screenshot_by_its_clock_data()
    {
        QTest::addColumn<int>("secondsAgo");
        QTest::addColumn<FindingResult>("result");
        QTest::newRow("the clock runs with ours") << 0 << FindingResult::Passed;
        QTest::newRow("five minutes behind") << 300 << FindingResult::Warning;
        QTest::newRow("a screenshot of this morning") << 3 * 3600 << FindingResult::Failed;
    }

    void a_live_screen_is_told_from_a_screenshot_by_its_clock()
    {
        QFETCH(int, secondsAgo);
        Bench bench(&makeLicencePageSource);
        QImage screen = screenAt(secondsAgo);
        QElapsedTimer shown;
        shown.start();
        QElapsedTimer waited;
        waited.start();
        while (bench.captures.empty() && waited.elapsed() < Patience) {
            if (secondsAgo == 0 && shown.elapsed() > 1000) { // it runs: other digits each second
                screen = screenAt(0);
                shown.start();
            }
            bench.show(screen);
        }
        QVERIFY(!bench.captures.empty());
        const auto &pages = bench.captures.front().pages;
        QCOMPARE(pages.front().page, DocumentPage::Electronic);
        QVERIFY(!pages.front().fields.at(FieldId::CurrentTime).needsReview());
        const VerificationReport report = verify(toVerifiedPages(pages), rental());
        QTEST(report.find(u"E01")->result, "result");
        QCOMPARE(report.find(u"E06")->result, FindingResult::Passed);
        QCOMPARE(report.find(u"E07")->result, FindingResult::Passed);
    }

private:
    static RentalContext rental()
    {
        RentalContext rental;
        rental.policy = defaultPolicy();
        rental.today = QDate(2026, 11, 21);
        rental.start = rental.today;
        rental.end = rental.today.addDays(3);
        return rental;
    }

    /// An electronic licence whose clock shows the time some seconds ago.
    static QImage screenAt(int secondsAgo)
    {
        specimens::SpecimenOptions options;
        options.layoutId = QStringLiteral("cn-electronic");
        options.screenClock =
            QDateTime::currentDateTimeUtc().addSecs(-secondsAgo).toOffsetFromUtc(8 * 3600);
        const auto phone = specimens::makeFlatCard(options.layoutId, Seed + 2, 9, options).image;
        QImage desk(1920, 1560, QImage::Format_RGB32);
        desk.fill(QColor(120, 96, 74));
        QPainter(&desk).drawImage(600, 80, phone);
        return desk;
    }

    QImage m_empty;
    QImage m_still;
    std::shared_ptr<Script> m_script;
    std::unique_ptr<Bench> m_bench;
};

LICENCEDESK_TEST_MAIN(LiveSessionTest)
#include "LiveSessionTest.moc"
