#include "ui/operators/AlertsPanel.h"

#include "ui/desk/DeskController.h"
#include "ui/operators/DeskAccess.h"
#include "ui/operators/FormParts.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace licencedesk {

namespace {

constexpr std::size_t MostListed = 12;
const QString MessageId = QStringLiteral("alerts");

QString listed(const std::vector<UnusualAccess> &alerts)
{
    QStringList lines;
    for (const UnusualAccess &each : alerts) {
        if (lines.size() == MostListed) {
            const int more = static_cast<int>(alerts.size() - MostListed);
            lines << QCoreApplication::translate("AlertsPanel", "… and %n more: see the audit log.",
                                                 nullptr, more);
            break;
        }
        lines << unusualText(each);
    }
    return lines.join(u'\n');
}

} // namespace

AlertsPanel::AlertsPanel(DeskAccess &access, QWidget *parent)
    : Panel(parent), m_access(access), m_list(makeSentence()),
      m_seen(new QPushButton(tr("I have looked at it")))
{
    setTone(Tone::Warning);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHeading(tr("Unusual access"), 1.0));
    layout->addWidget(m_list);
    layout->addWidget(m_seen, 0, Qt::AlignLeft);
    connect(m_seen, &QPushButton::clicked, this, &AlertsPanel::markSeen);
    hide();
}

QString AlertsPanel::text() const
{
    return m_list->text();
}

void AlertsPanel::refresh()
{
    const auto alerts = m_access.newAlerts();
    m_list->setText(alerts ? listed(*alerts) : alerts.error().message);
    m_seen->setVisible(alerts.has_value());
    setVisible(!alerts || !alerts->empty());
}

void AlertsPanel::markSeen()
{
    if (const auto done = m_access.markAlertsSeen(); !done) {
        m_list->setText(done.error().message);
        return;
    }
    hide();
}

void sayAlerts(DeskController &desk, const std::function<void()> &look)
{
    Q_EMIT desk.unsaid(MessageId);
    const auto alerts = desk.access().newAlerts();
    if (!alerts) {
        desk.say({MessageId, Tone::Failed, alerts.error().message, {}, {}});
        return;
    }
    if (alerts->empty()) {
        return;
    }
    QString text = QCoreApplication::translate("AlertsPanel", "Unusual access: %1")
                       .arg(unusualText(alerts->front()));
    if (alerts->size() > 1) {
        const int more = static_cast<int>(alerts->size() - 1);
        text += u' ' + QCoreApplication::translate("AlertsPanel", "And %n more.", nullptr, more);
    }
    desk.say(
        {MessageId, Tone::Warning, text, QCoreApplication::translate("AlertsPanel", "View"), look});
}

} // namespace licencedesk
