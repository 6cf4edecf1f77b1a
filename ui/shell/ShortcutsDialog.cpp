#include "ui/shell/ShortcutsDialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace licencedesk {

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    // Keys that no action stands for, because views handle them.
    QList<std::pair<QString, QString>> rows = {
        {tr("Next field to check"), tr("Tab")},
        {tr("Previous field to check"), tr("Shift+Tab")},
        {tr("Confirm the field and go on"), tr("Enter")},
        {tr("Neighbouring field"), tr("Up, Down")},
        {tr("Take another reading"), tr("Alt+1 to Alt+5")},
        {tr("Take what the service reads"), tr("Alt+0")},
        {tr("Page of the licence"), tr("Ctrl+1 to Ctrl+3")},
        {tr("Move the box, with Shift resize it"), tr("Arrow keys")},
    };
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty() && !action->iconText().isEmpty()) {
            rows.append(
                {action->iconText(), action->shortcut().toString(QKeySequence::NativeText)});
        }
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(7);
    const int half = static_cast<int>(rows.size() + 1) / 2;
    for (int i = 0; i < rows.size(); ++i) {
        auto *keys = new QLabel(rows[i].second);
        QFont strong = keys->font();
        strong.setWeight(QFont::DemiBold);
        keys->setFont(strong);
        const int column = i < half ? 0 : 2;
        grid->addWidget(new QLabel(rows[i].first), i % half, column);
        grid->addWidget(keys, i % half, column + 1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(18);
    layout->addLayout(grid);
    layout->addWidget(buttons);
}

} // namespace licencedesk
