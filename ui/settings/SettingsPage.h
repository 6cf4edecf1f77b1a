#pragma once
// The settings: sections in a list, the chosen one beside it.

#include "ui/shell/GuardedPage.h"

#include <vector>

class QListWidget;
class QStackedWidget;

namespace licencedesk {

class BackupSection;
class CounterSection;
class CustomerSection;
class DeskRecords;
class DeskRemote;
class DeskServer;
class DeskSettings;
class FilePort;
class KeysSection;
class PrivacySection;
class RemoteSection;
class ServerSection;
class SettingsSection;
class WatchListSection;

class SettingsPage : public GuardedPage
{
    Q_OBJECT

public:
    enum class Section { Counter, Privacy, Keys, WatchList, Customer, Backup, Server, Remote };

    SettingsPage(DeskRecords &records, DeskSettings &settings, FilePort &files,
                 QWidget *parent = nullptr);

    void setServer(DeskServer *server);
    void setRemote(DeskRemote *remote);
    void showSection(Section section);
    QListWidget *list() const { return m_list; }

    CounterSection *counter() const { return m_counter; }
    PrivacySection *privacy() const { return m_privacy; }
    KeysSection *keys() const { return m_keys; }
    WatchListSection *watchList() const { return m_watchList; }
    CustomerSection *customer() const { return m_customer; }
    BackupSection *backup() const { return m_backup; }
    ServerSection *server() const { return m_server; }
    RemoteSection *remote() const { return m_remote; }

Q_SIGNALS:
    void recoveryKeyWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void add(SettingsSection *section);
    void prepareList();
    void refresh();

    DeskRecords &m_records;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    std::vector<SettingsSection *> m_sections;
    CounterSection *m_counter;
    PrivacySection *m_privacy;
    KeysSection *m_keys;
    WatchListSection *m_watchList;
    CustomerSection *m_customer;
    BackupSection *m_backup;
    ServerSection *m_server;
    RemoteSection *m_remote;
};

} // namespace licencedesk
