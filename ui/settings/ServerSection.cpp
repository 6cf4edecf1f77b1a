#include "ui/settings/ServerSection.h"

#include "ui/shell/FilePort.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace licencedesk {

namespace {

constexpr int HighestPort = 65535;

QString waitingText(qint64 waiting)
{
    return waiting == 0 ? QString()
                        : ServerSection::tr("%n change(s) wait to be transferred.", nullptr,
                                            static_cast<int>(waiting));
}

} // namespace

std::pair<Tone, QString> serverStatusText(const DeskServer &server)
{
    switch (server.state()) {
    case DeskServer::State::Off:
        return {Tone::Neutral, ServerSection::tr("This counter works by itself.")};
    case DeskServer::State::NoRecords:
        return {Tone::Warning,
                ServerSection::tr(
                    "The records on this computer are not open: nothing is transferred.")};
    case DeskServer::State::NoPassword:
        return {Tone::Warning,
                ServerSection::tr("The keyring did not provide the password of the server. Type it "
                                  "again and choose “Use this server”.")};
    case DeskServer::State::On:
        break;
    }
    const SharedStatus status = server.status();
    switch (status.link) {
    case SharedStatus::Link::Connecting:
        return {Tone::Neutral, ServerSection::tr("Connecting…")};
    case SharedStatus::Link::Connected:
        return {Tone::Passed,
                (ServerSection::tr("Connected: other counters see what is accepted here.") + u' ' +
                 waitingText(status.waiting))
                    .trimmed()};
    case SharedStatus::Link::Lost:
        break;
    }
    const QString why = status.error ? status.error->message : QString();
    return {Tone::Warning,
            (ServerSection::tr("Not connected. The desk keeps working and transfers later.") +
             u' ' + waitingText(status.waiting) + u' ' + why)
                .simplified()};
}

ServerSection::ServerSection(DeskRecords &records, DeskSettings &settings, FilePort &files,
                             QWidget *parent)
    : SettingsSection(tr("Several counters"),
                      tr("The counters of a firm share their records through a PostgreSQL server. "
                         "What is there is sealed; each counter keeps working when the server is "
                         "away."),
                      parent),
      m_records(records), m_settings(settings), m_files(files),
      m_off(new QPushButton(tr("&Work without the server"))), m_host(new QLineEdit),
      m_port(new QSpinBox), m_database(new QLineEdit), m_user(new QLineEdit),
      m_password(licencedesk::secretEdit()), m_tls(new QComboBox), m_certificate(new QLineEdit),
      m_chooseCertificate(new QPushButton(tr("Choose a &file…"))),
      m_test(new QPushButton(tr("&Test the connection"))),
      m_use(new QPushButton(tr("&Use this server"))),
      m_found(new QPushButton(tr("&Set it up with the keys of this counter"))),
      m_secret(licencedesk::secretEdit()), m_join(new QPushButton(tr("&Join these counters")))
{
    addStatus();
    addPlace();
    addKeys();
    for (QLineEdit *edit : {m_host, m_database, m_user, m_password, m_secret}) {
        connect(edit, &QLineEdit::textChanged, this, &ServerSection::judge);
    }
    connect(m_test, &QPushButton::clicked, this, &ServerSection::test);
    connect(m_use, &QPushButton::clicked, this, &ServerSection::use);
    connect(m_found, &QPushButton::clicked, this, &ServerSection::found);
    connect(m_join, &QPushButton::clicked, this, &ServerSection::join);
    connect(m_chooseCertificate, &QPushButton::clicked, this, &ServerSection::chooseCertificate);
    connect(m_off, &QPushButton::clicked, this, [this] {
        m_server->switchOff();
        m_tested->clear();
    });
    showPlace(settings.server());
    refresh();
}

void ServerSection::addStatus()
{
    addGroup(tr("Status"));
    m_status = addSaid();
    addRow({m_off});
}

void ServerSection::addPlace()
{
    m_port->setRange(1, HighestPort);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_tls->addItem(tr("Encrypted, server verified"), static_cast<int>(ServerTls::Verified));
    m_tls->addItem(tr("Encrypted, server not verified"), static_cast<int>(ServerTls::Encrypted));
    m_tls->addItem(tr("Not encrypted: on this computer only"), static_cast<int>(ServerTls::None));
    m_tls->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tls->setMinimumContentsLength(12); // shrinks with the page; the list shows all
    addGroup(tr("The server"));
    addField(tr("&Host"), m_host);
    addField(tr("P&ort"), m_port);
    addField(tr("&Database"), m_database);
    addField(tr("Us&er"), m_user);
    addField(tr("&Password"), m_password,
             tr("It is kept in the keyring of this computer and nowhere else."));
    addField(tr("Encr&yption"), m_tls);
    addField(tr("&Certificate of the authority"), m_certificate,
             tr("Empty: the one that the system has for this user."));
    addRow({m_chooseCertificate});
    addRow({m_test, m_use});
    m_tested = addSaid();
}

void ServerSection::addKeys()
{
    m_keys = new QWidget;
    auto *layout = new QVBoxLayout(m_keys);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(6);
    auto *label = new QLabel(tr("Passphrase or recovery &key of the firm"));
    label->setBuddy(m_secret);
    label->setWordWrap(true);
    m_secret->setAccessibleName(tr("Passphrase or recovery key of the firm"));
    layout->addWidget(m_found, 0, Qt::AlignLeft);
    layout->addWidget(label);
    layout->addWidget(m_secret);
    layout->addWidget(m_join, 0, Qt::AlignLeft);
    addWidget(m_keys);
    m_keys->hide();
}

