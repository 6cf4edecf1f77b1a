#include "ui/shell/ShortcutsDialog.h"

#include "ui/desk/DeskActions.h"
#include "ui/shell/GuardedPage.h"
#include "ui/style/Panel.h"
#include "ui/style/Theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace licencedesk {

namespace {

constexpr QSize UsualSize(960, 720); // px at 100 % type
constexpr int TwoColumnsFrom = 720;  // px at 100 % type
constexpr double ShareOfWindow = 0.94;
constexpr double GroupTitleSize = 1.08; // of the text's
constexpr int CapPadding = 7;           // px left and right of the keys

/// Keys as they stand on a keyboard.
class KeyCap final : public QLabel
{
public:
    explicit KeyCap(const QString &keys) : QLabel(keys)
    {
        setContentsMargins(CapPadding, 1, CapPadding, 1);
        setAlignment(Qt::AlignCenter);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hairline(palette()));
        painter.setBrush(palette().color(QPalette::AlternateBase));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        painter.end();
        QLabel::paintEvent(event);
    }
};

} // namespace

struct ShortcutsDialog::Group
{
    QString title;
    QList<std::pair<QString, QString>> keys; ///< that views handle, without an action
    QList<QAction *> actions;
};

QList<ShortcutsDialog::Group> ShortcutsDialog::groups(const DeskActions &actions) const
{
    QList<Group> all = {
        {tr("Fields"),
         {{tr("Next field to check"), tr("Tab")},
          {tr("Previous field to check"), tr("Shift+Tab")},
          {tr("Confirm the field and go on"), tr("Enter")},
          {tr("Neighbouring field"), tr("Up, Down")},
          {tr("Take another reading"), tr("Alt+1 to Alt+5")},
          {tr("Take what the service reads"), tr("Alt+0")},
          {tr("Move the box, with Shift resize it"), tr("Arrow keys")}},
         {actions.switchToBox, actions.undo, actions.redo}},
        {tr("Licence"),
         {{tr("Page of the licence"), tr("Ctrl+1 to Ctrl+3")}},
         {actions.accept, actions.startOver, actions.why, actions.typeIn, actions.askRemote,
          actions.setCorners, actions.wholeCard}},
        {tr("Camera and pictures"),
         {},
         {actions.capture, actions.camera, actions.open, actions.openFolder, actions.paste,
          actions.specimen, actions.previousPicture, actions.nextPicture, actions.nextDoubtful}},
        {tr("Window"), {{tr("Menu"), QKeySequence(Qt::Key_F10).toString()}}, {}}};
    QList<QAction *> grouped;
    for (const Group &group : all) {
        grouped << group.actions;
    }
    for (QAction *action : actions.all()) {
        if (!grouped.contains(action)) {
            all.last().actions << action; // a new one is never forgotten
        }
    }
    return all;
}

ShortcutsDialog::ShortcutsDialog(const DeskActions &actions, QWidget *parent)
    : QDialog(parent), m_columns(nullptr)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    const QList<Group> all = groups(actions);
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("scrolled"));
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 8, 0);
    m_columns->setSpacing(12);
    for (const auto &[first, second] : {std::pair(0, 1), std::pair(2, 3)}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(12);
        column->addWidget(groupPanel(all[first]));
        column->addWidget(groupPanel(all[second]));
        column->addStretch(1);
        m_columns->addLayout(column, 1);
    }
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(14);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    const QSize room = parent ? parent->size() * ShareOfWindow : QSize(UsualSize);
    resize(QSize(typeScaled(UsualSize.width()), typeScaled(UsualSize.height())).boundedTo(room));
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

QWidget *ShortcutsDialog::groupPanel(const Group &group)
{
    QList<std::pair<QString, QString>> rows = group.keys;
    for (const QAction *action : group.actions) {
        if (!action->shortcut().isEmpty() && action->isVisible()) {
            rows.append(
                {action->iconText(), action->shortcut().toString(QKeySequence::NativeText)});
        }
    }
    m_entries << rows;
    auto *panel = new Panel;
    panel->setAccessibleName(group.title);
    auto *grid = new QGridLayout(panel);
    grid->setContentsMargins(16, 12, 14, 12);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    grid->addWidget(pageHeading(group.title, GroupTitleSize), 0, 0, 1, 2);
    for (int i = 0; i < rows.size(); ++i) {
        auto *name = new QLabel(rows[i].first);
        name->setWordWrap(true);
        grid->addWidget(name, i + 1, 0);
        grid->addWidget(new KeyCap(rows[i].second), i + 1, 1, Qt::AlignTrailing);
    }
    grid->setColumnStretch(0, 1);
    return panel;
}

void ShortcutsDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_columns->setDirection(width() < typeScaled(TwoColumnsFrom) ? QBoxLayout::TopToBottom
                                                                 : QBoxLayout::LeftToRight);
}

} // namespace licencedesk
