#include "ui/settings/SettingsPage.h"

#include "ui/records/DeskRecords.h"
#include "ui/settings/BackupSection.h"
#include "ui/settings/CounterSection.h"
#include "ui/settings/CustomerSection.h"
#include "ui/settings/KeysSection.h"
#include "ui/settings/PrivacySection.h"
#include "ui/settings/RemoteSection.h"
#include "ui/settings/ServerSection.h"
#include "ui/settings/WatchListSection.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace licencedesk {

namespace {

constexpr int SettingsGap = 20;   // px
constexpr int SectionWidth = 720; // px at 100 % type: a line of text that is still easy to read
constexpr int SettingsFocusMargin = 60; // px around what has the focus: its label, its hint
constexpr int ListMargin = 40;          // px beside the longest title

} // namespace

SettingsPage::SettingsPage(DeskRecords &records, DeskSettings &settings, FilePort &files,
                           QWidget *parent)
    : GuardedPage(tr("Settings"), parent), m_records(records), m_list(new QListWidget),
      m_stack(new QStackedWidget), m_counter(new CounterSection(records, settings)),
      m_privacy(new PrivacySection(records)), m_keys(new KeysSection(records)),
      m_watchList(new WatchListSection(records)), m_customer(new CustomerSection(records, files)),
      m_backup(new BackupSection(records, files)),
      m_server(new ServerSection(records, settings, files)),
      m_remote(new RemoteSection(records, files))
{
    for (SettingsSection *section : std::initializer_list<SettingsSection *>{
             m_counter, m_privacy, m_keys, m_watchList, m_customer, m_backup, m_server, m_remote}) {
        add(section);
    }
    prepareList();
    auto *sides = new QHBoxLayout;
    sides->setSpacing(SettingsGap);
    sides->addWidget(m_list);
    sides->addWidget(m_stack, 1);
    body()->addLayout(sides, 1);
    setFocusProxy(m_list);
    connect(m_keys, &KeysSection::recoveryKeyWanted, this, &SettingsPage::recoveryKeyWanted);
    connect(&records, &DeskRecords::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void SettingsPage::add(SettingsSection *section)
{
    m_sections.push_back(section);
    m_list->addItem(section->title());
    section->setMaximumWidth(typeScaled(SectionWidth));
    auto *area = new QScrollArea;
    area->setWidget(section);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_stack->addWidget(area);
    connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        if (now && area->widget()->isAncestorOf(now)) {
            area->ensureWidgetVisible(now, 0, typeScaled(SettingsFocusMargin));
        }
    });
}

void SettingsPage::prepareList()
{
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + ListMargin);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
}

void SettingsPage::setServer(DeskServer *server)
{
    m_server->setServer(server);
}

void SettingsPage::setRemote(DeskRemote *remote)
{
    m_remote->setRemote(remote);
}

void SettingsPage::showSection(Section section)
{
    m_list->setCurrentRow(static_cast<int>(section));
}

void SettingsPage::showEvent(QShowEvent *event)
{
    GuardedPage::showEvent(event);
    refresh();
}

void SettingsPage::refresh()
{
    for (SettingsSection *section : m_sections) {
        section->refresh();
    }
}

} // namespace licencedesk
