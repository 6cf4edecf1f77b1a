#include "tests/gui/WordsFit.h"

#include "ui/style/ElidedLabel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>

namespace licencedesk::test {

namespace {

constexpr int Slack = 2; // px, rounding of type

QString describe(const QWidget &widget, const QString &text)
{
    return QStringLiteral("%1 “%2”: %3x%4 in %5")
        .arg(QString::fromLatin1(widget.metaObject()->className()), text.left(40))
        .arg(widget.width())
        .arg(widget.height())
        .arg(QString::fromLatin1(widget.parentWidget()->metaObject()->className()));
}

/// What the words of a label take at its width.
bool fits(const QLabel &label)
{
    if (qobject_cast<const ElidedLabel *>(&label) || label.text().isEmpty()) {
        return true; // ends in "…" on purpose, whole in its tool tip
    }
    if (label.wordWrap()) {
        return label.heightForWidth(label.width()) <= label.height() + Slack;
    }
    return label.sizeHint().width() <= label.width() + Slack &&
           label.sizeHint().height() <= label.height() + Slack;
}

/// What makes the contents of a scroll area wider than it is.
QString widest(const QWidget &content)
{
    QString name;
    int most = 0;
    for (const QWidget *each : content.findChildren<QWidget *>()) {
        if (each->isVisible() && each->minimumSizeHint().width() > most && !each->layout()) {
            most = each->minimumSizeHint().width();
            name = QString::fromLatin1(each->metaObject()->className());
        }
    }
    return QStringLiteral("%1 %2").arg(name).arg(most);
}

bool fits(const QAbstractButton &button)
{
    if (button.text().isEmpty()) {
        return button.iconSize().width() <= button.width();
    }
    const int words = button.fontMetrics().horizontalAdvance(button.text().remove(u'&'));
    return words <= button.width() + Slack &&
           button.fontMetrics().height() <= button.height() + Slack;
}

/// Empty: nothing is.
QString cutIn(const QWidget &widget)
{
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget)) {
        const bool wider = area->widget()->width() > area->viewport()->width(); // only up and down
        return wider ? describe(*area, widest(*area->widget())) : QString();
    }
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return fits(*label) ? QString() : describe(*label, label->text());
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && !fits(*button) ? describe(*button, button->text()) : QString();
}

} // namespace

QString whatIsCutOff(const QWidget &root)
{
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible()) {
            continue;
        }
        if (const QString cut = cutIn(*widget); !cut.isEmpty()) {
            return cut;
        }
    }
    return {};
}

} // namespace licencedesk::test
