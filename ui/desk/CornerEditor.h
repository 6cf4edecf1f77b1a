#pragma once
// The picture as it came in, with four corners to put on the card. Leaves: a quad in frame
// coordinates. Corners are dragged, or moved by arrow keys; Space goes on to the next one.

#include "card/CardQuad.h"

#include <QImage>
#include <QTransform>
#include <QWidget>

#include <optional>

namespace licencedesk {

class CornerEditor : public QWidget
{
    Q_OBJECT

public:
    explicit CornerEditor(QWidget *parent = nullptr);

    /// Without a quad the corners start inset from those of the picture.
    void setFrame(const QImage &frame, const std::optional<CardQuad> &quad);
    const QImage &frame() const { return m_frame; }
    const CardQuad &quad() const { return m_quad; }
    int activeCorner() const { return m_active; }
    QPointF toView(QPointF framePixel) const;

Q_SIGNALS:
    void applied();   ///< Enter
    void withdrawn(); ///< Esc

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTransform frameToView() const;
    int cornerAt(QPointF point) const; ///< -1: none
    void moveCorner(QPointF framePixel);
    void paintLoupe(QPainter &painter) const;
    QRectF loupeRect() const;

    QImage m_frame;
    CardQuad m_quad;
    int m_active = 0;
    bool m_dragging = false;
};

} // namespace licencedesk
