#pragma once
// The service elsewhere: which, where, with whose name; what the customer is asked; what goes by
// itself. Secrets go into the keyring and are never shown again.

#include "ui/remote/DeskRemote.h"
#include "ui/settings/SettingsSection.h"

#include <QPointer>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace licencedesk {

class FilePort;

class RemoteSection : public SettingsSection
{
    Q_OBJECT

public:
    RemoteSection(DeskRecords &records, FilePort &files, QWidget *parent = nullptr);

    /// Without one the section takes no input.
    void setRemote(DeskRemote *remote);
    void refresh() override;

    QComboBox *kindBox() const { return m_kind; }
    QLineEdit *addressEdit() const { return m_address; }
    QComboBox *accessBox() const { return m_access; }
    QLineEdit *appIdEdit() const { return m_appId; }
    QLineEdit *appSecretEdit() const { return m_appSecret; }
    QLineEdit *tokenEdit() const { return m_token; }
    QLineEdit *tokenNameEdit() const { return m_tokenName; }
    QLineEdit *signingKeyEdit() const { return m_signingKey; }
    QSpinBox *quotaBox() const { return m_quota; }
    QComboBox *consentBox() const { return m_consent; }
    QCheckBox *submitBox() const { return m_submit; }
    QPushButton *testButton() const { return m_test; }
    QPushButton *useButton() const { return m_use; }
    QPushButton *offButton() const { return m_off; }
    QPushButton *forgetButton() const { return m_forget; }
    SaidLine *said() const { return m_said; }
    SaidLine *status() const { return m_status; }
    SaidLine *warning() const { return m_warning; }
    RemoteSettings typed() const;

private:
    void addStatus();
    void addService();
    void addName();
    void addCustoms();
    void display(const RemoteSettings &settings);
    void showStatus();
    void judge();
    void showPlaceholders();
    RemoteSecrets typedSecrets() const;
    void forgetTyped();
    void test();
    void use();
    void chooseAuthority();
    /// Runs with the answer while this section is still there.
    DeskRemote::Done answered(const QString &success);
    void setBusy(bool busy);

    DeskRecords &m_records;
    FilePort &m_files;
    QPointer<DeskRemote> m_remote;
    SaidLine *m_status = nullptr;
    QPushButton *m_off;
    QPushButton *m_forget;
    QComboBox *m_kind;
    QLineEdit *m_address;
    SaidLine *m_warning = nullptr;
    QLineEdit *m_authority;
    QPushButton *m_chooseAuthority;
    QComboBox *m_access;
    QLineEdit *m_appId;
    QLineEdit *m_appSecret;
    QLineEdit *m_tokenName;
    QLineEdit *m_token;
    QLineEdit *m_signingKey;
    QWidget *m_accessField = nullptr;
    QWidget *m_appIdField = nullptr;
    QWidget *m_appSecretField = nullptr;
    QWidget *m_tokenNameField = nullptr;
    QWidget *m_tokenField = nullptr;
    QWidget *m_signingKeyField = nullptr;
    QLabel *m_keepingText = nullptr;
    QComboBox *m_consent;
    QSpinBox *m_quota;
    QCheckBox *m_submit;
    QCheckBox *m_sendPicture;
    QPushButton *m_test;
    QPushButton *m_use;
    SaidLine *m_said = nullptr;
    bool m_busy = false;
    bool m_touched = false; ///< typed in: not to be overwritten by what is kept
};

} // namespace licencedesk
