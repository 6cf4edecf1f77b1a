#include "ui/shell/MainWindow.h"

#include "ui/audit/AuditPage.h"
#include "ui/desk/DeskActions.h"
#include "ui/desk/DeskPage.h"
#include "ui/exporting/CorrectionsDialog.h"
#include "ui/exporting/ExportDialog.h"
#include "ui/exporting/StoreExport.h"
#include "ui/help/DeskHelp.h"
#include "ui/help/ManualPage.h"
#include "ui/insights/InsightsPage.h"
#include "ui/live/LiveDesk.h"
#include "ui/operators/AccountDialogs.h"
#include "ui/operators/AlertsPanel.h"
#include "ui/operators/OperatorButton.h"
#include "ui/operators/OperatorsPage.h"
#include "ui/operators/SignInView.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/plain/PlainPage.h"
#include "ui/records/RecordsPage.h"
#include "ui/remote/RemoteDesk.h"
#include "ui/settings/SettingsPage.h"
#include "ui/setup/SetupPage.h"
#include "ui/shell/Languages.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/style/ElidedLabel.h"
#include "ui/style/Icons.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QFileInfo>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <map>

namespace licencedesk {

namespace {

constexpr QSize FirstSize(1440, 900); // as large as a counter's screen lets it be
constexpr QSize SmallestSize(1000, 660);
constexpr double ShareOfScreen = 0.94; // leaves room for the frame

class HeaderBar final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Base));
        painter.fillRect(QRect(0, height() - 1, width(), 1), hairline(palette()));
    }
};

/// With room for the weight that it has once it is chosen: the style asks for the other one.
void setTabText(QPushButton *tab, const QString &text)
{
    constexpr int Padding = 2 * 14; // px, as in desk.qss, and some for the rounding
    QFont chosen = tab->font();
    chosen.setWeight(QFont::DemiBold);
    tab->setText(text);
    tab->setMinimumWidth(QFontMetrics(chosen).horizontalAdvance(text) + Padding);
}

QPushButton *tabButton(const QString &text, const QString &tip)
{
    auto *button = new QPushButton;
    setTabText(button, text);
    button->setProperty("tab", true);
    button->setCheckable(true);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

MainWindow::MainWindow(DeskController &desk, LiveDesk &live, FolderBatch &batch, FilePort &files,
                       DeskSettings &settings, QWidget *parent)
    : QMainWindow(parent), m_desk(desk), m_live(live), m_files(files), m_settings(settings),
      m_actions(std::make_unique<DeskActions>(desk.draft().history(), this)),
      m_export(new StoreExport(desk.records(), this)), m_profiles(settings.storage()),
      m_pages(new QStackedWidget),
      m_deskPage(new DeskPage(desk, live, batch, files, settings, *m_actions)),
      m_recordsPage(new RecordsPage(desk, m_actions->exportRecords)),
      m_plainPage(new PlainPage(desk, live, *m_actions)),
      m_setupPage(new SetupPage(live, files, m_actions->camera)),
      m_operatorsPage(new OperatorsPage(desk.access())), m_signIn(new SignInView(desk.access())),
      m_root(new QStackedWidget), m_auditPage(new AuditPage(desk.records())),
      m_insightsPage(new InsightsPage(desk.records(), files, &makeChartMaker)),
      m_settingsPage(new SettingsPage(desk.records(), settings, files)),
      m_manualPage(new ManualPage),
      m_help(new DeskHelp(m_pages, desk, *m_deskPage, settings, *m_actions))
{
    setWindowTitle(QStringLiteral("LicenceDesk"));
    for (QWidget *page : std::initializer_list<QWidget *>{m_deskPage, m_recordsPage, m_plainPage,
                                                          m_setupPage, m_operatorsPage}) {
        m_pages->addWidget(page);
    }
    addMenuPage(m_auditPage, m_actions->auditLog);
    addMenuPage(m_insightsPage, m_actions->insights);
    addMenuPage(m_settingsPage, m_actions->settings);
    connectHelp();
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header());
    layout->addWidget(m_pages, 1);
    m_root->addWidget(central);
    m_root->addWidget(m_signIn);
    setCentralWidget(m_root);
    central->addActions(m_actions->all()); // while it is covered their keys do nothing
    addAction(m_actions->quit);
    connectActions();
    connect(&desk.records(), &DeskRecords::changed, this, &MainWindow::refresh);
    m_actions->speak->setChecked(settings.speaks());
    m_actions->plainMode->setChecked(settings.plainMode());
    showPage(workPage());
    workPage()->setFocus();
    setMinimumSize(SmallestSize);
    resize(FirstSize.boundedTo(screen()->availableSize() * ShareOfScreen));
    restoreGeometry(settings.windowGeometry());
    followAccess();
}

