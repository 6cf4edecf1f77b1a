#pragma once
// The desk in plain: one thing at a time, and three large buttons with what can be done next.

#include "records/DraftPage.h"

#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace licencedesk {

class ActionButton;
class CameraNotice;
class DeskController;
class FindingsPanel;
class LiveDesk;
class LivePictureView;
class MessageStack;
class PlainField;
class ReasonBar;
struct DeskActions;

/// Where the clerk stands.
enum class PlainStep { Show, Wait, Lost, Check, Accept };

class PlainPage : public QWidget
{
    Q_OBJECT

public:
    PlainPage(DeskController &desk, LiveDesk &live, const DeskActions &actions,
              QWidget *parent = nullptr);

    PlainStep step() const;
    QString title() const;
    const std::vector<ActionButton *> &buttons() const { return m_buttons; }
    PlainField *field() const { return m_field; } ///< null unless one is to be checked
    ReasonBar *reason() const { return m_reason; }
    void escape(); ///< the innermost thing that can be left

Q_SIGNALS:
    void fullDeskWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QAction *makeAction(const QString &text, const QString &keys, void (PlainPage::*slot)());
    void build();
    void connectDesk();
    void refresh();
    void showStep(PlainStep step);
    void showLive();
    void showField();
    void showButtons(PlainStep step);
    QList<QAction *> actionsFor(PlainStep step);
    QString titleFor(PlainStep step) const;
    QString subtitleFor(PlainStep step) const;
    void focusFirst();
    FieldKey openField() const;
    void confirm();
    void takeOther();
    void accept();
    void askReason();

    DeskController &m_desk;
    LiveDesk &m_live;
    const DeskActions &m_actions;
    QLabel *m_title;
    QLabel *m_subtitle;
    QStackedWidget *m_stack;
    LivePictureView *m_picture;
    CameraNotice *m_notice;
    QLabel *m_words; ///< while nothing is to be seen
    FindingsPanel *m_findings;
    PlainField *m_field = nullptr;
    MessageStack *m_messages;
    ReasonBar *m_reason;
    QHBoxLayout *m_row;
    std::vector<ActionButton *> m_buttons;
    QList<QAction *> m_offered;
    QAction *m_confirm;
    QAction *m_other;
    QAction *m_accept;
    QAction *m_fullDesk;
};

} // namespace licencedesk
