// One licence from its picture to the exported file, by keyboard only; then a folder of them.
#include "tests/gui/DeskBench.h"
#include "tests/gui/GuiTestMain.h"
#include "tests/gui/InventedLicence.h"
#include "ui/desk/BottomBar.h"
#include "ui/desk/DeskPage.h"
#include "ui/desk/FieldRow.h"
#include "ui/desk/MessageStack.h"
#include "ui/desk/ReasonBar.h"
#include "ui/desk/ReviewPanel.h"
#include "ui/desk/ValueEdit.h"
#include "ui/exporting/ExportDialog.h"
#include "ui/exporting/ExportStatus.h"
#include "ui/exporting/TargetBox.h"
#include "ui/style/ActionButton.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QRadioButton>

using namespace licencedesk;
using namespace licencedesk::test;

class JourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<DeskBench>(); }

    void from_picture_to_file_by_keyboard()
    {
        PageReading reading = inventedMainPageWithDoubtfulName();
        reading.fields[FieldId::VehicleClass].review = ReviewReason::LowConfidence;
        m_bench->files.pictures = {m_bench->addPicture(QStringLiteral("a.png"), {reading})};
        m_bench->settings.setExportFolder(m_bench->folder.path());
        m_bench->window();

        press(Qt::Key_O, Qt::ControlModifier);
        QTRY_COMPARE(focusedField(), FieldId::Name); // the first doubtful one
        press(Qt::Key_Tab);
        QTRY_COMPARE(focusedField(), FieldId::VehicleClass);
        press(Qt::Key_Tab);
        QTRY_COMPARE(focusedField(), FieldId::Name); // and round again

        press(Qt::Key_Return, Qt::ControlModifier); // too early: it says what is left
        QVERIFY(!m_bench->window().desk()->messages()->text(QStringLiteral("draft")).isEmpty());
        QCOMPARE(m_bench->desk.records().count(), 0);

        press(Qt::Key_A, Qt::ControlModifier);
        type(QStringLiteral("欧阳样本"));
        press(Qt::Key_Return); // confirms and goes on
        QTRY_COMPARE(focusedField(), FieldId::VehicleClass);
        press(Qt::Key_Return);
        QTRY_VERIFY(m_bench->window().desk()->bottom()->accept()->hasFocus());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_bench->desk.records().count(), 1);

        press(Qt::Key_E, Qt::ControlModifier);
        auto *dialog = m_bench->window().findChild<ExportDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        // The dialog's own keys: gui_export_dialog. Offscreen, the window behind takes them.
        for (auto *choice : dialog->findChildren<QRadioButton *>()) {
            choice->setChecked(choice->text().remove(u'&') == QStringLiteral("In clear"));
        }
        for (auto *box : dialog->findChildren<QComboBox *>()) {
            if (const int csv = box->findText(formatLabel(ExportFormat::Csv)); csv >= 0) {
                box->setCurrentIndex(csv);
            }
        }
        dialog->findChild<ActionButton *>()->click();
        const QString written = dialog->findChild<TargetBox *>()->path();
        QTRY_VERIFY2(QFile::exists(written),
                     qPrintable(dialog->findChild<ExportStatus *>()->sentence()));
        const QString text = fileText(QFileInfo(written).fileName());
        QVERIFY(text.contains(QStringLiteral("欧阳样本")));
        QVERIFY(text.contains(inventedNumber()));
        QVERIFY(text.contains(QStringLiteral("2029-05-20")));
        const QString said = m_bench->window().desk()->messages()->text(QStringLiteral("records"));
        QVERIFY(said.contains(QFileInfo(written).fileName()));
    }

    void a_flawless_licence_takes_one_key()
    {
        m_bench->files.pictures = {
            m_bench->addPicture(QStringLiteral("a.png"), {inventedMainPage()})};
        m_bench->window();
        press(Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(!m_bench->desk.draft().isEmpty());
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_bench->desk.records().count(), 1);
    }

    void failed_checks_ask_for_a_reason_by_keyboard()
    {
        PageReading expired = inventedMainPage();
        expired.fields[FieldId::ValidFrom].text = QStringLiteral("2013-05-20");
        expired.fields[FieldId::ValidTo].text = QStringLiteral("2019-05-20");
        m_bench->files.pictures = {m_bench->addPicture(QStringLiteral("a.png"), {expired})};
        m_bench->window();
        press(Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(!m_bench->desk.draft().isEmpty());
        press(Qt::Key_Return, Qt::ControlModifier);
        const ReasonBar *bar = m_bench->window().desk()->reason();
        QTRY_VERIFY(bar->editor()->hasFocus());
        press(Qt::Key_Return); // no reason, no way
        QCOMPARE(m_bench->desk.records().count(), 0);
        QTest::keyClicks(bar->editor(), QStringLiteral("renewal shown"));
        press(Qt::Key_Return);
        QCOMPARE(m_bench->desk.records().count(), 1);
        QCOMPARE(latestRecord(m_bench->desk).overriddenBy->reason, QStringLiteral("renewal shown"));
        QVERIFY(!bar->isVisible());
    }

    void a_folder_from_one_doubtful_licence_to_the_next()
    {
        QVERIFY(QDir(m_bench->folder.path()).mkdir(QStringLiteral("in")));
        const auto add = [this](const QString &name, const PageReading &page) {
            m_bench->addPicture(QStringLiteral("in/") + name, {page});
            const QMutexLocker lock(&m_bench->script->mutex);
            m_bench->script->byName[name] = {page};
        };
        add(QStringLiteral("1.png"), inventedMainPage());
        add(QStringLiteral("2.png"), inventedMainPageWithDoubtfulName());
        m_bench->files.folder = m_bench->path(QStringLiteral("in"));
        m_bench->window();
        press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_bench->batch.doneCount(), 2);
        press(Qt::Key_F8);
        QTRY_COMPARE(m_bench->batch.current(), std::optional(1));
        QTRY_COMPARE(focusedField(), FieldId::Name);
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_bench->desk.records().count(), 1);
        QCOMPARE(m_bench->batch.items()[1].state, BatchState::Accepted);
    }

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &m_bench->window(), key, modifiers);
    }
    static void type(const QString &text)
    {
        QInputMethodEvent composed;
        composed.setCommitString(text);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &composed);
    }
    static FieldId focusedField()
    {
        const QWidget *focused = QApplication::focusWidget();
        const auto field = fieldFromKey(focused ? focused->objectName() : QString());
        return field.value_or(FieldId::ValidFor); // which no editor has
    }
    QString fileText(const QString &name) const
    {
        QFile file(m_bench->path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<DeskBench> m_bench;
};

LICENCEDESK_GUI_TEST_MAIN(JourneyTest)
#include "JourneyTest.moc"
