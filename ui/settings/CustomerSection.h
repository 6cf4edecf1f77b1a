#pragma once
// What a customer may ask for: everything that is kept about them, as files, and its deletion.

#include "ui/settings/SettingsSection.h"

class QPushButton;

namespace licencedesk {

class DeskRecords;
class FilePort;

class CustomerSection : public SettingsSection
{
    Q_OBJECT

public:
    CustomerSection(DeskRecords &records, FilePort &files, QWidget *parent = nullptr);

    void refresh() override;
    QLineEdit *numberEdit() const { return m_number; }
    QPushButton *findButton() const { return m_find; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *removeButton() const { return m_remove; }
    ConfirmPanel *confirm() const { return m_confirm; }
    SaidLine *found() const { return m_found; }
    SaidLine *said() const { return m_said; }

private:
    void forget();
    void find();
    void askSave();
    void save();
    void askRemove();
    void remove();

    DeskRecords &m_records;
    FilePort &m_files;
    QLineEdit *m_number;
    QPushButton *m_find;
    SaidLine *m_found;
    QPushButton *m_save;
    QPushButton *m_remove;
    ConfirmPanel *m_confirm;
    SaidLine *m_said;
};

} // namespace licencedesk
