#pragma once
// Every key of the window on one page, by what one is doing. Scrolls where there is no room.

#include <QDialog>
#include <QList>

#include <utility>

class QBoxLayout;

namespace licencedesk {

struct DeskActions;

class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const DeskActions &actions, QWidget *parent = nullptr);

    /// What the page says, for tests: name and keys.
    const QList<std::pair<QString, QString>> &entries() const { return m_entries; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Group;
    QList<Group> groups(const DeskActions &actions) const;
    QWidget *groupPanel(const Group &group);

    QBoxLayout *m_columns;
    QList<std::pair<QString, QString>> m_entries;
};

} // namespace licencedesk
