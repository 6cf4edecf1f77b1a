#pragma once
// The record of the current page, one row per field. Tab leads to the next open field, on whatever
// page it is; Enter confirms and goes on.

#include "ui/desk/DeskController.h"
#include "ui/style/Panel.h"

#include <vector>

class QScrollArea;
class QVBoxLayout;
class QLabel;

namespace licencedesk {

class FieldRow;

class ReviewPanel : public Panel
{
    Q_OBJECT

public:
    explicit ReviewPanel(DeskController &desk, QWidget *parent = nullptr);

    FieldRow *row(FieldId field) const; ///< of the page shown; null if it has none
    void commit();                      ///< hands in what is being typed
    void focusCurrent();                ///< the selected row, else the first open, else the first

Q_SIGNALS:
    void whyWanted(licencedesk::FieldKey key);
    void nothingOpen(); ///< Tab or Enter, and every field is settled

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int cropWidth() const;
    void rebuild();
    void refresh();
    void follow(); ///< the selection
    void go(int step);
    void goToNeighbour(FieldKey from, int step);
    void type(FieldKey key, const QString &text);
    void connectRow(FieldRow *row);

    DeskController &m_desk;
    QScrollArea *m_area;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    QLabel *m_empty;
    std::vector<FieldRow *> m_rows;
    DocumentPage m_shown = DocumentPage::Main;
    bool m_following = false;
};

} // namespace licencedesk
