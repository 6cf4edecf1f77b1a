#pragma once
// The do-not-rent list: numbers are put on it, taken off and asked for; it is never shown, because
// it holds no numbers.

#include "ui/settings/SettingsSection.h"

class QPushButton;

namespace licencedesk {

class DeskRecords;

class WatchListSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit WatchListSection(DeskRecords &records, QWidget *parent = nullptr);

    void refresh() override;
    QLineEdit *numberEdit() const { return m_number; }
    QLineEdit *reasonEdit() const { return m_why; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *askButton() const { return m_ask; }
    QPushButton *liftButton() const { return m_lift; }
    SaidLine *said() const { return m_said; }
    QString countText() const;

private:
    void judge();
    void add();
    void ask();
    void lift();

    DeskRecords &m_records;
    QLineEdit *m_number;
    QLineEdit *m_why;
    QPushButton *m_ask;
    QPushButton *m_add;
    QPushButton *m_lift;
    SaidLine *m_said;
    QLabel *m_count;
};

} // namespace licencedesk
