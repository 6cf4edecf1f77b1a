#include "tests/gui/WordsFit.h"

#include "ui/style/ElidedLabel.h"
#include "ui/style/StateMark.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

namespace licencedesk::test {

namespace {

constexpr int Slack = 2;      // px, rounding of type
constexpr int EditChrome = 8; // px on each side, of the style sheet

QString describe(const QWidget &widget, const QString &text)
{
    return QStringLiteral("%1 “%2”: %3x%4 in %5")
        .arg(QString::fromLatin1(widget.metaObject()->className()), text.left(60))
        .arg(widget.width())
        .arg(widget.height())
        .arg(QString::fromLatin1(widget.parentWidget()->metaObject()->className()));
}

/// What the words of a label take at its width.
bool fits(const QLabel &label)
{
    if (label.text().isEmpty()) {
        return true;
    }
    if (const auto *elided = qobject_cast<const ElidedLabel *>(&label)) {
        return elided->mayEndEarly() ||
               label.fontMetrics().horizontalAdvance(label.text()) <= label.width() + Slack;
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
    if (button.inherits("licencedesk::PageButton")) {
        return button.toolTip().contains(button.text()); // its caption may end early
    }
    if (qobject_cast<const QCheckBox *>(&button) || qobject_cast<const QRadioButton *>(&button)) {
        return button.sizeHint().width() <= button.width() + Slack; // with the box before it
    }
    const int words = button.fontMetrics().horizontalAdvance(button.text().remove(u'&'));
    return words <= button.width() + Slack &&
           button.fontMetrics().height() <= button.height() + Slack;
}

/// Of the current choice; the list that opens is as wide as it needs, and a tip may have it whole.
bool fits(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                   QStyle::SC_ComboBoxEditField, &box);
    return box.isEditable() || box.toolTip() == box.currentText() ||
           box.fontMetrics().horizontalAdvance(box.currentText()) <= room.width() + EditChrome;
}

/// What is typed may be long; what the program says in an empty field may not.
bool fits(const QLineEdit &edit)
{
    const int words = edit.fontMetrics().horizontalAdvance(edit.placeholderText());
    const bool hasTip = edit.toolTip().startsWith(edit.placeholderText());
    return hasTip || !edit.text().isEmpty() || words <= edit.width() - 2 * EditChrome + Slack;
}

/// The names of columns, but for the last one, which gets what the others leave.
QString cutInHeader(const QHeaderView &header)
{
    for (int section = 0; section < header.count(); ++section) {
        const QString name = header.model()->headerData(section, header.orientation()).toString();
        const int words = header.fontMetrics().horizontalAdvance(name);
        const bool rest = header.stretchLastSection() && section == header.count() - 1;
        if (!rest && !header.isSectionHidden(section) &&
            words > header.sectionSize(section) + Slack) {
            return describe(header, name);
        }
    }
    return {};
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
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        return header->orientation() == Qt::Horizontal ? cutInHeader(*header) : QString();
    }
    if (const auto *mark = qobject_cast<const StateMark *>(&widget)) {
        const bool whole = mark->sizeHint().width() <= mark->width() + Slack;
        return whole ? QString() : describe(*mark, mark->accessibleName());
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        return fits(*box) ? QString() : describe(*box, box->currentText());
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        return fits(*edit) ? QString() : describe(*edit, edit->placeholderText());
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && !fits(*button) ? describe(*button, button->text()) : QString();
}

bool hasWords(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return !label->text().isEmpty();
    }
    return qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
           qobject_cast<const StateMark *>(&widget);
}

/// Two that stand beside each other, and neither in the other's place.
QString overlapIn(const QWidget &parent)
{
    QList<const QWidget *> seen;
    for (const QWidget *each :
         parent.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!each->isVisible() || each->isWindow() || !hasWords(*each)) {
            continue;
        }
        const QRect place = each->geometry().adjusted(Slack, Slack, -Slack, -Slack);
        const auto other = std::find_if(seen.begin(), seen.end(), [&place](const QWidget *earlier) {
            return earlier->geometry().intersects(place);
        });
        if (other != seen.end()) {
            return QStringLiteral("%1 lies upon %2")
                .arg(describe(*each, each->accessibleName()),
                     describe(**other, (*other)->accessibleName()));
        }
        seen << each;
    }
    return {};
}

} // namespace

QStringList allThatIsCutOff(const QWidget &root)
{
    QStringList all;
    const auto note = [&all](const QString &what) {
        if (!what.isEmpty()) {
            all << what;
        }
    };
    note(overlapIn(root));
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible()) {
            note(cutIn(*widget));
            note(overlapIn(*widget));
        }
    }
    return all;
}

QString whatIsCutOff(const QWidget &root)
{
    return allThatIsCutOff(root).value(0);
}

} // namespace licencedesk::test
