#include "ui/style/ActionButton.h"

#include <QAction>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace licencedesk {

namespace {

constexpr int KeyCapPadding = 6;  // px left and right of the keys
constexpr int CapGap = 10;        // px between words and cap
constexpr double CapScale = 0.82; // of the words' size

QFont capFont(const QFont &font)
{
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() * CapScale);
    smaller.setWeight(QFont::Normal);
    return smaller;
}

} // namespace

void paintKeyCap(QPainter &painter, const QRectF &rect, const QString &keys, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor border = ink;
    border.setAlphaF(0.45F);
    painter.setPen(border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, keys);
    painter.restore();
}

ActionButton::ActionButton(QAction *action, QWidget *parent) : QPushButton(parent), m_action(action)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // without the keys if need be
    takeFromAction();
    connect(action, &QAction::changed, this, &ActionButton::takeFromAction);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

void ActionButton::setPrimary(bool primary)
{
    setProperty("primary", primary);
}

void ActionButton::takeFromAction()
{
    setText(m_action->iconText());
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
    setAccessibleName(m_action->iconText());
    setAccessibleDescription(keys());
    updateGeometry();
}

QString ActionButton::keys() const
{
    const QString hint = m_action->property("keyHint").toString(); // a key that is no shortcut
    return hint.isEmpty() ? m_action->shortcut().toString(QKeySequence::NativeText) : hint;
}

int ActionButton::keyWidth() const
{
    if (keys().isEmpty()) {
        return 0;
    }
    return QFontMetrics(capFont(font())).horizontalAdvance(keys()) + 2 * KeyCapPadding;
}

QSize ActionButton::sizeHint() const
{
    const QSize words = QPushButton::sizeHint();
    return {words.width() + (keys().isEmpty() ? 0 : keyWidth() + CapGap), words.height()};
}

QSize ActionButton::minimumSizeHint() const
{
    return QPushButton::sizeHint();
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QString words = option.text;
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const bool primary = property("primary").toBool();
    const QColor ink = primary && isEnabled()
                           ? palette().color(QPalette::HighlightedText)
                           : palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                                             QPalette::ButtonText);
    QFont wordFont = font();
    wordFont.setWeight(primary ? QFont::DemiBold : QFont::Normal);
    const QFontMetrics metrics(wordFont);
    const int wordWidth = metrics.horizontalAdvance(words);
    const int withKeys = wordWidth + CapGap + keyWidth();
    const bool showsKeys = !keys().isEmpty() && withKeys + 2 * KeyCapPadding <= width();
    const int total = showsKeys ? withKeys : wordWidth;
    const int left = (width() - total) / 2;
    painter.setFont(wordFont);
    painter.setPen(ink);
    const auto placed = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    painter.drawText(placed({left, 0, wordWidth + 2, height()}), Qt::AlignVCenter, words);
    if (!showsKeys) {
        return;
    }
    painter.setFont(capFont(font()));
    const int capHeight = painter.fontMetrics().height() + 2;
    const QRect cap(left + wordWidth + CapGap, (height() - capHeight) / 2, keyWidth(), capHeight);
    paintKeyCap(painter, placed(cap), keys(), ink);
}

} // namespace licencedesk
