#pragma once
// The name of this counter: on every record, in the log and in the figures.

#include "ui/settings/SettingsSection.h"

class QPushButton;

namespace licencedesk {

class DeskRecords;
class DeskSettings;

class CounterSection : public SettingsSection
{
    Q_OBJECT

public:
    CounterSection(DeskRecords &records, DeskSettings &settings, QWidget *parent = nullptr);

    void refresh() override;
    QLineEdit *nameEdit() const { return m_name; }
    QPushButton *keepButton() const { return m_keep; }
    SaidLine *said() const { return m_said; }

private:
    void keep();

    DeskRecords &m_records;
    DeskSettings &m_settings;
    QLineEdit *m_name;
    QPushButton *m_keep;
    SaidLine *m_said;
};

} // namespace licencedesk
