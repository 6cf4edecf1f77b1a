#pragma once
// A desk to test on: fixed date, settings of its own, scripted reader, scripted answers to the file
// questions.

#include "tests/gui/FakePageSource.h"
#include "ui/desk/DeskController.h"
#include "ui/desk/FolderBatch.h"
#include "ui/live/CaptureIntake.h"
#include "ui/shell/MainWindow.h"

#include <QTemporaryDir>

namespace licencedesk::test {

class FakeFilePort final : public FilePort
{
public:
    QStringList pictures;
    QString folder;
    QString video;
    QString pdf;
    QString saved;  ///< to write
    QString opened; ///< to read

    QStringList choosePictures() override { return pictures; }
    QString chooseFolder() override { return folder; }
    QString chooseVideo() override { return video; }
    QString choosePdf(const QString &) override { return pdf; }
    QString chooseSave(const QString &, const QString &) override { return saved; }
    QString chooseFile(const QString &, const QString &) override { return opened; }
};

/// The record accepted last; ends the test program when there is none.
LicenceRecord latestRecord(DeskController &desk);

class DeskBench
{
public:
    DeskBench();

    /// A picture file that the scripted reader reads as \p pages; its path.
    QString addPicture(const QString &name, const std::vector<PageReading> &pages);
    /// The window, shown and active.
    MainWindow &window();
    /// For what the window works on and a test has made itself: the window goes first.
    void closeWindow() { m_window.reset(); }
    QString path(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 21)};
    DeskSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    std::shared_ptr<Script> script = std::make_shared<Script>();
    FakeFilePort files;
    DeskRecords records{clock};
    DeskAccess access{records};
    DeskController desk;
    LiveDesk live; ///< off until a test turns it on
    CaptureIntake intake;
    FolderBatch batch;

private:
    std::unique_ptr<MainWindow> m_window;
};

} // namespace licencedesk::test
