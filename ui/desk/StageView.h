#pragma once
// The left side of the desk: the empty place, the live picture, the straightened card, the corners
// on the photograph, or the photograph beside a licence that is typed in.

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
class LiveDesk;
class LiveStage;

class StageView : public QWidget
{
    Q_OBJECT

public:
    StageView(DeskController &desk, LiveDesk &live, EmptyState *empty, LiveStage *liveStage,
              QWidget *parent = nullptr);

    CardView *card() const { return m_card; }
    CornerEditor *corners() const { return m_corners; }
    LiveStage *live() const { return m_liveStage; }
    bool isSettingCorners() const;
    void setCorners(); ///< on the photograph of the current page
    void leaveCorners();

Q_SIGNALS:
    void valueWanted(); ///< from the box back to its value

private:
    void refresh();
    QWidget *emptyPlace();
    void showCard(const DraftPage &page);
    void showSelection();
    QWidget *cornerPage();
    QWidget *typedPlace();
    void applyCorners();
    bool showsUnplaced() const { return m_desk.unplaced().has_value(); }

    DeskController &m_desk;
    LiveDesk &m_live;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    LiveStage *m_liveStage;
    CardView *m_card;
    CornerEditor *m_corners;
    QComboBox *m_kind;
    QWidget *m_cornerPage;
    QWidget *m_typed;
    BusyOverlay *m_busy;
    bool m_cornersWanted = false;
};

} // namespace licencedesk
