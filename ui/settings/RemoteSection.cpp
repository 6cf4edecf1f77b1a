#include "ui/settings/RemoteSection.h"

#include "ui/shell/FilePort.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace licencedesk {

namespace {

constexpr int MostCalls = 100000; // a day

template <typename T>
T chosen(const QComboBox &box)
{
    return static_cast<T>(box.currentData().toInt());
}

template <typename T>
void choose(QComboBox &box, T value)
{
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

void prepare(QComboBox &box)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(12); // shrinks with the page; the list shows all
}

std::pair<Tone, QString> statusText(const DeskRemote &remote)
{
    switch (remote.state()) {
    case DeskRemote::State::Off:
        return {Tone::Neutral, RemoteSection::tr("Nothing leaves this computer.")};
    case DeskRemote::State::NoSecrets:
        return {Tone::Warning, RemoteSection::tr("The keyring did not provide the secret for %1. "
                                                 "Type it again and choose “Use this service”.")
                                   .arg(remote.service())};
    case DeskRemote::State::Ready:
        break;
    }
    if (remote.keeping() == DeskRemote::Keeping::Memory) {
        return {Tone::Warning, RemoteSection::tr("%1 is used. Its secret is held in memory only: "
                                                 "it has to be typed again after the next start.")
                                   .arg(remote.service())};
    }
    return {Tone::Passed, RemoteSection::tr("%1 is used.").arg(remote.service())};
}

} // namespace

RemoteSection::RemoteSection(DeskRecords &records, FilePort &files, QWidget *parent)
    : SettingsSection(tr("Remote service"),
                      tr("A second opinion from a service elsewhere, or the way of accepted "
                         "licences into the firm's own system. Reading and checking work without "
                         "it."),
                      parent),
      m_records(records), m_files(files), m_off(new QPushButton(tr("&Work without a service"))),
      m_forget(new QPushButton(tr("&Forget the secrets"))), m_kind(new QComboBox),
      m_address(new QLineEdit), m_authority(new QLineEdit),
      m_chooseAuthority(new QPushButton(tr("Choose a &file…"))), m_access(new QComboBox),
      m_appId(privateEdit()), m_appSecret(secretEdit()), m_tokenName(new QLineEdit),
      m_token(secretEdit()), m_signingKey(secretEdit()), m_consent(new QComboBox),
      m_quota(new QSpinBox), m_submit(new QCheckBox(tr("Send accepted licences by &themselves"))),
      m_sendPicture(new QCheckBox(tr("With the &picture of the card"))),
      m_test(new QPushButton(tr("T&est without a picture"))),
      m_use(new QPushButton(tr("&Use this service")))
{
    addStatus();
    addService();
    addName();
    addCustoms();
    display({});
    for (QLineEdit *edit : {m_address, m_appId, m_appSecret, m_token, m_signingKey}) {
        connect(edit, &QLineEdit::textEdited, this, [this] { m_touched = true; });
        connect(edit, &QLineEdit::textChanged, this, &RemoteSection::judge);
    }
    for (QComboBox *box : {m_kind, m_access, m_consent}) {
        connect(box, &QComboBox::activated, this, [this] { m_touched = true; });
        connect(box, &QComboBox::currentIndexChanged, this, &RemoteSection::judge);
    }
    connect(m_test, &QPushButton::clicked, this, &RemoteSection::test);
    connect(m_use, &QPushButton::clicked, this, &RemoteSection::use);
    connect(m_chooseAuthority, &QPushButton::clicked, this, &RemoteSection::chooseAuthority);
    connect(m_off, &QPushButton::clicked, this, [this] {
        m_remote->switchOff(answered(tr("Nothing leaves this computer from now on.")));
    });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_remote->forgetSecrets(answered(tr("The secrets are gone from this computer.")));
    });
    refresh();
}

void RemoteSection::addStatus()
{
    addGroup(tr("Status"));
    m_status = addSaid();
    addRow({m_off, m_forget});
}

void RemoteSection::addService()
{
    m_kind->addItem(tr("Reads the picture: WeChat's licence call"),
                    static_cast<int>(RemoteKind::Wechat));
    m_kind->addItem(tr("Takes the record: the firm's own system"),
                    static_cast<int>(RemoteKind::Webhook));
    prepare(*m_kind);
    m_address->setPlaceholderText(QStringLiteral("https://relay.example.com"));
    addGroup(tr("The service"));
    addField(tr("What it &does"), m_kind);
    addField(tr("&Address"), m_address,
             tr("The firm's relay, or %1. Without a token: that has a field of its own.")
                 .arg(officialWechatBase().toString()));
    m_warning = addSaid();
    addField(tr("&Certificate of the company's own authority"), m_authority,
             tr("Empty: those that the system trusts. A certificate that is not trusted is never "
                "accepted."));
    addRow({m_chooseAuthority});
}

