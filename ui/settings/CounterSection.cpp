#include "ui/settings/CounterSection.h"

#include "ui/records/DeskRecords.h"
#include "ui/shell/DeskSettings.h"

#include <QLineEdit>
#include <QPushButton>

namespace licencedesk {

namespace {
constexpr int LongestName = 60; // characters: it stands on slips and in tables
}

CounterSection::CounterSection(DeskRecords &records, DeskSettings &settings, QWidget *parent)
    : SettingsSection(tr("This counter"),
                      tr("Every licence that is accepted here carries the counter's name."),
                      parent),
      m_records(records), m_settings(settings), m_name(new QLineEdit),
      m_keep(new QPushButton(tr("Keep the &name")))
{
    m_name->setMaxLength(LongestName);
    addGroup({});
    addField(tr("&Name of this counter"), m_name,
             tr("Each counter of a firm has a name of its own, for example “Airport 2”."));
    addRow({m_keep});
    m_said = addSaid();
    const auto judge = [this] {
        m_keep->setEnabled(!m_name->text().trimmed().isEmpty() &&
                           m_name->text().trimmed() != m_settings.counterName());
    };
    connect(m_name, &QLineEdit::textChanged, this, [this, judge] {
        m_said->clear();
        judge();
    });
    connect(m_name, &QLineEdit::returnPressed, m_keep, &QPushButton::click);
    connect(m_keep, &QPushButton::clicked, this, &CounterSection::keep);
    m_name->setText(settings.counterName());
    judge();
}

void CounterSection::refresh()
{
    if (const auto may = m_records.require(Permission::ChangeSettings); !may) {
        setReason(may.error().message);
        return;
    }
    setReason({});
    if (!m_name->hasFocus()) {
        m_name->setText(m_settings.counterName());
    }
}

void CounterSection::keep()
{
    const QString name = m_name->text().trimmed();
    m_settings.setCounterName(name);
    Actor actor = m_records.actor();
    actor.counter = name;
    m_records.setActor(actor);
    const auto noted =
        AuditLog(m_records.store()).append(AuditAct::SettingChanged, {}, QStringLiteral("counter"));
    if (!noted) {
        say(m_said, noted.error());
        return;
    }
    m_keep->setEnabled(false);
    m_said->say(Tone::Passed, tr("From now on licences are accepted at “%1”.").arg(name));
}

} // namespace licencedesk
