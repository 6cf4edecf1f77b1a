#pragma once
// The saved profiles: choosing one by its name, saving what is set under the name that is typed,
// deleting.

#include "ui/exporting/ExportProfiles.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace licencedesk {

class ProfileBar : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileBar(ExportProfiles &profiles, QWidget *parent = nullptr);

    QString name() const; ///< as typed or chosen
    /// Saves under name().
    void save(ExportProfile profile);

Q_SIGNALS:
    void chosen(const ExportProfile &profile);
    void saveWanted();

private:
    void fill(const QString &name);
    void choose(int index);
    void remove();
    void enableButtons();
    bool isSaved() const;

    ExportProfiles &m_profiles;
    QComboBox *m_names;
    QPushButton *m_save;
    QPushButton *m_delete;
};

} // namespace licencedesk
