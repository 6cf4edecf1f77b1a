#include "ui/operators/OperatorButton.h"

#include "ui/operators/AccountDialogs.h"
#include "ui/operators/DeskAccess.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QMenu>

namespace licencedesk {

OperatorButton::OperatorButton(DeskAccess &access, QAction *lock, QAction *operators,
                               QWidget *parent)
    : QToolButton(parent), m_access(access)
{
    setIcon(tintedIcon(QStringLiteral("operator"), palette().color(QPalette::Text)));
    setIconSize(QSize(typeScaled(18), typeScaled(18)));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    menu->addAction(lock);
    connect(menu->addAction(tr("Sign out")), &QAction::triggered, &access, &DeskAccess::signOut);
    menu->addSeparator();
    connect(menu->addAction(tr("Change PIN or passphrase…")), &QAction::triggered, this,
            [this] { openOwnSecret(m_access, window()); });
    connect(menu->addAction(tr("Second factor…")), &QAction::triggered, this,
            [this] { openOwnSecondFactor(m_access, window()); });
    menu->addSeparator();
    menu->addAction(operators);
    setMenu(menu);
    connect(&access, &DeskAccess::sessionChanged, this, &OperatorButton::follow);
    follow();
}

void OperatorButton::follow()
{
    const auto &session = m_access.session();
    setVisible(session && m_access.gate() == DeskAccess::Gate::Open);
    if (!session) {
        return;
    }
    const QString who = tr("%1 · %2").arg(session->name, roleLabel(session->role));
    constexpr int WidestName = 240; // px at 100 % type
    setText(u' ' + fontMetrics().elidedText(who, Qt::ElideMiddle, typeScaled(WidestName)));
    setAccessibleName(tr("Signed in: %1").arg(who));
    setToolTip(accessibleName());
}

} // namespace licencedesk
