#include "ui/desk/BusyOverlay.h"

#include "ui/style/Panel.h"
#include "ui/style/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace licencedesk {

BusyOverlay::BusyOverlay(QWidget *parent) : QWidget(parent)
{
    auto *panel = new Panel(this);
    auto *text = new QLabel(tr("Reading the licence…"), panel);
    text->setAlignment(Qt::AlignCenter);
    auto *progress = new QProgressBar(panel);
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setFixedWidth(typeScaled(220));
    progress->setAccessibleName(text->text());
    auto *cancel = new QPushButton(tr("Cancel (Esc)"), panel);
    cancel->setFocusPolicy(Qt::NoFocus);
    connect(cancel, &QPushButton::clicked, this, &BusyOverlay::cancelled);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(26, 20, 26, 20);
    inner->setSpacing(12);
    inner->addWidget(text);
    inner->addWidget(progress, 0, Qt::AlignHCenter);
    inner->addWidget(cancel, 0, Qt::AlignHCenter);
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(panel, 0, Qt::AlignCenter);
    parent->installEventFilter(this);
    hide();
}

void BusyOverlay::paintEvent(QPaintEvent *)
{
    QColor veil = palette().color(QPalette::Window);
    veil.setAlpha(150);
    QPainter(this).fillRect(rect(), veil);
}

bool BusyOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget()) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace licencedesk
