#pragma once
// What a first-time user sees: three ways to begin.

#include <QWidget>

class QAction;

namespace licencedesk {

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(QAction *open, QAction *specimen, QAction *typeIn, QWidget *parent = nullptr);

    void setDropHovering(bool hovering);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_hovering = false;
};

} // namespace licencedesk