MainWindow::~MainWindow()
{
    m_help->shut(); // the desk outlives the window; a tour does not
}

QWidget *MainWindow::header()
{
    auto *bar = new HeaderBar;
    auto *brand = new QLabel(QStringLiteral("LicenceDesk"));
    QFont strong = brand->font();
    strong.setPointSizeF(strong.pointSizeF() * 1.12);
    strong.setWeight(QFont::Bold);
    brand->setFont(strong);
    m_deskTab = tabButton(tr("Desk"), tr("The licence being worked on (Ctrl+L)"));
    m_recordsTab = tabButton({}, m_actions->showSession->toolTip());
    connect(m_deskTab, &QPushButton::clicked, this, [this] { showPage(workPage()); });
    connect(m_recordsTab, &QPushButton::clicked, this, [this] { showPage(m_recordsPage); });
    auto *offline = m_whereTo = new ElidedLabel;
    offline->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    offline->setMayEndEarly(true); // it begins with the word that counts
    QPalette muted = offline->palette();
    muted.setColor(QPalette::WindowText, mutedText(palette()));
    offline->setPalette(muted);
    auto *more = new QToolButton;
    more->setIcon(tintedIcon(QStringLiteral("menu"), palette().color(QPalette::Text)));
    more->setIconSize(QSize(typeScaled(20), typeScaled(20)));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(menu());
    more->setShortcut(Qt::Key_F10);
    more->setToolTip(tr("Menu (F10)"));
    more->setAccessibleName(tr("Menu"));
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(20, 3, 14, 0);
    layout->setSpacing(6);
    layout->addWidget(brand);
    layout->addSpacing(14);
    layout->addWidget(m_deskTab);
    layout->addWidget(m_recordsTab);
    layout->addWidget(offline, 1);
    layout->addSpacing(8);
    layout->addWidget(new OperatorButton(m_desk.access(), m_actions->lock, m_actions->operators));
    layout->addWidget(more);
    return bar;
}

QMenu *MainWindow::menu()
{
    auto *menu = new QMenu(this);
    menu->addActions({m_actions->camera, m_actions->capture});
    menu->addSeparator();
    menu->addActions({m_actions->open, m_actions->openFolder, m_actions->paste, m_actions->specimen,
                      m_actions->typeIn});
    menu->addSeparator();
    menu->addActions({m_actions->undo, m_actions->redo, m_actions->setCorners, m_actions->askRemote,
                      m_actions->switchToBox, m_actions->wholeCard});
    menu->addSeparator();
    menu->addActions(
        {m_actions->showSession, m_actions->exportRecords, m_actions->importCorrections});
    menu->addSeparator();
    menu->addActions({m_actions->outbox, m_actions->insights, m_actions->auditLog});
    m_actions->outbox->setVisible(false); // until there is a service
    menu->addSeparator();
    addLanguages(menu->addMenu(tr("Language")));
    auto *appearance = menu->addMenu(tr("Appearance"));
    addThemes(appearance);
    appearance->addSeparator();
    addTypeScales(appearance);
    appearance->addSeparator();
    appearance->addAction(m_actions->plainMode);
    menu->addAction(m_actions->speak);
    menu->addAction(m_actions->checkDesk);
    menu->addAction(m_actions->settings);
    menu->addSeparator();
    menu->addActions({m_actions->manual, m_actions->tour, m_actions->shortcuts});
    menu->addSeparator();
    menu->addActions({m_actions->operators, m_actions->lock});
    menu->addSeparator();
    menu->addAction(m_actions->quit);
    return menu;
}

void MainWindow::addLanguages(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (const Language &language : languages()) {
        QAction *action = menu->addAction(language.name);
        action->setCheckable(true);
        action->setChecked(QLocale().name().startsWith(language.code));
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, code = language.code] { Q_EMIT languageWanted(code); });
    }
}

void MainWindow::addThemes(QMenu *menu)
{
    const std::pair<ThemeChoice, QString> choices[] = {
        {ThemeChoice::System, tr("As the system")},
        {ThemeChoice::Light, tr("Light")},
        {ThemeChoice::Dark, tr("Dark")},
        {ThemeChoice::HighContrast, tr("High contrast")}};
    auto *group = new QActionGroup(menu);
    for (const auto &[choice, name] : choices) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(m_settings.theme() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, wanted = choice] { m_settings.setTheme(wanted); });
    }
}

