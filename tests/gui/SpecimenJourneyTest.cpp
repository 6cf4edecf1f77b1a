// The real reader behind the real window: the specimen that the program carries, read and accepted.
#include "tests/gui/GuiTestMain.h"
#include "ui/desk/DeskActions.h"
#include "ui/desk/DeskPage.h"
#include "ui/live/LiveDesk.h"
#include "ui/shell/DialogFilePort.h"
#include "ui/shell/MainWindow.h"

#include <QAction>
#include <QTemporaryDir>

using namespace licencedesk;

class SpecimenJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_specimen_is_read_checked_and_accepted()
    {
        const QTemporaryDir folder;
        DeskSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        const FixedClock clock(QDate(2026, 11, 21));
        DeskRecords records(clock);
        DeskAccess access(records);
        DeskController desk(&makeLicencePageSource, clock, settings, records, access);
        LiveDesk live(&makeLicencePageSource, settings); // the camera stays off
        FolderBatch batch(&makeLicencePageSource);
        DialogFilePort files(settings);
        MainWindow window(desk, live, batch, files, settings);
        window.show();
        window.actions().specimen->trigger();
        QVERIFY(desk.isReading());       // and the window goes on
        constexpr int Patience = 60'000; // ms, on a busy machine with a sanitizer
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isReading(), Patience);
        QCOMPARE(desk.draft().pages().size(), std::size_t(1));
        const FieldValue number = desk.draft().value({DocumentPage::Main, FieldId::LicenceNumber});
        QCOMPARE(number.text.size(), 18);
        QVERIFY(desk.report().find(u"R02"));

        while (const auto open = desk.nextOpen(1)) {
            desk.draft().confirmValue(*open);
        }
        QCOMPARE(desk.accept(QStringLiteral("specimen")), AcceptOutcome::Accepted);
        QCOMPARE(desk.records().count(), 1);
    }

    void a_box_is_read_again_where_it_was_put()
    {
        const QTemporaryDir folder;
        DeskSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        const FixedClock clock(QDate(2026, 11, 21));
        DeskRecords records(clock);
        DeskAccess access(records);
        DeskController desk(&makeLicencePageSource, clock, settings, records, access);
        desk.openPictures({QStringLiteral(":/licencedesk/specimen/main-2012.jpg")});
        constexpr int Patience = 60'000;
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isReading() && !desk.draft().isEmpty(), Patience);
        constexpr FieldKey Class{DocumentPage::Main, FieldId::VehicleClass};
        const QString before = desk.draft().value(Class).text;
        const auto birth = desk.draft().page(DocumentPage::Main)->box(FieldId::BirthDate);
        QVERIFY(birth);
        // A class is not printed where the birth date stands.
        desk.moveBox(FieldId::VehicleClass, *birth, 0);
        QTRY_VERIFY_WITH_TIMEOUT(desk.draft().value(Class).text != before, Patience);
        desk.draft().history().undo();
        QCOMPARE(desk.draft().value(Class).text, before);
    }
};

LICENCEDESK_GUI_TEST_MAIN(SpecimenJourneyTest)
#include "SpecimenJourneyTest.moc"
