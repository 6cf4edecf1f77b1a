#include "ui/shell/DeskApplication.h"

#include "ui/desk/BottomBar.h"
#include "ui/desk/DeskActions.h"
#include "ui/desk/DeskPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/AccessibleRoles.h"
#include "ui/shell/FirmPolicy.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTimer>

#include <utility>

namespace licencedesk {

DeskApplication::DeskApplication(QApplication &application, const DeskOptions &options,
                                 const PageSourceFactory &pages)
    : m_application(application), m_options(options), m_session(m_clock, m_keys),
      m_records(m_clock), m_access(m_records),
      m_desk(pages, m_clock, m_settings, m_records, m_access), m_live(pages, m_settings),
      m_intake(m_live, m_desk, m_settings), m_speaker(makeSpeaker()),
      m_speech(*m_speaker, m_live, m_desk, m_settings), m_batch(pages), m_files(m_settings),
      m_guide(m_session, m_records, m_files), m_server(m_records, m_settings, m_keys),
      m_remote(m_records, m_settings, m_keys, m_clock), m_remoteDesk(m_desk, m_remote)
{
    installAccessibleRoles(); // before the first widget: what Qt made of one, it keeps
    const bool themed = !options.theme.isEmpty();
    applyTheme(application, themed ? themeFromKey(options.theme) : m_settings.theme());
    m_language.use(options.language.isEmpty() ? m_settings.language() : options.language);
    applyFonts(application, m_settings.typeScale()); // those of the language
    connect(&m_settings, &DeskSettings::typeScaleChanged, this, [this](int percent) {
        applyFonts(m_application, percent);
        buildWindow();
    });
    connect(&m_settings, &DeskSettings::themeChanged, this, [this](ThemeChoice theme) {
        applyTheme(m_application, theme);
        buildWindow(); // icons and inks are taken from the palette when views are made
    });
    connect(&m_settings, &DeskSettings::languageChanged, this, &DeskApplication::switchLanguage);
}

void DeskApplication::start()
{
    buildWindow();
    openRecords();
    if (!m_options.play.isEmpty()) {
        m_live.playFile(m_options.play);
    } else if (m_options.camera) {
        m_live.start();
    }
    if (m_options.specimen) {
        m_window->actions().specimen->trigger();
    }
    m_window->desk()->openPaths(m_options.paths);
    if (!m_options.grab.isEmpty()) {
        grabWhenRead();
    }
}

/// The records of this user on this computer.
void DeskApplication::openRecords()
{
    connect(&m_guide, &StoreGuide::said, &m_desk, &DeskController::said);
    connect(&m_guide, &StoreGuide::unsaid, &m_desk, &DeskController::unsaid);
    if (const auto policy = firmPolicy()) {
        m_desk.setPolicy(*policy);
    } else {
        m_desk.say({QStringLiteral("policy"), Tone::Failed, policy.error().message, {}, {}});
    }
    m_records.setActor({{}, m_settings.counterName()});
    m_records.setSession(&m_session);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    m_session.open(StoreLocation::file(folder + QStringLiteral("/records.db")),
                   StoreSession::Sharing::Exclusive);
}

void DeskApplication::buildWindow()
{
    const QByteArray geometry = m_window ? m_window->saveGeometry() : QByteArray();
    // Deleted when the menu that asked for the change has closed.
    if (m_window) {
        if (QWidget *typing = m_window->focusWidget()) {
            typing->clearFocus(); // what is being typed goes to the desk
        }
        m_window->hide();
        m_window.release()->deleteLater();
    }
    m_desk.checkAgain(); // the sentences of the checks are in the language of their making
    m_window = std::make_unique<MainWindow>(m_desk, m_live, m_batch, m_files, m_settings);
    m_files.setWindow(m_window.get());
    m_guide.setWindow(m_window.get());
    m_guide.repeat();
    m_window->settings()->setServer(&m_server);
    m_window->setRemote(&m_remoteDesk);
    connect(m_window->settings(), &SettingsPage::recoveryKeyWanted, &m_guide,
            &StoreGuide::printRecoveryKey);
    const auto showTime = [this] { m_window->desk()->bottom()->setTime(m_intake.timeText()); };
    connect(&m_intake, &CaptureIntake::timeChanged, m_window.get(), showTime);
    showTime();
    connect(m_window.get(), &MainWindow::languageWanted, &m_settings, &DeskSettings::setLanguage);
    if (!geometry.isEmpty()) {
        m_window->restoreGeometry(geometry);
    } else if (m_options.size.isValid()) {
        m_window->resize(m_options.size);
    }
    m_window->show();
}

void DeskApplication::switchLanguage(const QString &code)
{
    m_language.use(code);
    applyFonts(m_application, m_settings.typeScale());
    buildWindow();
}

void DeskApplication::grabWhenRead()
{
    constexpr int SettleMilliseconds = 600; // the zoom has come to rest
    auto *timer = new QTimer(this);
    timer->setInterval(SettleMilliseconds);
    connect(timer, &QTimer::timeout, this, [this, wasReading = true]() mutable {
        // Once more after the end of the reading: the rows have their places then.
        if (!std::exchange(wasReading, m_desk.isReading()) && !m_desk.isReading()) {
            const bool saved = m_window->grab().save(m_options.grab);
            QCoreApplication::exit(saved ? 0 : 1);
        }
    });
    timer->start();
}

} // namespace licencedesk