void MainWindow::addTypeScales(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (const int percent : TypeScales) {
        QAction *action = menu->addAction(tr("Text size %1 %").arg(percent));
        action->setCheckable(true);
        action->setChecked(m_settings.typeScale() == percent);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, percent] { m_settings.setTypeScale(percent); });
    }
}

void MainWindow::addMenuPage(GuardedPage *page, QAction *action)
{
    m_pages->addWidget(page);
    m_menuPages.emplace_back(page, action);
    connect(page, &GuardedPage::closed, this, [this] { showPage(workPage()); });
    connect(action, &QAction::triggered, this, [this, page](bool visible) {
        showPage(visible ? static_cast<QWidget *>(page) : workPage());
    });
}

void MainWindow::connectActions()
{
    connect(m_actions->showSession, &QAction::triggered, this, [this](bool visible) {
        showPage(visible ? static_cast<QWidget *>(m_recordsPage) : workPage());
    });
    connect(m_actions->checkDesk, &QAction::triggered, this, [this](bool visible) {
        showPage(visible ? static_cast<QWidget *>(m_setupPage) : workPage());
    });
    connect(m_auditPage, &AuditPage::recordWanted, this, [this](QUuid id) {
        showPage(m_recordsPage);
        m_recordsPage->showRecord(id);
    });
    connect(m_setupPage, &SetupPage::closed, this, [this] { showPage(workPage()); });
    connect(m_actions->operators, &QAction::triggered, this, &MainWindow::showOperators);
    connect(m_actions->lock, &QAction::triggered, &m_desk.access(), &DeskAccess::lock);
    connect(m_operatorsPage, &OperatorsPage::closed, this, [this] { showPage(workPage()); });
    connect(&m_desk.access(), &DeskAccess::sessionChanged, this, &MainWindow::followAccess);
    connect(m_actions->plainMode, &QAction::triggered, &m_settings, &DeskSettings::setPlainMode);
    connect(m_plainPage, &PlainPage::fullDeskWanted, &m_settings,
            [this] { m_settings.setPlainMode(false); });
    connect(&m_settings, &DeskSettings::plainModeChanged, this, [this](bool plain) {
        m_actions->plainMode->setChecked(plain);
        showPage(workPage());
    });
    connect(m_actions->speak, &QAction::triggered, &m_settings, &DeskSettings::setSpeaks);
    connect(m_actions->camera, &QAction::triggered, this, [this](bool on) {
        m_settings.setCameraOn(on);
        m_live.setOn(on);
    });
    connect(&m_live, &LiveDesk::onChanged, this, &MainWindow::refresh);
    connect(m_actions->exportRecords, &QAction::triggered, this, &MainWindow::exportRecords);
    connect(m_actions->importCorrections, &QAction::triggered, this,
            &MainWindow::importCorrections);
    connect(m_export, &ExportService::finished, this, &MainWindow::sayExported);
    connect(m_actions->startOver, &QAction::triggered, this, &MainWindow::escape);
    connect(m_actions->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_recordsPage, &RecordsPage::reopened, this, [this] { showPage(workPage()); });
}

QWidget *MainWindow::workPage() const
{
    return m_settings.plainMode() ? static_cast<QWidget *>(m_plainPage) : m_deskPage;
}

/// Before the page of the manual is shown its chapter is chosen by the page that was.
void MainWindow::connectHelp()
{
    connect(m_actions->manual, &QAction::triggered, this,
            [this] { m_manualPage->showChapter(chapterOfPage()); });
    addMenuPage(m_manualPage, m_actions->manual);
    connect(m_help, &DeskHelp::manualWanted, this, [this] {
        m_manualPage->showChapter(QStringLiteral("states"));
        showPage(m_manualPage);
    });
    connect(m_help, &DeskHelp::deskWanted, this, [this] { showPage(m_deskPage); });
    connect(m_help, &DeskHelp::tourEnded, this, [this] {
        if (m_pages->currentWidget() == m_deskPage && m_settings.plainMode()) {
            showPage(workPage());
        }
    });
}

QString MainWindow::chapterOfPage() const
{
    const std::map<QWidget *, QString> chapters = {{m_deskPage, m_desk.draft().isEmpty()
                                                                    ? QStringLiteral("counter")
                                                                    : QStringLiteral("states")},
                                                   {m_plainPage, QStringLiteral("counter")},
                                                   {m_recordsPage, QStringLiteral("records")},
                                                   {m_setupPage, QStringLiteral("check")},
                                                   {m_operatorsPage, QStringLiteral("operators")},
                                                   {m_auditPage, QStringLiteral("operators")},
                                                   {m_insightsPage, QStringLiteral("insights")},
                                                   {m_settingsPage, QStringLiteral("settings")},
                                                   {m_manualPage, m_manualPage->chapter()}};
    const auto it = chapters.find(m_pages->currentWidget());
    return it == chapters.end() ? QStringLiteral("service") : it->second; // the outbox
}