void RemoteSection::addName()
{
    m_access->addItem(tr("App id and secret (stable token)"),
                      static_cast<int>(WechatAccess::StableToken));
    m_access->addItem(tr("App id and secret (the older call)"),
                      static_cast<int>(WechatAccess::PlainToken));
    m_access->addItem(tr("A token: of a relay, or of an authorizer"),
                      static_cast<int>(WechatAccess::PastedToken));
    prepare(*m_access);
    addGroup(tr("Credentials"));
    m_accessField = addField(tr("Sign-in &method"), m_access);
    m_appIdField = addField(tr("App &id"), m_appId);
    m_appSecretField = addField(tr("App &secret"), m_appSecret);
    m_tokenNameField = addField(tr("&Name of the token"), m_tokenName,
                                tr("For your own reference, such as authorizer_access_token."));
    m_tokenField = addField(tr("T&oken"), m_token);
    m_signingKeyField = addField(tr("Signing &key"), m_signingKey,
                                 tr("Signs what is sent (HMAC-SHA256). Empty: unsigned."));
    m_keepingText = addText({});
}

void RemoteSection::addCustoms()
{
    m_consent->addItem(tr("Show once what is sent"), static_cast<int>(RemoteConsent::FirstTime));
    m_consent->addItem(tr("Ask the customer each time"),
                       static_cast<int>(RemoteConsent::EveryRecord));
    prepare(*m_consent);
    m_quota->setRange(0, MostCalls);
    m_quota->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_quota->setSpecialValueText(tr("No limit"));
    addGroup(tr("What is sent"));
    addField(tr("Before a licence &leaves"), m_consent);
    addField(tr("Calls a &day"), m_quota,
             tr("The service allows 100 without a contract; they return at midnight, China time."));
    addWidget(m_submit);
    addWidget(m_sendPicture);
    addRow({m_test, m_use});
    m_said = addSaid();
}

void RemoteSection::setRemote(DeskRemote *remote)
{
    m_remote = remote;
    if (remote) {
        connect(remote, &DeskRemote::changed, this, &RemoteSection::refresh);
    }
    refresh();
}

RemoteSettings RemoteSection::typed() const
{
    RemoteSettings settings = m_remote ? m_remote->settings() : RemoteSettings();
    settings.enabled = true;
    settings.kind = chosen<RemoteKind>(*m_kind);
    settings.base = QUrl(m_address->text().trimmed(), QUrl::StrictMode);
    settings.access = chosen<WechatAccess>(*m_access);
    settings.appId = m_appId->text().trimmed();
    settings.tokenName = m_tokenName->text().trimmed();
    settings.authorityFile = m_authority->text().trimmed();
    settings.dailyQuota = m_quota->value();
    settings.consent = chosen<RemoteConsent>(*m_consent);
    settings.submitAccepted = m_submit->isChecked();
    settings.sendPicture = m_sendPicture->isChecked();
    return settings;
}

void RemoteSection::display(const RemoteSettings &settings)
{
    choose(*m_kind, settings.kind);
    m_address->setText(settings.base.toString());
    choose(*m_access, settings.access);
    m_appId->setText(settings.appId);
    m_tokenName->setText(settings.tokenName);
    m_authority->setText(settings.authorityFile);
    m_quota->setValue(settings.dailyQuota);
    choose(*m_consent, settings.consent);
    m_submit->setChecked(settings.submitAccepted);
    m_sendPicture->setChecked(settings.sendPicture);
}

void RemoteSection::refresh()
{
    const auto may = m_records.require(Permission::ChangeSettings);
    if (!may) {
        setReason(may.error().message);
    } else if (!m_records.isDurable()) {
        setReason(tr("The records on this computer have to be open first: the settings are kept "
                     "with them."));
    } else {
        setReason({});
    }
    if (m_remote && !m_touched && !m_busy) {
        display(m_remote->settings());
    }
    showStatus();
    showPlaceholders();
    judge();
}

