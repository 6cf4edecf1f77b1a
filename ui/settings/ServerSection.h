#pragma once
// Several counters with one store: where the firm's server is, whether it answers, whose it is, and
// how far this desk is in step with it.

#include "ui/settings/DeskServer.h"
#include "ui/settings/SettingsSection.h"

#include <QPointer>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace licencedesk {

class FilePort;

class ServerSection : public SettingsSection
{
    Q_OBJECT

public:
    ServerSection(DeskRecords &records, DeskSettings &settings, FilePort &files,
                  QWidget *parent = nullptr);

    /// Without one the section takes no input.
    void setServer(DeskServer *server);
    void refresh() override;

    QLineEdit *hostEdit() const { return m_host; }
    QSpinBox *portBox() const { return m_port; }
    QLineEdit *databaseEdit() const { return m_database; }
    QLineEdit *userEdit() const { return m_user; }
    QLineEdit *passwordEdit() const { return m_password; }
    QComboBox *tlsBox() const { return m_tls; }
    QPushButton *testButton() const { return m_test; }
    QPushButton *useButton() const { return m_use; }
    QPushButton *offButton() const { return m_off; }
    QPushButton *foundButton() const { return m_found; }
    QLineEdit *secretEdit() const { return m_secret; }
    QPushButton *joinButton() const { return m_join; }
    SaidLine *tested() const { return m_tested; }
    SaidLine *status() const { return m_status; }

private:
    void addStatus();
    void addPlace();
    void addKeys();
    ServerSettings typed() const;
    void showPlace(const ServerSettings &settings);
    void judge();
    void test();
    void display(const Result<DeskServer::Whose> &whose);
    void found();
    void join();
    void use();
    void chooseCertificate();
    void showStatus();
    void setBusy(bool busy);
    /// Runs \p then with the answer while this section is still there.
    std::function<void(const Result<void> &)>
    answered(std::function<void(const Result<void> &)> then);

    DeskRecords &m_records;
    DeskSettings &m_settings;
    FilePort &m_files;
    QPointer<DeskServer> m_server;
    SaidLine *m_status = nullptr;
    QPushButton *m_off;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QComboBox *m_tls;
    QLineEdit *m_certificate;
    QPushButton *m_chooseCertificate;
    QPushButton *m_test;
    QPushButton *m_use;
    SaidLine *m_tested = nullptr;
    QPushButton *m_found;
    QWidget *m_keys = nullptr; ///< shown once a test says that they are needed
    QLineEdit *m_secret;
    QPushButton *m_join;
    bool m_busy = false;
};

/// "Connected: everything is handed on", with its tone.
std::pair<Tone, QString> serverStatusText(const DeskServer &server);

} // namespace licencedesk
