#include "tracking/Guidance.h"
#include "tests/support/TestMain.h"
#include "tracking/CaptureGate.h"

#include <QGuiApplication>
#include <QTest>

using namespace licencedesk;

namespace {

FramePyramid room(int grey)
{
    FramePyramid frame;
    frame.frameSize = QSize(1920, 1080);
    frame.grey = cv::Mat(270, 480, CV_8UC1, cv::Scalar(grey));
    frame.greyScale = 0.25;
    return frame;
}

TrackedCard licence()
{
    TrackedCard card;
    card.id = 1;
    card.layout = findLayout(u"cn-main-2012");
    card.sizeMm = card.layout->sizeMm;
    return card;
}

CardLook goodLook()
{
    CardLook look;
    look.pixelsPerMm = 12;
    look.fill = 0.6;
    look.margin = 0.1;
    look.brightness = 0.8;
    look.contrast = 0.3;
    look.sharpness = 0.8;
    return look;
}

using Change = std::function<void(TrackedCard &, CardLook &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class GuidanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void without_a_card_the_light_comes_first_data()
    {
        QTest::addColumn<int>("grey");
        QTest::addColumn<bool>("print");
        QTest::addColumn<int>("instruction");
        QTest::newRow("an empty desk") << 120 << false << int(Instruction::ShowCard);
        QTest::newRow("print without an edge") << 120 << true << int(Instruction::DarkerDesk);
        QTest::newRow("night") << 10 << true << int(Instruction::MoreLight);
        QTest::newRow("a lamp in the lens") << 252 << false << int(Instruction::LessLight);
    }

    void without_a_card_the_light_comes_first()
    {
        QFETCH(int, grey);
        QFETCH(bool, print);
        const Guidance guidance = guide(room(grey), nullptr, {}, print, {});
        QTEST(int(guidance.instruction), "instruction");
        QVERIFY(!guidance.field);
    }

    void one_instruction_the_most_useful_first_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("instruction");
        const auto row = [](const char *name, Instruction instruction, const Change &change) {
            QTest::newRow(name) << change << int(instruction);
        };
        row("nothing to mend", Instruction::Ready, [](auto &, auto &) {});
        row("cut off", Instruction::WholeCard, [](auto &, auto &look) { look.margin = -0.05; });
        row("too near to show its corners", Instruction::Farther, [](auto &, auto &look) {
            look.fill = 1;
            look.margin = -0.1;
        });
        row("too far", Instruction::Closer, [](auto &, auto &look) {
            look.pixelsPerMm = 4;
            look.fill = 0.25;
        });
        row("a poor camera near by: closer would not help", Instruction::Ready,
            [](auto &, auto &look) {
                look.pixelsPerMm = 6;
                look.fill = 0.8;
            });
        row("dark", Instruction::MoreLight, [](auto &, auto &look) { look.brightness = 0.15; });
        row("burnt out", Instruction::LessLight, [](auto &, auto &look) { look.burnt = 0.6; });
        row("moving, and glare too", Instruction::HoldStill, [](auto &card, auto &look) {
            card.speed = 0.5;
            look.glare = {{FieldId::Name, 0.3}};
        });
        row("out of focus", Instruction::WaitForFocus,
            [](auto &, auto &look) { look.sharpness = 0.1; });
        row("no licence", Instruction::ShowFront,
            [](auto &card, auto &) { card.layout = nullptr; });
        row("something small", Instruction::Closer, [](auto &card, auto &look) {
            card.layout = nullptr;
            look.fill = 0.15;
        });
    }

    void one_instruction_the_most_useful_first()
    {
        QFETCH(Change, change);
        TrackedCard card = licence();
        CardLook look = goodLook();
        change(card, look);
        QTEST(int(guide(room(120), &card, look, false, {}).instruction), "instruction");
    }

