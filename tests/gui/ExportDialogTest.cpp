// The export dialog by keys, over a service that answers from a table.
#include "ui/exporting/ExportDialog.h"
#include "tests/gui/GuiTestMain.h"
#include "ui/exporting/ArchiveBox.h"
#include "ui/exporting/ColumnList.h"
#include "ui/exporting/ExportStatus.h"
#include "ui/exporting/ProfileBar.h"
#include "ui/exporting/RangeBox.h"
#include "ui/style/ActionButton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace licencedesk;

namespace {

const QDate Today(2026, 11, 21);

class FakeService final : public ExportService
{
public:
    std::vector<DateRange> asked;
    std::vector<ExportRequest> started;
    qint64 records = 1234;
    bool busy = false;
    int cancels = 0;

    void askCount(const DateRange &range) override
    {
        asked.push_back(range);
        Q_EMIT counted(records);
    }
    void start(const ExportRequest &request) override
    {
        started.push_back(request);
        busy = true;
    }
    void cancel() override { ++cancels; }
    bool isBusy() const override { return busy; }

    void finish(const Result<ExportReceipt> &result)
    {
        busy = false;
        Q_EMIT finished(result);
    }
};

ExportReceipt receipt(const QString &path)
{
    return {path, ExportFormat::Xlsx, Masking::Masked, 1234, 5678, false};
}

/// Everything that a dialog needs, and what it is made of.
struct Bench
{
    explicit Bench(ExportRights rights = {})
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          profiles(settings),
          dialog(service, profiles,
                 {Today, folder.path(), std::move(rights), [this](const QString &proposed) {
                      offered = proposed;
                      return chosen;
                  }})
    {
        dialog.show();
        isActive = QTest::qWaitForWindowActive(&dialog); // else keys go nowhere
    }

    template <typename Part>
    Part *part(const QString &name = {})
    {
        for (Part *each : dialog.findChildren<Part *>()) {
            if (name.isEmpty() || each->accessibleName() == name ||
                QString(each->property("text").toString()).remove(u'&') == name) {
                return each;
            }
        }
        return nullptr;
    }
    QString path() { return part<TargetBox>()->path(); }
    QString status() { return part<ExportStatus>()->sentence(); }
    bool canExport() { return part<ActionButton>()->isEnabled(); }
    void pressExport() { QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier); }
    void choose(const QString &box, const QString &text)
    {
        auto *combo = part<QComboBox>(box);
        combo->setCurrentIndex(combo->findText(text));
    }

    bool isActive = false;
    QTemporaryDir folder;
    QString offered;
    QString chosen;
    FakeService service;
    QSettings settings;
    ExportProfiles profiles;
    ExportDialog dialog;
};

} // namespace

