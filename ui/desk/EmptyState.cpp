#include "ui/desk/EmptyState.h"

#include "ui/style/ActionButton.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace licencedesk {

namespace {

constexpr int IconSide = 84;   // px
constexpr int HintWidth = 400; // px: beside a record in the smallest window

class LicenceIcon final : public QWidget
{
public:
    explicit LicenceIcon(QWidget *parent) : QWidget(parent) { setFixedSize(IconSide, IconSide); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, QStringLiteral("licence"), rect(),
                  toneColours(Tone::Accent, palette()).ink);
    }
};

QLabel *centred(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(QAction *open, QAction *specimen, QAction *typeIn, QWidget *parent)
    : QWidget(parent)
{
    auto *title = centred(tr("Put a licence here"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.55);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto *hint =
        centred(tr("Drop a picture of it, or paste one with Ctrl+V. Scans and photographs, "
                   "main page, duplicate page or the electronic licence."),
                this);
    QPalette muted = hint->palette();
    muted.setColor(QPalette::WindowText, mutedText(palette()));
    hint->setPalette(muted);
    hint->setFixedWidth(typeScaled(HintWidth));
    hint->setMinimumHeight(hint->heightForWidth(typeScaled(HintWidth)));
    auto *first = new ActionButton(open, this);
    setFocusProxy(first);
    first->setPrimary(true);
    auto *second = new ActionButton(specimen, this);
    auto *third = new ActionButton(typeIn, this);
    m_camera = centred(tr("No camera found. Plug one in: it starts by itself."), this);
    m_camera->hide();
    auto *private_ = centred(tr("Everything stays on this computer."), this);
    private_->setPalette(muted);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 24, 20, 24);
    layout->addStretch(2);
    layout->addWidget(new LicenceIcon(this), 0, Qt::AlignHCenter);
    layout->addSpacing(6);
    layout->addWidget(title);
    layout->addWidget(hint, 0, Qt::AlignHCenter);
    layout->addSpacing(14);
    for (ActionButton *button : {first, second, third}) {
        button->setMinimumWidth(typeScaled(300));
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addSpacing(14);
    layout->addWidget(m_camera);
    layout->addWidget(private_);
    layout->addStretch(3);
}

void EmptyState::setCameraMissing(bool missing)
{
    m_camera->setVisible(missing);
}

void EmptyState::setDropHovering(bool hovering)
{
    m_hovering = hovering;
    update();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    const QColor accent = palette().color(QPalette::Highlight);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_hovering ? toneColours(Tone::Accent, palette()).wash
                                : palette().color(QPalette::Base));
    QPen pen(m_hovering ? accent : hairline(palette()).darker(108), m_hovering ? 2.5 : 2);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 10, 10);
}

} // namespace licencedesk