void MainWindow::showPage(QWidget *page)
{
    if (page != m_pages->currentWidget()) {
        m_help->shut();
    }
    m_pages->setCurrentWidget(page);
    m_actions->showSession->setChecked(page == m_recordsPage);
    m_actions->checkDesk->setChecked(page == m_setupPage);
    m_actions->operators->setChecked(page == m_operatorsPage);
    for (const auto &[menuPage, action] : m_menuPages) {
        action->setChecked(page == menuPage);
    }
    if (page == m_recordsPage) {
        m_recordsPage->searchEdit()->setFocus(Qt::OtherFocusReason);
    } else if (page == m_setupPage) {
        m_setupPage->setFocus(Qt::OtherFocusReason);
    } else if (page != workPage()) {
        page->setFocus(Qt::OtherFocusReason);
    }
    refresh();
}

/// The page; or, where nobody has an account yet, how to begin.
void MainWindow::showOperators(bool visible)
{
    DeskAccess &access = m_desk.access();
    const auto accounts = access.accounts();
    const bool first = visible && !access.hasOperators() && accounts && accounts->empty();
    if (first) {
        m_actions->operators->setChecked(false);
        openFirstSupervisor(access, this);
        return;
    }
    showPage(visible ? static_cast<QWidget *>(m_operatorsPage) : workPage());
}

void MainWindow::permit(GuardedPage *page, QAction *action, Permission permission)
{
    const QString refusal = m_desk.access().refusal(permission);
    setPermitted(action, true, refusal);
    page->setAllowed(refusal.isEmpty(), refusal);
}

bool MainWindow::isCovered() const
{
    return m_root->currentWidget() == m_signIn;
}

void MainWindow::followAccess()
{
    const DeskAccess &access = m_desk.access();
    if (access.gate() != DeskAccess::Gate::Open) {
        cover();
    } else if (isCovered()) {
        m_root->setCurrentIndex(0);
        showPage(workPage());
        workPage()->setFocus();
        sayAlerts(m_desk, [this] { showPage(m_operatorsPage); });
    }
    if (m_pages->currentWidget() == m_operatorsPage && !access.may(Permission::ManageOperators)) {
        showPage(workPage());
    }
    refresh();
}

/// Nothing of the desk is to be seen, in dialogs and menus neither.
void MainWindow::cover()
{
    if (isCovered()) {
        return;
    }
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    for (QDialog *dialog : findChildren<QDialog *>()) {
        dialog->reject();
    }
    m_help->shut();
    m_root->setCurrentWidget(m_signIn);
}

void MainWindow::escape()
{
    if (m_help->escape()) {
        return;
    }
    QWidget *page = m_pages->currentWidget();
    if (page == m_plainPage) {
        m_plainPage->escape();
    } else if (page == m_deskPage) {
        m_deskPage->escape();
    } else {
        showPage(workPage());
    }
}

