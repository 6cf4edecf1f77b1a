#pragma once
// The left side of the desk: the empty place, the straightened card, the corners on the photograph,
// or the photograph beside a licence that is typed in.

#include "ui/desk/DeskController.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace licencedesk {

class BusyOverlay;
class CardView;
class CornerEditor;
class EmptyState;

class StageView : public QWidget
{
    Q_OBJECT

public:
    StageView(DeskController &desk, EmptyState *empty, QWidget *parent = nullptr);

    CardView *card() const { return m_card; }
    CornerEditor *corners() const { return m_corners; }
    bool isSettingCorners() const;
    void setCorners(); ///< on the photograph of the current page
    void leaveCorners();

Q_SIGNALS:
    void valueWanted(); ///< from the box back to its value

private:
    void refresh();
    void showCard(const DraftPage &page);
    void showSelection();
    QWidget *cornerPage();
    QWidget *typedPlace();
    void applyCorners();
    bool showsUnplaced() const { return m_desk.unplaced().has_value(); }

    DeskController &m_desk;
    QStackedWidget *m_stack;
    QWidget *m_empty;
    CardView *m_card;
    CornerEditor *m_corners;
    QComboBox *m_kind;
    QWidget *m_cornerPage;
    QWidget *m_typed;
    BusyOverlay *m_busy;
    bool m_cornersWanted = false;
};

} // namespace licencedesk
