#include "ui/desk/CardView.h"
#include "tests/gui/GuiTestMain.h"

#include <QSignalSpy>

using namespace licencedesk;

class CardViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<CardView>();
        m_view->setZoomTime(0);
        m_view->resize(640, 460);
        QImage card(880, 600, QImage::Format_RGB32);
        card.fill(Qt::white);
        m_view->setCard(card, 10);
        FieldBox name;
        name.zone = name.field = FieldId::Name;
        name.mm = QRectF(10, 12, 30, 5);
        FieldBox sex;
        sex.zone = sex.field = FieldId::Sex;
        sex.mm = QRectF(60, 12, 6, 5);
        m_view->setBoxes({name, sex});
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus();
    }

    void card_and_widget_coordinates_undo_each_other()
    {
        m_view->setSelected(FieldId::Name);
        const QPointF mm(33.3, 21.7);
        const QPointF back = m_view->toCard(m_view->toView(mm));
        QVERIFY(QLineF(mm, back).length() < 1e-9);
    }

    void a_press_on_another_box_selects_it_and_moves_nothing()
    {
        QSignalSpy pressed(m_view.get(), &CardView::boxPressed);
        QSignalSpy moved(m_view.get(), &CardView::boxMoved);
        drag(QPointF(63, 14), QPointF(70, 20));
        QCOMPARE(pressed.count(), 1);
        QCOMPARE(pressed[0][0].value<FieldId>(), FieldId::Sex);
        QCOMPARE(moved.count(), 0);
    }

    void one_drag_is_one_move()
    {
        m_view->setZoomFollows(false);
        m_view->setSelected(FieldId::Name);
        QSignalSpy moved(m_view.get(), &CardView::boxMoved);
        drag(QPointF(20, 14), QPointF(24, 17));
        QCOMPARE(moved.count(), 1);
        const QRectF box = moved[0][1].toRectF();
        QVERIFY(QLineF(box.topLeft(), QPointF(14, 15)).length() < 0.3);
        QCOMPARE(box.size(), QSizeF(30, 5));
    }

    void a_dragged_corner_resizes()
    {
        m_view->setZoomFollows(false);
        m_view->setSelected(FieldId::Name);
        QSignalSpy moved(m_view.get(), &CardView::boxMoved);
        drag(QPointF(40, 17), QPointF(45, 19));
        QCOMPARE(moved.count(), 1);
        const QRectF box = moved[0][1].toRectF();
        QCOMPARE(box.topLeft(), QPointF(10, 12));
        QVERIFY(QLineF(box.bottomRight(), QPointF(45, 19)).length() < 0.3);
    }

    void arrow_keys_move_and_shift_resizes()
    {
        m_view->setSelected(FieldId::Name);
        QSignalSpy moved(m_view.get(), &CardView::boxMoved);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(moved.count(), 3);
        QCOMPARE(moved[0][1].toRectF(), QRectF(10.5, 12, 30, 5));
        QCOMPARE(moved[1][1].toRectF(), QRectF(10.5, 12, 30, 5.5));
        QCOMPARE(moved[2][1].toRectF(), QRectF(10.4, 12, 30, 5.5));
        QVERIFY(moved[0][2].toInt() != 0);
        QCOMPARE(moved[0][2], moved[2][2]); // one gesture: the history makes one step of it
    }

    void zoom_follows_the_selected_box()
    {
        const double before = m_view->toView({11, 0}).x() - m_view->toView({10, 0}).x();
        m_view->setSelected(FieldId::Sex);
        const double after = m_view->toView({11, 0}).x() - m_view->toView({10, 0}).x();
        QVERIFY(after > 1.3 * before);
        QVERIFY(QRectF(m_view->rect()).contains(m_view->toView({63, 14.5})));
        m_view->setZoomFollows(false);
        QCOMPARE(m_view->toView({11, 0}).x() - m_view->toView({10, 0}).x(), before);
    }

    void enter_leads_back_to_the_value()
    {
        QSignalSpy leave(m_view.get(), &CardView::leaveWanted);
        m_view->setSelected(FieldId::Name);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(leave.count(), 1);
    }

private:
    void drag(QPointF fromMm, QPointF toMm)
    {
        const QPoint from = m_view->toView(fromMm).toPoint();
        const QPoint to = m_view->toView(toMm).toPoint();
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view.get(), (from + to) / 2);
        QTest::mouseMove(m_view.get(), to);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, to);
    }

    std::unique_ptr<CardView> m_view;
};

LICENCEDESK_GUI_TEST_MAIN(CardViewTest)
#include "CardViewTest.moc"
