#include "ui/help/HelpCard.h"

#include "ui/style/Theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace licencedesk {

namespace {

constexpr int CardWidth = 400;    // px at 100 % type: lines of some sixty characters
constexpr int CardPadding = 18;   // px
constexpr int CardDistance = 12;  // px from its target and from the edges
constexpr int ShadowRadius = 28;  // px
constexpr double TitleSize = 1.2; // of the text's
constexpr double SmallSize = 0.92;

int overlap(const QRect &a, const QRect &b)
{
    const QRect both = a & b;
    return both.isValid() ? both.width() * both.height() : 0;
}

QRect within(QRect place, const QRect &room)
{
    place.moveLeft(std::clamp(place.left(), room.left(),
                              std::max(room.left(), room.right() + 1 - place.width())));
    place.moveTop(std::clamp(place.top(), room.top(),
                             std::max(room.top(), room.bottom() + 1 - place.height())));
    return place;
}

} // namespace

QRect placeBeside(const QRect &target, const QSize &size, const QRect &room)
{
    const QPoint middle = target.center() - QPoint(size.width() / 2, size.height() / 2);
    const int before = target.left() - CardDistance - size.width();
    const int after = target.right() + CardDistance;
    const bool roomBefore = target.left() - room.left() > room.right() - target.right();
    const std::array<QPoint, 4> corners = {
        QPoint(roomBefore ? before : after, middle.y()),
        QPoint(roomBefore ? after : before, middle.y()),
        QPoint(middle.x(), target.bottom() + CardDistance),
        QPoint(middle.x(), target.top() - CardDistance - size.height())};
    QRect best;
    int least = -1;
    for (const QPoint &corner : corners) {
        const QRect place = within(QRect(corner, size), room);
        const int covered = overlap(place, target);
        if (least < 0 || covered < least) {
            best = place;
            least = covered;
        }
    }
    return best;
}

HelpCard::HelpCard(QWidget *over)
    : Panel(over), m_area(new QScrollArea(this)), m_body(nullptr), m_foot(new QVBoxLayout)
{
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("scrolled"));
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(CardPadding, CardPadding, CardPadding, 4);
    m_body->setSpacing(4);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_foot->setContentsMargins(CardPadding, 6, CardPadding, CardPadding - 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_area, 1);
    layout->addLayout(m_foot);
    if (!isHighContrast(palette())) {
        auto *shadow = new QGraphicsDropShadowEffect(this);
        shadow->setBlurRadius(ShadowRadius);
        shadow->setOffset(0, 4);
        shadow->setColor(QColor(0, 0, 0, isDark(palette()) ? 190 : 80));
        setGraphicsEffect(shadow);
    }
    m_settled.setSingleShot(true);
    m_settled.setInterval(0);
    connect(&m_settled, &QTimer::timeout, this, &HelpCard::place);
    over->installEventFilter(this);
    hide();
}

QLabel *HelpCard::addLine(const QString &text, Line look)
{
    auto *label = new QLabel(text, m_area->widget());
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    QFont type = label->font();
    QPalette ink = palette();
    if (look == Line::Title) {
        type.setPointSizeF(type.pointSizeF() * TitleSize);
        type.setWeight(QFont::DemiBold);
    } else if (look == Line::Muted) {
        type.setPointSizeF(type.pointSizeF() * SmallSize);
        ink.setColor(QPalette::WindowText, mutedText(palette()));
    }
    label->setFont(type);
    label->setPalette(ink);
    addToBody(label);
    return label;
}

void HelpCard::addToBody(QWidget *widget)
{
    m_body->addWidget(widget);
    widget->show(); // at once: what is hidden takes no room, and the size is asked for next
}

void HelpCard::clearBody()
{
    while (QLayoutItem *item = m_body->takeAt(0)) {
        delete item->widget(); // null for a space
        delete item;
    }
}

QString HelpCard::plainText() const
{
    QStringList texts;
    for (int i = 0; i < m_body->count(); ++i) {
        if (const auto *label = qobject_cast<QLabel *>(m_body->itemAt(i)->widget())) {
            texts << label->text();
        }
    }
    return texts.join(u'\n');
}

void HelpCard::openBeside(QWidget *target)
{
    QWidget *focused = QApplication::focusWidget();
    if (!isOpen() || !isAncestorOf(focused)) {
        m_before = focused;
    }
    m_target = target;
    watch(target);
    place();
    show();
    place(); // the type of the style sheet is in force now
    m_settled.start();
    raise();
    firstFocus()->setFocus(Qt::OtherFocusReason);
    announce();
}

/// What holds the target may move it, too.
void HelpCard::watch(QWidget *target)
{
    for (const QPointer<QWidget> &each : m_watched) {
        if (each) {
            each->removeEventFilter(this);
        }
    }
    m_watched.clear();
    for (QWidget *each = target; each && each != parentWidget(); each = each->parentWidget()) {
        each->installEventFilter(this);
        m_watched.emplace_back(each);
    }
}

void HelpCard::announce()
{
    setAccessibleDescription(plainText());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void HelpCard::shut()
{
    if (!isOpen()) {
        return;
    }
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_before) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT closed();
}

QSize HelpCard::wantedSize(const QRect &room) const
{
    const int width = std::min(typeScaled(CardWidth), room.width());
    const int inside = m_body->hasHeightForWidth() ? m_body->totalHeightForWidth(width - 2)
                                                   : m_body->totalSizeHint().height();
    const int below = m_foot->hasHeightForWidth() ? m_foot->totalHeightForWidth(width - 2)
                                                  : m_foot->totalSizeHint().height();
    return {width, std::min(inside + below + 2, room.height())};
}

void HelpCard::place()
{
    if (!m_target || !parentWidget()) {
        return;
    }
    const QRect room = parentWidget()->rect().marginsRemoved(
        {CardDistance, CardDistance, CardDistance, CardDistance});
    const QRect seen = m_target->visibleRegion().boundingRect();
    const QRect part = seen.isEmpty() ? m_target->rect() : seen;
    const QRect there(m_target->mapTo(parentWidget(), part.topLeft()), part.size());
    setGeometry(placeBeside(there, wantedSize(room), room));
}

bool HelpCard::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // here it closes the card, not the licence
        return true;
    }
    return Panel::event(event);
}

bool HelpCard::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (moved && isOpen()) {
        place();
        m_settled.start();
    }
    return Panel::eventFilter(watched, event);
}

/// Enter presses the button that has the keyboard, whatever the desktop's way is.
void HelpCard::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && button && isAncestorOf(button)) {
        button->click();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        shut();
        return;
    }
    Panel::keyPressEvent(event);
}

} // namespace licencedesk
