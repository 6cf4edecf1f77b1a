#include "ui/live/CameraNotice.h"

#include "ui/style/ActionButton.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <algorithm>

namespace licencedesk {

namespace {

constexpr int NoticeIconSide = 56; // px
constexpr int AdviceWidth = 460;   // px

class StateIcon final : public QWidget
{
public:
    explicit StateIcon(QWidget *parent) : QWidget(parent)
    {
        setFixedSize(NoticeIconSide, NoticeIconSide);
    }
    void setTone(Tone tone)
    {
        m_tone = tone;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QString icon = m_tone == Tone::Accent ? QStringLiteral("camera") : toneIcon(m_tone);
        paintIcon(painter, icon, rect(), toneColours(m_tone, palette()).ink);
    }

private:
    Tone m_tone = Tone::Accent;
};

QString noticeText(const char *source)
{
    return QCoreApplication::translate("CameraNotice", source);
}

QString nameOr(const SourceStatus &status, const QString &otherwise)
{
    return status.name.isEmpty() ? otherwise : status.name;
}

} // namespace

NoticeText noticeFor(const SourceStatus &status)
{
    const QString camera =
        nameOr(status, noticeText(QT_TRANSLATE_NOOP("CameraNotice", "The camera")));
    switch (status.state) {
    case SourceState::NoBackend:
        return {
            noticeText(
                QT_TRANSLATE_NOOP("CameraNotice", "Cameras cannot be used on this computer")),
            noticeText(QT_TRANSLATE_NOOP(
                "CameraNotice", "The multimedia part of Qt is not installed. Ask your IT support "
                                "to install libqt6multimedia6 and gstreamer1.0-plugins-good.")),
            Tone::Failed};
    case SourceState::NoDevice:
        return {noticeText(QT_TRANSLATE_NOOP("CameraNotice", "No camera")),
                noticeText(QT_TRANSLATE_NOOP("CameraNotice", "Plug one in: it starts by itself.")),
                Tone::Accent};
    case SourceState::Refused:
        return {noticeText(QT_TRANSLATE_NOOP("CameraNotice", "The camera may not be used")),
                noticeText(QT_TRANSLATE_NOOP(
                    "CameraNotice", "This user has no right to open it. Ask your IT support to add "
                                    "the user to the group “video”, then log in again.")),
                Tone::Failed};
    case SourceState::Busy:
        return {
            noticeText(QT_TRANSLATE_NOOP("CameraNotice", "%1 gives no picture")).arg(camera),
            noticeText(QT_TRANSLATE_NOOP(
                "CameraNotice",
                "Another program may be using it: close that program. LicenceDesk keeps trying.")),
            Tone::Warning};
    case SourceState::Unplugged:
        return {noticeText(QT_TRANSLATE_NOOP("CameraNotice", "%1 was unplugged")).arg(camera),
                noticeText(QT_TRANSLATE_NOOP(
                    "CameraNotice", "Plug it in again: it goes on by itself. Nothing on the desk "
                                    "is lost.")),
                Tone::Warning};
    case SourceState::Black:
        return {noticeText(QT_TRANSLATE_NOOP("CameraNotice", "%1 shows only a black picture"))
                    .arg(camera),
                noticeText(QT_TRANSLATE_NOOP(
                    "CameraNotice", "Take the cap off the lens or open its shutter, and switch on "
                                    "the light.")),
                Tone::Warning};
    case SourceState::Ended:
        return {noticeText(QT_TRANSLATE_NOOP("CameraNotice", "%1 has ended")).arg(camera),
                noticeText(
                    QT_TRANSLATE_NOOP("CameraNotice", "Choose the camera again, or another file.")),
                Tone::Accent};
    case SourceState::Unreadable:
        return {noticeText(QT_TRANSLATE_NOOP("CameraNotice", "%1 cannot be played")).arg(camera),
                noticeText(QT_TRANSLATE_NOOP("CameraNotice",
                                             "Choose a video, a picture or a folder of pictures.")),
                Tone::Warning};
    case SourceState::Off:
    case SourceState::Starting:
    case SourceState::Running:
        break;
    }
    return {
        noticeText(QT_TRANSLATE_NOOP("CameraNotice", "Starting the camera…")), {}, Tone::Accent};
}

CameraNotice::CameraNotice(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_title(new QLabel(this)),
      m_advice(new QLabel(this)), m_icon(new StateIcon(this))
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_advice->setAlignment(Qt::AlignCenter);
    m_advice->setWordWrap(true);
    m_advice->setMaximumWidth(typeScaled(AdviceWidth));
    m_advice->setMinimumWidth(typeScaled(AdviceWidth - 120));
    QPalette muted = m_advice->palette();
    muted.setColor(QPalette::WindowText, mutedText(palette()));
    m_advice->setPalette(muted);
    m_layout->setContentsMargins(32, 24, 32, 24);
    m_layout->addStretch(2);
    m_layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_layout->addSpacing(8);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_advice, 0, Qt::AlignHCenter);
    m_layout->addSpacing(14);
    for (QAction *action : actions) {
        auto *button = new ActionButton(action, this);
        button->setMinimumWidth(typeScaled(300));
        m_layout->addWidget(button, 0, Qt::AlignHCenter);
        if (action == actions.first()) {
            setFocusProxy(button);
        }
    }
    m_layout->addStretch(3);
}

void CameraNotice::display(const SourceStatus &status)
{
    const NoticeText notice = noticeFor(status);
    m_title->setText(notice.title);
    m_advice->setText(notice.advice);
    m_advice->setMinimumHeight(std::max(0, m_advice->heightForWidth(m_advice->minimumWidth())));
    m_advice->setVisible(!notice.advice.isEmpty());
    static_cast<StateIcon *>(m_icon)->setTone(notice.tone);
    setAccessibleName(notice.title + QStringLiteral(". ") + notice.advice);
}

QString CameraNotice::title() const
{
    return m_title->text();
}

void CameraNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(hairline(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
}

} // namespace licencedesk