void RemoteSection::showStatus()
{
    const bool running = m_remote && m_remote->state() != DeskRemote::State::Off;
    m_off->setVisible(running);
    m_forget->setVisible(m_remote && (m_remote->hasSecret(RemoteTokenKey) ||
                                      m_remote->hasSecret(RemoteAppSecretKey) ||
                                      m_remote->hasSecret(RemoteSigningKey)));
    if (!m_remote) {
        m_status->clear();
        return;
    }
    const auto [tone, text] = statusText(*m_remote);
    if (m_status->text() != text) {
        m_status->say(tone, text);
    }
}

/// That there is a secret, never which.
void RemoteSection::showPlaceholders()
{
    const std::pair<QLineEdit *, const char *> edits[] = {{m_appSecret, RemoteAppSecretKey},
                                                          {m_token, RemoteTokenKey},
                                                          {m_signingKey, RemoteSigningKey}};
    for (const auto &[edit, key] : edits) {
        const bool kept = m_remote && m_remote->hasSecret(QLatin1String(key));
        edit->setPlaceholderText(kept ? tr("Kept; type to change it") : QString());
    }
    m_keepingText->setText(
        tr("Secrets lie in the keyring of this computer and nowhere else; where there is none they "
           "are held in memory until the program is closed."));
}

void RemoteSection::judge()
{
    const bool wechat = chosen<RemoteKind>(*m_kind) == RemoteKind::Wechat;
    const bool pasted = chosen<WechatAccess>(*m_access) == WechatAccess::PastedToken;
    m_accessField->setVisible(wechat);
    m_appIdField->setVisible(wechat && !pasted);
    m_appSecretField->setVisible(wechat && !pasted);
    m_tokenNameField->setVisible(wechat && pasted);
    m_tokenField->setVisible(!wechat || pasted);
    m_signingKeyField->setVisible(!wechat);
    m_sendPicture->setVisible(!wechat);
    const bool forbidden = wechat && !pasted && isOfficialHost(typed().base);
    const QString words = tr("The documents of this service forbid keeping the app secret on a "
                             "counter's computer: whoever has the computer could call in the "
                             "firm's name. A small relay on a server of the firm keeps the secret "
                             "and limits the calls; give its address here and paste its token.");
    if (m_warning->text().isEmpty() == forbidden) {
        m_warning->say(Tone::Warning, forbidden ? words : QString());
    }
    const bool possible = m_remote && !m_busy && !m_address->text().trimmed().isEmpty();
    m_test->setEnabled(possible);
    m_use->setEnabled(possible);
    m_off->setEnabled(!m_busy);
    m_forget->setEnabled(!m_busy);
}

void RemoteSection::setBusy(bool busy)
{
    m_busy = busy;
    judge();
}

RemoteSecrets RemoteSection::typedSecrets() const
{
    return {Secret::fromText(m_token->text().trimmed()),
            Secret::fromText(m_appSecret->text().trimmed()),
            Secret::fromText(m_signingKey->text())};
}

void RemoteSection::forgetTyped()
{
    for (QLineEdit *edit : {m_token, m_appSecret, m_signingKey}) {
        edit->clear();
    }
    m_touched = false;
}

DeskRemote::Done RemoteSection::answered(const QString &success)
{
    setBusy(true);
    const QPointer<RemoteSection> alive(this);
    return [alive, success](const Result<void> &result) {
        if (!alive) {
            return;
        }
        alive->setBusy(false);
        if (result || result.error().kind == ErrorKind::Unavailable) {
            alive->forgetTyped();
        }
        if (result) {
            alive->say(alive->m_said, Tone::Passed, success);
        } else {
            alive->say(alive->m_said, result.error());
        }
        alive->refresh();
    };
}

void RemoteSection::use()
{
    m_remote->use(typed(), typedSecrets(), answered(tr("This service is used from now on.")));
}

void RemoteSection::test()
{
    say(m_said, Tone::Neutral, tr("Asking the service…"));
    setBusy(true);
    const QPointer<RemoteSection> alive(this);
    m_remote->test(typed(), typedSecrets(), [alive](const auto &answer) {
        if (!alive) {
            return;
        }
        alive->setBusy(false);
        alive->say(alive->m_said, answer ? Tone::Passed : Tone::Failed,
                   answer ? *answer : remoteFailureText(answer.error()));
    });
}

void RemoteSection::chooseAuthority()
{
    const QString path =
        m_files.chooseFile(tr("Certificate of the authority"), QStringLiteral("*.crt *.pem"));
    if (!path.isEmpty()) {
        m_authority->setText(path);
        m_touched = true;
    }
}

} // namespace licencedesk
