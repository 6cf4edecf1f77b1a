#pragma once
// The window: header with the pages and the menu, the pages themselves. Rebuilt when the language
// changes; the work on the desk lives in the controller and stays.

#include "exporting/ExportRecords.h"
#include "ui/desk/DeskController.h"
#include "ui/desk/FolderBatch.h"
#include "ui/exporting/ExportProfiles.h"

#include <QMainWindow>

#include <memory>

class QPushButton;
class QStackedWidget;

namespace licencedesk {

class AuditPage;
class DeskHelp;
class DeskPage;
class ElidedLabel;
class GuardedPage;
class InsightsPage;
class LiveDesk;
class ManualPage;
class OperatorsPage;
class OutboxPage;
class PlainPage;
class RemoteDesk;
class RecordsPage;
class SettingsPage;
class SetupPage;
class SignInView;
class StoreExport;
struct DeskActions;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(DeskController &desk, LiveDesk &live, FolderBatch &batch, FilePort &files,
               DeskSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The service elsewhere; it outlives the window. Once.
    void setRemote(RemoteDesk *remote);
    DeskPage *desk() const { return m_deskPage; }
    RecordsPage *records() const { return m_recordsPage; }
    SetupPage *setup() const { return m_setupPage; }
    PlainPage *plain() const { return m_plainPage; }
    OperatorsPage *operators() const { return m_operatorsPage; }
    SignInView *signIn() const { return m_signIn; }
    AuditPage *audit() const { return m_auditPage; }
    InsightsPage *insights() const { return m_insightsPage; }
    OutboxPage *outbox() const { return m_outboxPage; } ///< null without a service
    SettingsPage *settings() const { return m_settingsPage; }
    ManualPage *manual() const { return m_manualPage; }
    DeskHelp *help() const { return m_help; }
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
    void addMenuPage(GuardedPage *page, QAction *action);
    QWidget *workPage() const; ///< the desk, full or plain
    void showPage(QWidget *page);
    void escape();
    void exportRecords();
    void sayExported(const Result<ExportReceipt> &result);
    void importCorrections();
    void showOperators(bool visible);
    void permit(GuardedPage *page, QAction *action, Permission permission);
    void followAccess();
    void cover();
    bool isCovered() const;
    void refresh();
    void showShortcuts();
    void connectHelp();
    QString chapterOfPage() const; ///< of the manual, for the page that is shown
    QString whereTo() const;
    QString outboxText() const;

    DeskController &m_desk;
    LiveDesk &m_live;
    FilePort &m_files;
    DeskSettings &m_settings;
    std::unique_ptr<DeskActions> m_actions;
    StoreExport *m_export;
    ExportProfiles m_profiles;
    QStackedWidget *m_pages;
    DeskPage *m_deskPage;
    RecordsPage *m_recordsPage;
    PlainPage *m_plainPage;
    SetupPage *m_setupPage;
    OperatorsPage *m_operatorsPage;
    SignInView *m_signIn;
    QStackedWidget *m_root; ///< the desk, or what covers it
    AuditPage *m_auditPage;
    InsightsPage *m_insightsPage;
    SettingsPage *m_settingsPage;
    ManualPage *m_manualPage;
    DeskHelp *m_help;
    std::vector<std::pair<GuardedPage *, QAction *>> m_menuPages;
    QPushButton *m_deskTab = nullptr;
    QPushButton *m_recordsTab = nullptr;
    ElidedLabel *m_whereTo = nullptr;   ///< what leaves this computer
    RemoteDesk *m_remote = nullptr;     ///< null: none
    OutboxPage *m_outboxPage = nullptr; ///< with the service
    bool m_closing = false;
};

} // namespace licencedesk