void ServerSection::setServer(DeskServer *server)
{
    m_server = server;
    if (server) {
        connect(server, &DeskServer::changed, this, &ServerSection::showStatus);
    }
    refresh();
}

ServerSettings ServerSection::typed() const
{
    return {false,
            m_host->text().trimmed(),
            m_port->value(),
            m_database->text().trimmed(),
            m_user->text().trimmed(),
            static_cast<ServerTls>(m_tls->currentData().toInt()),
            m_certificate->text().trimmed()};
}

void ServerSection::showPlace(const ServerSettings &settings)
{
    m_host->setText(settings.host);
    m_port->setValue(settings.port);
    m_database->setText(settings.database);
    m_user->setText(settings.user);
    m_tls->setCurrentIndex(m_tls->findData(static_cast<int>(settings.tls)));
    m_certificate->setText(settings.certificate);
}

void ServerSection::refresh()
{
    const auto may = m_records.require(Permission::ChangeSettings);
    if (!may) {
        setReason(may.error().message);
    } else if (!m_server || (!m_records.isDurable() && !m_busy)) {
        setReason(tr(
            "The records on this computer have to be open first: they are what is transferred."));
    } else {
        setReason({});
    }
    showStatus();
    judge();
}

void ServerSection::judge()
{
    const ServerSettings settings = typed();
    const bool complete =
        !settings.host.isEmpty() && !settings.database.isEmpty() && !settings.user.isEmpty();
    m_test->setEnabled(complete && !m_busy);
    m_use->setEnabled(complete && !m_busy);
    m_found->setEnabled(!m_busy);
    m_join->setEnabled(!m_secret->text().isEmpty() && !m_busy);
}

void ServerSection::setBusy(bool busy)
{
    m_busy = busy;
    judge();
}

void ServerSection::showStatus()
{
    const bool running = m_server && m_server->state() != DeskServer::State::Off;
    m_off->setVisible(running);
    if (!m_server) {
        m_status->clear();
        return;
    }
    const auto [tone, text] = serverStatusText(*m_server);
    if (m_status->text() != text) {
        m_status->say(tone, text);
    }
}

void ServerSection::test()
{
    m_keys->hide();
    say(m_tested, Tone::Neutral, tr("Asking the server…"));
    setBusy(true);
    const QPointer<ServerSection> alive(this);
    m_server->test(typed(), m_password->text(), [alive](const Result<DeskServer::Whose> &whose) {
        if (alive) {
            alive->setBusy(false);
            alive->display(whose);
        }
    });
}

void ServerSection::display(const Result<DeskServer::Whose> &whose)
{
    if (!whose) {
        say(m_tested, whose.error());
        return;
    }
    const bool nobodys = *whose == DeskServer::Whose::Nobodys;
    m_keys->setVisible(*whose != DeskServer::Whose::Ours);
    m_found->setVisible(nobodys);
    for (QWidget *widget : m_keys->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (widget != m_found) {
            widget->setVisible(!nobodys);
        }
    }
    switch (*whose) {
    case DeskServer::Whose::Ours:
        say(m_tested, Tone::Passed,
            tr("The server answers, and its records are sealed with the "
               "keys of this counter."));
        break;
    case DeskServer::Whose::Nobodys:
        say(m_tested, Tone::Accent,
            tr("The server answers. No counter has set it up yet: this one "
               "can be the first."));
        break;
    case DeskServer::Whose::Others:
        say(m_tested, Tone::Accent,
            tr("The server answers. Its records are sealed with keys that "
               "this counter does not have yet."));
        break;
    }
}

std::function<void(const Result<void> &)>
ServerSection::answered(std::function<void(const Result<void> &)> then)
{
    setBusy(true);
    const QPointer<ServerSection> alive(this);
    return [alive, then = std::move(then)](const Result<void> &result) {
        if (!alive) {
            return;
        }
        alive->setBusy(false);
        if (!result) {
            alive->say(alive->m_tested, result.error());
        }
        then(result);
    };
}

void ServerSection::found()
{
    m_server->found(typed(), m_password->text(), answered([this](const Result<void> &done) {
                        if (done) {
                            m_keys->hide();
                            use();
                        }
                    }));
}

void ServerSection::join()
{
    const QString secret = m_secret->text();
    m_secret->clear();
    m_server->join(typed(), m_password->text(), secret, answered([this](const Result<void> &done) {
                       refresh();
                       if (done) {
                           m_keys->hide();
                           use();
                       }
                   }));
}

void ServerSection::use()
{
    m_server->use(typed(), m_password->text(), answered([this](const Result<void> &done) {
                      if (done) {
                          m_password->clear();
                          say(m_tested, Tone::Passed, tr("This server is used from now on."));
                      }
                  }));
}

void ServerSection::chooseCertificate()
{
    const QString path =
        m_files.chooseFile(tr("Certificate of the authority"), QStringLiteral("*.crt *.pem"));
    if (!path.isEmpty()) {
        m_certificate->setText(path);
    }
}

} // namespace licencedesk