class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_usual_export_takes_one_key()
    {
        Bench bench;
        QVERIFY(bench.isActive);
        QVERIFY(bench.canExport());
        bench.pressExport();
        QCOMPARE(bench.service.started.size(), std::size_t(1));
        const ExportRequest &request = bench.service.started.front();
        const DateRange today{Today, Today};
        QCOMPARE(request.range, today);
        QVERIFY(request.job.format == ExportFormat::Xlsx);
        QVERIFY(request.job.profile.masking == Masking::Masked);
        QVERIFY(request.job.profile.columns == allColumns());
        QVERIFY(request.job.passphrase.isEmpty());
        QCOMPARE(request.job.path,
                 bench.folder.filePath(QStringLiteral("licences-2026-11-21.xlsx")));
    }

    void days_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("today") << 0 << Today << Today;
        QTest::newRow("seven days") << 1 << QDate(2026, 11, 15) << Today;
        QTest::newRow("thirty days") << 2 << QDate(2026, 10, 23) << Today;
        QTest::newRow("all") << 3 << QDate() << QDate();
        QTest::newRow("from to") << 4 << QDate(2026, 11, 15) << Today;
    }

    void days()
    {
        QFETCH(int, choice);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        Bench bench;
        auto *range = bench.part<RangeBox>();
        range->findChild<QComboBox *>()->setCurrentIndex(choice);
        QCOMPARE(range->range().from.value_or(QDate()), from);
        QCOMPARE(range->range().to.value_or(QDate()), to);
        QCOMPARE(bench.service.asked.back(), range->range());
        QCOMPARE(range->findChild<QDateEdit *>()->isVisible(), choice == 4);
    }

    void the_end_of_the_name_follows_form_and_archive()
    {
        Bench bench;
        bench.choose(QStringLiteral("Form of the file"),
                     QStringLiteral("CSV for Excel (keeps every digit)"));
        QVERIFY(bench.path().endsWith(QLatin1String("licences-2026-11-21.csv")));
        bench.part<QCheckBox>()->setChecked(true);
        QVERIFY(bench.path().endsWith(QLatin1String("licences-2026-11-21.csv.ldx")));
        bench.choose(QStringLiteral("Form of the file"), QStringLiteral("JSON"));
        QVERIFY(bench.path().endsWith(QLatin1String("licences-2026-11-21.json.ldx")));
        bench.part<QCheckBox>()->setChecked(false);
        QVERIFY(bench.path().endsWith(QLatin1String("licences-2026-11-21.json")));
    }

    void what_stands_in_the_way_is_said()
    {
        Bench bench;
        bench.part<ColumnList>()->takeAll(false);
        QCOMPARE(bench.status(), QStringLiteral("Choose at least one column."));
        QVERIFY(!bench.canExport());
        bench.part<ColumnList>()->takeAll(true);
        QVERIFY(bench.canExport());
        bench.part<QLineEdit>(QStringLiteral("File"))
            ->setText(QStringLiteral("/no/such/place.csv"));
        QCOMPARE(bench.status(), QStringLiteral("This folder does not exist."));
        QVERIFY(!bench.canExport());
        bench.pressExport();
        QVERIFY(bench.service.started.empty());
        bench.part<QLineEdit>(QStringLiteral("File"))->clear();
        QCOMPARE(bench.status(), QStringLiteral("Name the file to write."));
    }

    void no_records_is_no_export()
    {
        Bench bench;
        bench.service.records = 0;
        bench.part<RangeBox>()->findChild<QComboBox *>()->setCurrentIndex(1);
        QCOMPARE(bench.status(), QStringLiteral("No record was accepted on these days."));
        QVERIFY(!bench.canExport());
    }

    void an_existing_file_is_announced()
    {
        Bench bench;
        QFile file(bench.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        auto *target = bench.part<TargetBox>();
        target->lookAgain();
        const auto labels = target->findChildren<QLabel *>();
        QVERIFY(labels.front()->isVisible());
        QVERIFY(labels.front()->text().contains(QLatin1String("will be replaced")));
        QVERIFY(bench.canExport());
    }

    void browsing_goes_through_the_port()
    {
        Bench bench;
        bench.chosen = bench.folder.filePath(QStringLiteral("mine.xlsx"));
        QTest::mouseClick(bench.part<QPushButton>(QStringLiteral("Browse…")), Qt::LeftButton);
        QVERIFY(bench.offered.endsWith(QLatin1String("licences-2026-11-21.xlsx")));
        QCOMPARE(bench.path(), bench.chosen);
        bench.chosen.clear();
        QTest::mouseClick(bench.part<QPushButton>(QStringLiteral("Browse…")), Qt::LeftButton);
        QVERIFY(bench.path().endsWith(QLatin1String("mine.xlsx")));
    }

    void columns_are_taken_and_moved_by_keys()
    {
        Bench bench;
        auto *list = bench.part<ColumnList>();
        list->setFocus();
        list->setCurrentRow(2); // the licence number
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // at the top already
        QVERIFY(list->columns().front() == ExportColumn(FieldId::LicenceNumber));
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        const auto columns = list->columns();
        QCOMPARE(columns.size(), allColumns().size() - 1);
        QVERIFY(std::find(columns.begin(), columns.end(), ExportColumn(MetaColumn::Id)) ==
                columns.end());
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(list->currentRow(), 2);
    }

    void a_form_with_fields_of_its_own_has_no_columns_to_choose()
    {
        Bench bench;
        bench.part<ColumnList>()->takeAll(false);
        bench.choose(QStringLiteral("Form of the file"), QStringLiteral("JSON in Baidu's format"));
        QVERIFY(!bench.part<ColumnList>()->isEnabled());
        QVERIFY(bench.canExport());
        bench.pressExport();
        QVERIFY(!bench.service.started.front().job.profile.columns.empty());
    }

    void whole_records_in_clear_have_no_columns_masked_ones_do()
    {
        Bench bench;
        bench.choose(QStringLiteral("Form of the file"), QStringLiteral("JSON"));
        QVERIFY(bench.part<ColumnList>()->isEnabled());
        bench.part<QRadioButton>(QStringLiteral("In clear"))->setChecked(true);
        QVERIFY(!bench.part<ColumnList>()->isEnabled());
    }

    void who_may_not_see_clear_cannot_export_it_by_a_profile_either()
    {
        Bench bench({false, QStringLiteral("Only a supervisor exports in clear.")});
        auto *clear = bench.part<QRadioButton>(QStringLiteral("In clear"));
        QVERIFY(!clear->isEnabled());
        QCOMPARE(clear->accessibleDescription(),
                 QStringLiteral("Only a supervisor exports in clear."));
        bench.profiles.save(
            {QStringLiteral("all"), allColumns(), Masking::Clear, HeaderWords::Keys});
        ProfileBar *bar = bench.part<ProfileBar>();
        Q_EMIT bar->chosen(bench.profiles.all().front());
        QVERIFY(!clear->isChecked());
        bench.pressExport();
        QVERIFY(bench.service.started.front().job.profile.masking == Masking::Masked);
    }

    void a_profile_is_saved_chosen_and_deleted()
    {
        Bench bench;
        auto *bar = bench.part<ProfileBar>();
        auto *names = bar->findChild<QComboBox *>();
        auto *save = bench.part<QPushButton>(QStringLiteral("Save"));
        auto *forget = bench.part<QPushButton>(QStringLiteral("Delete"));
        QVERIFY(!save->isEnabled());
        QVERIFY(!forget->isEnabled());
        auto *list = bench.part<ColumnList>();
        list->setColumns({FieldId::Name, MetaColumn::Id});
        bench.part<QRadioButton>(QStringLiteral("In clear"))->setChecked(true);
        QTest::keyClicks(names->lineEdit(), QStringLiteral("Month"));
        save->click();
        const ExportProfile saved{QStringLiteral("Month"),
                                  {FieldId::Name, MetaColumn::Id},
                                  Masking::Clear,
                                  HeaderWords::Keys};
        QCOMPARE(bench.profiles.all(), std::vector{saved});
        list->takeAll(true);
        bench.part<QRadioButton>(QStringLiteral("Masked"))->setChecked(true);
        names->setCurrentIndex(0);
        Q_EMIT names->activated(0);
        QVERIFY(list->columns() == saved.columns);
        QVERIFY(bench.part<QRadioButton>(QStringLiteral("In clear"))->isChecked());
        QVERIFY(forget->isEnabled());
        forget->click();
        QVERIFY(bench.profiles.all().empty());
        QVERIFY(bar->name().isEmpty());
    }

    void what_was_damaged_in_the_settings_is_left_out()
    {
        Bench bench;
        bench.settings.setValue(QStringLiteral("exporting/profiles"),
                                QStringLiteral("[{\"name\": 1}, {\"name\": \"ok\", \"columns\": "
                                               "[\"name\"]}, 7]"));
        QCOMPARE(bench.profiles.all().size(), std::size_t(1));
        bench.settings.setValue(QStringLiteral("exporting/profiles"), QStringLiteral("{"));
        QVERIFY(bench.profiles.all().empty());
    }

    void the_passphrase_is_typed_twice()
    {
        Bench bench;
        bench.part<QCheckBox>()->setChecked(true);
        QVERIFY(!bench.canExport());
        auto *first = bench.part<QLineEdit>(QStringLiteral("Passphrase"));
        auto *second = bench.part<QLineEdit>(QStringLiteral("Repeat the passphrase"));
        QCOMPARE(first->echoMode(), QLineEdit::Password);
        QTest::keyClicks(first, QStringLiteral("short"));
        QTest::keyClicks(second, QStringLiteral("short"));
        QVERIFY(!bench.canExport());
        QTest::keyClicks(first, QStringLiteral(" no more"));
        QVERIFY(!bench.canExport());
        QTest::keyClicks(second, QStringLiteral(" no more"));
        QVERIFY(bench.canExport());
        bench.pressExport();
        QVERIFY(bench.service.started.front().job.passphrase ==
                Secret::fromText(QStringLiteral("short no more")));
        bench.service.finish(receipt(bench.path()));
        QVERIFY(first->text().isEmpty());
        QVERIFY(second->text().isEmpty());
    }

    void while_it_runs_only_cancelling_is_possible()
    {
        Bench bench;
        bench.pressExport();
        Q_EMIT bench.service.progressed(500, 1234);
        QVERIFY(bench.status().contains(QLatin1String("500")));
        QVERIFY(!bench.canExport());
        QVERIFY(!bench.part<ColumnList>()->isEnabled());
        QTest::keyClick(&bench.dialog, Qt::Key_Escape);
        QCOMPARE(bench.service.cancels, 1);
        QVERIFY(bench.dialog.isVisible());
        bench.service.finish(failure(ErrorKind::Cancelled, QStringLiteral("It was cancelled.")));
        QCOMPARE(bench.status(), QStringLiteral("It was cancelled."));
        QVERIFY(bench.canExport());
        QTest::keyClick(&bench.dialog, Qt::Key_Escape);
        QVERIFY(!bench.dialog.isVisible());
    }

    void what_became_of_it_is_said()
    {
        Bench bench;
        bench.pressExport();
        bench.service.finish(receipt(bench.path()));
        QVERIFY(bench.status().contains(QLatin1String("1234")));
        QVERIFY(bench.status().contains(bench.path()));
        bench.pressExport();
        bench.service.finish(failure(ErrorKind::Full, QStringLiteral("No room.")));
        QCOMPARE(bench.status(), QStringLiteral("No room."));
        QVERIFY(bench.canExport());
    }

    void everything_is_reached_by_tab()
    {
        Bench bench;
        QVERIFY(bench.isActive);
        QSet<QWidget *> reached;
        for (int i = 0; i < 60; ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (QWidget *each :
             {static_cast<QWidget *>(bench.part<ColumnList>()),
              static_cast<QWidget *>(bench.part<QCheckBox>()),
              static_cast<QWidget *>(bench.part<ActionButton>()),
              static_cast<QWidget *>(bench.part<QPushButton>(QStringLiteral("All"))),
              static_cast<QWidget *>(bench.part<QLineEdit>(QStringLiteral("File")))}) {
            QVERIFY2(reached.contains(each), qPrintable(each->accessibleName()));
        }
    }
};

LICENCEDESK_GUI_TEST_MAIN(ExportDialogTest)
#include "ExportDialogTest.moc"
