#pragma once
// What a first-time user sees: three ways to begin.

#include <QWidget>

class QAction;
class QLabel;

namespace licencedesk {

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(QAction *open, QAction *specimen, QAction *typeIn, QWidget *parent = nullptr);

    void setDropHovering(bool hovering);
    /// A camera is wanted and there is none.
    void setCameraMissing(bool missing);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_camera;
    bool m_hovering = false;
};

} // namespace licencedesk
