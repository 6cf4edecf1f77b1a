#include "ui/live/CameraMenu.h"

#include "ui/live/LiveDesk.h"
#include "ui/shell/FilePort.h"

#include <QActionGroup>
#include <QFileInfo>

#include <functional>

namespace licencedesk {

namespace {

QAction *addToggle(QMenu &menu, const QString &text, bool on, const std::function<void(bool)> &set)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(on);
    QObject::connect(action, &QAction::toggled, &menu, set);
    return action;
}

} // namespace

CameraMenu::CameraMenu(LiveDesk &live, DeskSettings &settings, FilePort &files, QWidget *parent)
    : QMenu(parent), m_live(live), m_settings(settings), m_files(files)
{
    connect(this, &QMenu::aboutToShow, this, &CameraMenu::rebuild);
    rebuild();
}

void CameraMenu::rebuild()
{
    clear();
    addCameras();
    addFiles();
    addSeparator();
    addOrientation();
    addControls();
    addSeparator();
    addCapture();
}

void CameraMenu::addCameras()
{
    auto *group = new QActionGroup(this);
    for (const QString &name : m_live.cameras()) {
        QString plain = name; // an & in a name is no shortcut
        QAction *action = addAction(plain.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_live.isOn() && m_live.status().name == name);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] { m_live.chooseCamera(name); });
    }
    if (m_live.cameras().isEmpty()) {
        addAction(tr("No camera found"))->setEnabled(false);
    }
}

void CameraMenu::addFiles()
{
    addAction(tr("Play a video or picture…"), this, [this] {
        if (const QString path = m_files.chooseVideo(); !path.isEmpty()) {
            m_live.playFile(path);
        }
    });
    addAction(tr("Play a folder of pictures…"), this, [this] {
        if (const QString path = m_files.chooseFolder(); !path.isEmpty()) {
            m_live.playFile(path);
        }
    });
}

void CameraMenu::addOrientation()
{
    addAction(tr("Turn the picture"), this, &CameraMenu::turn);
    addToggle(*this, tr("Mirror the picture"), m_settings.cameraOrientation().mirrored,
              [this](bool mirrored) {
                  FrameOrientation orientation = m_settings.cameraOrientation();
                  orientation.mirrored = mirrored;
                  m_settings.setCameraOrientation(orientation);
                  m_live.applySettings();
              });
}

void CameraMenu::turn()
{
    FrameOrientation orientation = m_settings.cameraOrientation();
    orientation.quarterTurns = (orientation.quarterTurns + 1) % 4;
    m_settings.setCameraOrientation(orientation);
    m_live.applySettings();
}

void CameraMenu::addControls()
{
    const auto change = [this](const std::function<void()> &what) {
        return [this, what] {
            what();
            m_live.setControls(m_controls);
        };
    };
    constexpr double Step = 0.5; // EV
    const CameraAbilities &abilities = m_live.abilities();
    QAction *brighter =
        addAction(tr("Brighter"), this, change([this] { m_controls.exposure += Step; }));
    QAction *darker =
        addAction(tr("Darker"), this, change([this] { m_controls.exposure -= Step; }));
    QAction *focus = addAction(tr("Fix the focus on the desk"));
    focus->setCheckable(true);
    focus->setChecked(m_controls.focus.has_value());
    connect(focus, &QAction::toggled, this, [this](bool fixed) {
        constexpr double Near = 0.15; // of the way from nearest to farthest: a desk under a camera
        m_controls.focus = fixed ? std::optional(Near) : std::nullopt;
        m_live.setControls(m_controls);
    });
    const QString missing = tr("This camera does not offer it");
    for (QAction *action : {brighter, darker}) {
        action->setEnabled(abilities.exposure);
        action->setToolTip(abilities.exposure ? QString() : missing);
    }
    focus->setEnabled(abilities.focus);
    focus->setToolTip(abilities.focus ? QString() : missing);
    setToolTipsVisible(true);
}

void CameraMenu::addCapture()
{
    addToggle(*this, tr("Capture by itself"), m_settings.captureByItself(), [this](bool on) {
        m_settings.setCaptureByItself(on);
        m_live.applySettings();
    });
    auto *strictness = addMenu(tr("Strictness"));
    auto *group = new QActionGroup(strictness);
    const std::pair<Strictness, QString> choices[] = {
        {Strictness::Quick, tr("Quick: takes what can just be read")},
        {Strictness::Normal, tr("Normal")},
        {Strictness::Strict, tr("Strict: waits for a still, sharp picture")}};
    for (const auto &[choice, text] : choices) {
        QAction *action = strictness->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_settings.captureStrictness() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, wanted = choice] {
            m_settings.setCaptureStrictness(wanted);
            m_live.applySettings();
        });
    }
    addToggle(*this, tr("Sound when captured"), m_settings.captureSound(),
              [this](bool on) { m_settings.setCaptureSound(on); });
    addToggle(*this, tr("Show the seconds per licence"), m_settings.showsTime(),
              [this](bool on) { m_settings.setShowsTime(on); });
}

} // namespace licencedesk
