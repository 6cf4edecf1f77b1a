#include "ui/live/LiveStage.h"

#include "ui/desk/DeskActions.h"
#include "ui/live/CameraMenu.h"
#include "ui/live/CameraNotice.h"
#include "ui/live/LiveDesk.h"
#include "ui/live/LivePictureView.h"
#include "ui/style/ActionButton.h"
#include "ui/style/ButtonRow.h"
#include "ui/style/Icons.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace licencedesk {

namespace {

constexpr int LiveStageGap = 8; // px
constexpr int LongestName = 30; // characters of a camera's name

QString shortened(const QString &name)
{
    return name.size() <= LongestName ? name : name.left(LongestName - 1) + u'…';
}

} // namespace

LiveStage::LiveStage(LiveDesk &live, DeskSettings &settings, FilePort &files,
                     const DeskActions &actions, QWidget *parent)
    : QWidget(parent), m_live(live), m_picture(new LivePictureView(live)),
      m_notice(new CameraNotice({actions.open, actions.specimen, actions.typeIn})),
      m_stack(new QStackedWidget), m_capture(actions.capture)
{
    m_stack->addWidget(m_picture);
    m_stack->addWidget(m_notice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(LiveStageGap);
    layout->addWidget(m_stack, 1);
    layout->addWidget(bar(settings, files, actions));
    connect(&live, &LiveDesk::statusChanged, this, &LiveStage::refresh);
    connect(&live, &LiveDesk::viewChanged, this, &LiveStage::refresh);
    connect(&live, &LiveDesk::onChanged, this, &LiveStage::refresh);
    refresh();
}

QWidget *LiveStage::bar(DeskSettings &settings, FilePort &files, const DeskActions &actions)
{
    auto *bar = new QWidget;
    m_camera = new QToolButton(bar);
    m_camera->setIcon(tintedIcon(QStringLiteral("camera"), palette().color(QPalette::Text)));
    m_camera->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_camera->setPopupMode(QToolButton::InstantPopup);
    m_camera->setMenu(new CameraMenu(m_live, settings, files, m_camera));
    m_camera->setToolTip(tr("Which camera, how it stands, when it captures"));
    auto *capture = new ActionButton(actions.capture, bar);
    setFocusProxy(capture);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(LiveStageGap);
    layout->addWidget(m_camera);
    layout->addStretch(1);
    layout->addWidget(new ButtonRow({new ActionButton(actions.specimen, bar), capture}));
    return bar;
}

bool LiveStage::showsPicture() const
{
    return m_stack->currentWidget() == m_picture;
}

void LiveStage::refresh()
{
    const bool picture = m_live.status().state == SourceState::Running && m_live.hasPicture();
    if (!picture) {
        m_notice->display(m_live.status());
    }
    m_stack->setCurrentWidget(picture ? static_cast<QWidget *>(m_picture) : m_notice);
    m_capture->setEnabled(picture);
    const QString name = m_live.status().name;
    const QString text = name.isEmpty() ? tr("Camera") : shortened(name);
    if (!m_camera->text().startsWith(text)) {
        m_camera->setText(text + QStringLiteral(" ▾"));
        m_camera->setAccessibleName(tr("Camera: %1").arg(text));
    }
}

} // namespace licencedesk
