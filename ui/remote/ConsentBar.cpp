#include "ui/remote/ConsentBar.h"

#include "ui/remote/RemoteDesk.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace licencedesk {

ConsentBar::ConsentBar(RemoteDesk &desk, QWidget *parent)
    : Panel(parent), m_desk(desk), m_box(new QCheckBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 12, 6);
    layout->addWidget(m_box, 0, Qt::AlignLeft);
    connect(m_box, &QCheckBox::toggled, &desk, &RemoteDesk::setConsent);
    connect(&desk, &RemoteDesk::changed, this, &ConsentBar::refresh);
    connect(&desk, &RemoteDesk::consentWanted, m_box,
            [this] { m_box->setFocus(Qt::OtherFocusReason); });
    refresh();
}

void ConsentBar::refresh()
{
    DeskRemote &remote = m_desk.remote();
    m_box->setText(
        tr("The customer agrees that this licence is sent to %1 (Alt+&Y)").arg(remote.service()));
    m_box->setChecked(m_desk.hasConsent());
    setVisible(remote.state() != DeskRemote::State::Off &&
               remote.settings().consent == RemoteConsent::EveryRecord && m_desk.hasLicence());
}

} // namespace licencedesk