    void glare_and_fingers_name_the_field_that_they_spoil_most()
    {
        const TrackedCard card = licence();
        CardLook look = goodLook();
        look.fingers = {{FieldId::Address, 0.2}};
        QCOMPARE(guide(room(120), &card, look, false, {}),
                 Guidance({Instruction::MoveFinger, FieldId::Address}));
        look.glare = {{FieldId::LicenceNumber, 0.3}, {FieldId::Name, 0.1}};
        const Guidance glare = guide(room(120), &card, look, false, {});
        QCOMPARE(glare, Guidance({Instruction::RemoveGlare, FieldId::LicenceNumber}));
        QVERIFY(guidanceText(glare).contains(fieldLabel(FieldId::LicenceNumber)));
    }

    void strictness_moves_the_limits()
    {
        TrackedCard card = licence();
        card.speed = 0.1;
        CardLook look = goodLook();
        look.sharpness = 0.4;
        const auto said = [&](Strictness strictness) {
            return guide(room(120), &card, look, false, GuidanceLimits::of(strictness)).instruction;
        };
        QCOMPARE(said(Strictness::Quick), Instruction::Ready);
        QCOMPARE(said(Strictness::Normal), Instruction::Ready);
        QCOMPARE(said(Strictness::Strict), Instruction::HoldStill);
    }

    void every_instruction_has_words_of_its_own()
    {
        QSet<QString> texts;
        for (int i = 0; i <= int(Instruction::Occupied); ++i) {
            texts.insert(guidanceText({Instruction(i), {}}));
        }
        QCOMPARE(texts.size(), int(Instruction::Occupied) + 1);
        QVERIFY(!texts.contains(QString()));
    }

    void an_instruction_stays_long_enough_to_be_read()
    {
        SteadyGuidance steady;
        const Guidance closer{Instruction::Closer, {}};
        const Guidance still{Instruction::HoldStill, {}};
        (void)steady.update(closer, 0);
        QCOMPARE(steady.update(closer, 400), closer);
        QCOMPARE(steady.update(still, 433), closer);
        QCOMPARE(steady.update(closer, 466), closer);
        QCOMPARE(steady.update(still, 500), closer);
        QCOMPARE(steady.update(still, 900), still);
    }

    void a_card_is_captured_once_when_it_has_been_ready_for_a_while()
    {
        CaptureGate gate;
        const Guidance ready{Instruction::Ready, {}};
        QVERIFY(!gate.update(ready, 1, 0));
        QVERIFY(!gate.update(ready, 1, 150));
        QVERIFY(gate.progress() > 0.3 && gate.progress() < 0.7);
        QVERIFY(gate.update(ready, 1, 320));
        QVERIFY(!gate.update(ready, 1, 2000));
        QVERIFY(!gate.update(ready, 2, 2100));
        QVERIFY(gate.update(ready, 2, 2500));
    }

    void a_shake_starts_the_wait_again()
    {
        CaptureGate gate;
        const Guidance ready{Instruction::Ready, {}};
        (void)gate.update(ready, 1, 0);
        (void)gate.update({Instruction::HoldStill, {}}, 1, 250);
        QCOMPARE(gate.progress(), 0.0);
        QVERIFY(!gate.update(ready, 1, 310));
        QVERIFY(gate.update(ready, 1, 650));
    }

    void glare_on_a_field_is_waited_for_and_then_the_rest_is_read()
    {
        CaptureGate gate;
        const Guidance glare{Instruction::RemoveGlare, FieldId::Name};
        (void)gate.update(glare, 1, 0);
        QVERIFY(!gate.update(glare, 1, 900));
        QVERIFY(gate.update(glare, 1, 1300));
    }

    void another_card_in_between_starts_the_wait_again()
    {
        CaptureGate gate;
        const Guidance ready{Instruction::Ready, {}};
        (void)gate.update(ready, 1, 0);
        QVERIFY(!gate.update(ready, 2, 310));
        gate.forget();
        QVERIFY(gate.update(ready, 2, 650));
    }
};

LICENCEDESK_TEST_MAIN(GuidanceTest)
#include "GuidanceTest.moc"
