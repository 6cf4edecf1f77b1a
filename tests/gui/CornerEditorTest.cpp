#include "ui/desk/CornerEditor.h"
#include "tests/gui/GuiTestMain.h"

#include <QSignalSpy>

using namespace licencedesk;

class CornerEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_editor = std::make_unique<CornerEditor>();
        m_editor->resize(640, 480);
        QImage frame(1200, 900, QImage::Format_RGB32);
        frame.fill(Qt::gray);
        m_editor->setFrame(frame, m_quad);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        m_editor->setFocus();
    }

    void without_a_quad_the_corners_start_inside_the_picture()
    {
        m_editor->setFrame(m_editor->frame(), std::nullopt);
        QVERIFY(isProper(m_editor->quad()));
        for (const QPointF corner : m_editor->quad().corners) {
            QVERIFY(QRectF(0, 0, 1200, 900).contains(corner));
        }
    }

    void a_corner_follows_the_mouse()
    {
        const QPoint from = m_editor->toView({1000, 100}).toPoint();
        const QPoint to = m_editor->toView({1100, 50}).toPoint();
        QTest::mousePress(m_editor.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_editor.get(), to);
        QTest::mouseRelease(m_editor.get(), Qt::LeftButton, {}, to);
        QVERIFY(QLineF(m_editor->quad().corners[1], QPointF(1100, 50)).length() < 3);
        QCOMPARE(m_editor->quad().corners[0], m_quad.corners[0]);
    }

    void keys_alone_reach_and_move_every_corner()
    {
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(m_editor.get(), Qt::Key_Right);
            QTest::keyClick(m_editor.get(), Qt::Key_Down, Qt::ShiftModifier);
            QTest::keyClick(m_editor.get(), Qt::Key_Space);
        }
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(m_editor->quad().corners[i], m_quad.corners[i] + QPointF(1, 10));
        }
        QCOMPARE(m_editor->activeCorner(), 0);
    }

    void a_corner_stays_inside_the_picture()
    {
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(m_editor.get(), Qt::Key_Left, Qt::ShiftModifier);
        }
        QCOMPARE(m_editor->quad().corners[0], QPointF(0, 100));
    }

    void enter_applies_and_escape_withdraws()
    {
        QSignalSpy applied(m_editor.get(), &CornerEditor::applied);
        QSignalSpy withdrawn(m_editor.get(), &CornerEditor::withdrawn);
        QTest::keyClick(m_editor.get(), Qt::Key_Return);
        QTest::keyClick(m_editor.get(), Qt::Key_Escape);
        QCOMPARE(applied.count(), 1);
        QCOMPARE(withdrawn.count(), 1);
    }

private:
    const CardQuad m_quad{
        {QPointF(100, 100), QPointF(1000, 100), QPointF(1000, 700), QPointF(100, 700)}};
    std::unique_ptr<CornerEditor> m_editor;
};

LICENCEDESK_GUI_TEST_MAIN(CornerEditorTest)
#include "CornerEditorTest.moc"
