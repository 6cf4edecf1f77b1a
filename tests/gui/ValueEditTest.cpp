#include "ui/desk/ValueEdit.h"
#include "tests/gui/GuiTestMain.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace licencedesk;

class ValueEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_edit = new ValueEdit(FieldId::LicenceNumber);
        m_other = new QLineEdit;
        layout->addWidget(m_edit);
        layout->addWidget(m_other);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_other->setFocus();
    }

    void the_number_is_grouped_only_while_nobody_edits_it()
    {
        m_edit->setValue(QStringLiteral("110105199003078813"), {});
        QCOMPARE(m_edit->toPlainText(), QStringLiteral("1101 0519 9003 0788 13"));
        QCOMPARE(m_edit->value(), QStringLiteral("110105199003078813"));
        m_edit->setFocus(Qt::OtherFocusReason);
        QCOMPARE(m_edit->toPlainText(), QStringLiteral("110105199003078813"));
    }

    void doubtful_characters_are_marked_where_they_stand()
    {
        m_edit->setValue(QStringLiteral("110105199003078813"), {0, 4, 17});
        QStringList marked;
        for (const auto &mark : m_edit->extraSelections()) {
            marked << mark.cursor.selectedText() + QString::number(mark.cursor.selectionStart());
        }
        QCOMPARE(marked,
                 QStringList({QStringLiteral("10"), QStringLiteral("05"), QStringLiteral("321")}));
    }

    void focus_by_key_selects_the_first_doubtful_character()
    {
        m_edit->setValue(QStringLiteral("110105199003078813"), {7});
        m_edit->setFocus(Qt::TabFocusReason);
        QCOMPARE(m_edit->textCursor().selectionStart(), 7);
        QCOMPARE(m_edit->textCursor().selectedText(), QStringLiteral("9"));
    }

    void keys_become_wishes_and_never_text()
    {
        m_edit->setValue(QStringLiteral("1"), {});
        m_edit->setFocus(Qt::OtherFocusReason);
        QSignalSpy confirmed(m_edit, &ValueEdit::confirmed);
        QSignalSpy open(m_edit, &ValueEdit::openFieldWanted);
        QSignalSpy neighbour(m_edit, &ValueEdit::neighbourWanted);
        QSignalSpy candidate(m_edit, &ValueEdit::candidateWanted);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QTest::keyClick(m_edit, Qt::Key_Tab);
        QTest::keyClick(m_edit, Qt::Key_Backtab, Qt::ShiftModifier);
        QTest::keyClick(m_edit, Qt::Key_Down);
        QTest::keyClick(m_edit, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(confirmed.count(), 1);
        QCOMPARE(open.count(), 2);
        QCOMPARE(open[0][0].toInt(), 1);
        QCOMPARE(open[1][0].toInt(), -1);
        QCOMPARE(neighbour[0][0].toInt(), 1);
        QCOMPARE(candidate[0][0].toInt(), 1);
        QCOMPARE(m_edit->value(), QStringLiteral("1"));
    }

    void a_long_value_gets_the_lines_it_takes()
    {
        m_edit->setValue(QStringLiteral("短"), {});
        const int one = m_edit->sizeHint().height();
        m_edit->setValue(QString(60, QChar(0x957f)), {});
        QVERIFY(m_edit->sizeHint().height() > one);
    }

    void typed_and_composed_text_is_edited_text()
    {
        m_edit->setValue(QStringLiteral("张"), {});
        m_edit->setFocus(Qt::OtherFocusReason);
        QVERIFY(!m_edit->isEdited());
        QTest::keyClick(m_edit, Qt::Key_End);
        QInputMethodEvent composed;
        composed.setCommitString(QStringLiteral("嵘"));
        QCoreApplication::sendEvent(m_edit, &composed);
        QVERIFY(m_edit->isEdited());
        QCOMPARE(m_edit->value(), QStringLiteral("张嵘"));
    }

    void pasted_lines_become_one()
    {
        m_edit->setFocus(Qt::OtherFocusReason);
        m_edit->setValue({}, {});
        QGuiApplication::clipboard()->setText(QStringLiteral("110105\n199003078813\n"));
        QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!m_edit->value().contains(u'\n'));
        QVERIFY(m_edit->value().startsWith(QLatin1String("110105")));
    }

private:
    std::unique_ptr<QWidget> m_window;
    ValueEdit *m_edit = nullptr;
    QLineEdit *m_other = nullptr;
};

LICENCEDESK_GUI_TEST_MAIN(ValueEditTest)
#include "ValueEditTest.moc"
