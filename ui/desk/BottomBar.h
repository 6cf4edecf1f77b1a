#pragma once
// Start over, open, what is left to check, next, accept: in one line, or in two where words are
// long.

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace licencedesk {

class ActionButton;
class DeskController;
struct DeskActions;

class BottomBar : public QWidget
{
    Q_OBJECT

public:
    BottomBar(DeskController &desk, const DeskActions &actions, QWidget *parent = nullptr);

    ActionButton *accept() const { return m_accept; }
    /// Whether there is a service elsewhere that can be asked.
    void setRemote(bool there);
    QString rest() const; ///< "2 fields to check"
    /// Seconds that this licence takes and the last one took; empty: not shown.
    void setTime(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void placeLines();

    DeskController &m_desk;
    const DeskActions &m_actions;
    QLabel *m_time;
    QLabel *m_rest;
    ActionButton *m_accept;
    QBoxLayout *m_lines;
    QHBoxLayout *m_acts;
    ActionButton *m_ask = nullptr;
};

} // namespace licencedesk
