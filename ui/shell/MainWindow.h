#pragma once
// The window: header with the pages and the menu, the pages themselves. Rebuilt when the language
// changes; the work on the desk lives in the controller and stays.

#include "ui/desk/DeskController.h"
#include "ui/desk/FolderBatch.h"

#include <QMainWindow>

#include <memory>

class QPushButton;
class QStackedWidget;

namespace licencedesk {

class DeskPage;
class LiveDesk;
class PlainPage;
class RecordsPage;
class SetupPage;
struct DeskActions;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(DeskController &desk, LiveDesk &live, FolderBatch &batch, FilePort &files,
               DeskSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    DeskPage *desk() const { return m_deskPage; }
    RecordsPage *records() const { return m_recordsPage; }
    SetupPage *setup() const { return m_setupPage; }
    PlainPage *plain() const { return m_plainPage; }
    const DeskActions &actions() const { return *m_actions; }

Q_SIGNALS:
    void languageWanted(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *header();
    class QMenu *menu();
    void addLanguages(QMenu *menu);
    void addThemes(QMenu *menu);
    void addTypeScales(QMenu *menu);
    void connectActions();
    QWidget *workPage() const; ///< the desk, full or plain
    void showPage(QWidget *page);
    void escape();
    void exportRecords();
    void refresh();
    void showShortcuts();

    DeskController &m_desk;
    LiveDesk &m_live;
    FilePort &m_files;
    DeskSettings &m_settings;
    std::unique_ptr<DeskActions> m_actions;
    QStackedWidget *m_pages;
    DeskPage *m_deskPage;
    RecordsPage *m_recordsPage;
    PlainPage *m_plainPage;
    SetupPage *m_setupPage;
    QPushButton *m_deskTab = nullptr;
    QPushButton *m_recordsTab = nullptr;
    bool m_closing = false;
};

} // namespace licencedesk