void MainWindow::exportRecords()
{
    const DeskAccess &access = m_desk.access();
    const QString whyNotClear = access.refusal(Permission::ExportClear);
    const ExportDialog::Setting setting{
        m_desk.records().store().clock().today(), m_settings.exportFolder(),
        ExportRights{whyNotClear.isEmpty(), whyNotClear}, [this](const QString &proposed) {
            return m_files.chooseSave(tr("Export the records"), proposed);
        }};
    auto *dialog = new ExportDialog(*m_export, m_profiles, setting, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// The dialog may be closed by then.
void MainWindow::sayExported(const Result<ExportReceipt> &result)
{
    if (!result) {
        if (result.error().kind != ErrorKind::Cancelled) {
            m_desk.say({QStringLiteral("records"), Tone::Failed, result.error().message, {}, {}});
        }
        return;
    }
    m_settings.setExportFolder(QFileInfo(result->path).path());
    m_desk.say({QStringLiteral("records"),
                Tone::Passed,
                tr("Exported %n licence(s) to %1", nullptr, static_cast<int>(result->records))
                    .arg(result->path),
                {},
                {}});
}

void MainWindow::importCorrections()
{
    const QString path =
        m_files.chooseFile(tr("Read corrections back"), QStringLiteral("*.csv *.json"));
    if (path.isEmpty()) {
        return;
    }
    auto *dialog = new CorrectionsDialog(m_desk.records(), path, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::refresh()
{
    m_deskTab->setChecked(m_pages->currentWidget() == workPage());
    m_recordsTab->setChecked(m_pages->currentWidget() == m_recordsPage);
    m_actions->camera->setChecked(m_live.isOn());
    const bool hidden = m_pages->currentWidget() != workPage() || isMinimized() || isCovered();
    m_live.setHold(LiveDesk::Hold::DeskHidden, hidden);
    m_whereTo->setWhole(whereTo());
    const int today = m_desk.records().countToday();
    setTabText(m_recordsTab, today > 0 ? tr("Records · %1 today").arg(today) : tr("Records"));
    const DeskAccess &access = m_desk.access();
    const bool any = m_desk.records().count() > 0;
    setPermitted(m_actions->exportRecords, any, access.refusal(Permission::ExportMasked));
    setPermitted(m_actions->importCorrections, any, access.refusal(Permission::AcceptRecord));
    setPermitted(m_actions->operators, true,
                 access.isAvailable() ? access.refusal(Permission::ManageOperators)
                                      : tr("The records are not open yet."));
    m_actions->lock->setVisible(access.session().has_value());
    if (m_outboxPage) {
        permit(m_outboxPage, m_actions->outbox, Permission::SeeOwnCounter);
    }
    permit(m_auditPage, m_actions->auditLog, Permission::ReadAudit);
    m_auditPage->setVerifyAllowed(access.may(Permission::VerifyAudit));
    permit(m_insightsPage, m_actions->insights, Permission::SeeInsights);
    permit(m_settingsPage, m_actions->settings, Permission::ChangeSettings);
}

/// What leaves this computer, in a sentence.
QString MainWindow::whereTo() const
{
    if (m_remote && m_remote->remote().state() != DeskRemote::State::Off) {
        const QString service = m_remote->remote().service();
        if (const QString waiting = outboxText(); !waiting.isEmpty()) {
            return waiting;
        }
        return m_remote->remote().settings().submitAccepted
                   ? tr("Accepted licences are sent to %1").arg(service)
                   : tr("Licences are sent to %1 when you ask it").arg(service);
    }
    return m_settings.server().on ? tr("Records are transferred, sealed, to the firm's server")
                                  : tr("Offline: nothing leaves this computer");
}

/// What of the outbox somebody has to know of at the desk.
QString MainWindow::outboxText() const
{
    OutboxRunner &outbox = m_remote->remote().outbox();
    int stuck = 0;
    int waiting = 0;
    for (const OutboxItem &item : outbox.items()) {
        stuck += item.state == OutboxState::Failed || item.state == OutboxState::Unclear ? 1 : 0;
        waiting += item.state == OutboxState::Waiting ? 1 : 0;
    }
    if (stuck > 0) {
        return tr("%n licence(s) were not sent: see the outbox (%1)", nullptr, stuck)
            .arg(m_actions->outbox->shortcut().toString(QKeySequence::NativeText));
    }
    return waiting > 0 ? tr("%n licence(s) wait to be sent to %1", nullptr, waiting)
                             .arg(m_remote->remote().service())
                       : QString();
}

void MainWindow::setRemote(RemoteDesk *remote)
{
    m_remote = remote;
    m_deskPage->setRemote(remote);
    m_settingsPage->setRemote(&remote->remote());
    OutboxRunner &outbox = remote->remote().outbox();
    m_outboxPage = new OutboxPage(m_desk.records(), outbox);
    addMenuPage(m_outboxPage, m_actions->outbox);
    m_actions->outbox->setVisible(true);
    connect(m_outboxPage, &OutboxPage::settingsWanted, this, [this] {
        m_settingsPage->showSection(SettingsPage::Section::Remote);
        showPage(m_settingsPage);
    });
    connect(&outbox, &OutboxRunner::changed, this, &MainWindow::refresh);
    connect(&remote->remote(), &DeskRemote::changed, this, &MainWindow::refresh);
    refresh();
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(*m_actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange) {
        refresh(); // nobody sees what a camera would capture for a minimised window
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowGeometry(saveGeometry());
    const int kept = m_desk.records().unsafeCount();
    if (kept == 0 || m_closing) {
        event->accept();
        return;
    }
    event->ignore(); // once; the accepted licences would be gone
    m_closing = true;
    m_desk.say({QStringLiteral("records"), Tone::Warning,
                tr("%n accepted licence(s) are not exported yet and will be gone. Export them, or "
                   "close again.",
                   nullptr, kept),
                tr("Export"), [this] {
                    m_closing = false;
                    exportRecords();
                }});
}

} // namespace licencedesk
