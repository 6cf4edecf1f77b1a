#pragma once
// The straightened card with its field boxes. Boxes are card millimetres; the map to the widget is
// made when painting and follows the selected field. A box is dragged, or moved by arrow keys and
// resized with Shift; leaving is one boxMoved per gesture.

#include "layout/FieldId.h"
#include "ui/desk/BoxHandles.h"
#include "ui/style/Tones.h"

#include <QImage>
#include <QTransform>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>
#include <vector>

namespace licencedesk {

struct FieldBox
{
    FieldId zone = FieldId::LicenceNumber;  ///< printed zone
    FieldId field = FieldId::LicenceNumber; ///< the first field made from it
    QRectF mm;
    Tone tone = Tone::Passed;
    QString caption; ///< "Name · Check"
    bool open = false;
};

class CardView : public QWidget
{
    Q_OBJECT

public:
    explicit CardView(QWidget *parent = nullptr);

    void setCard(const QImage &image, double pixelsPerMm);
    void setBoxes(std::vector<FieldBox> boxes);
    /// Empty: none. The view zooms to it and back to the whole card.
    void setSelected(std::optional<FieldId> zone);
    std::optional<FieldId> selected() const { return m_selected; }
    void setZoomFollows(bool follows);
    /// Milliseconds; 0 jumps.
    void setZoomTime(int milliseconds);
    const std::vector<FieldBox> &boxes() const { return m_boxes; }
    QPointF toView(QPointF mm) const;    ///< card mm to widget
    QPointF toCard(QPointF point) const; ///< widget to card mm
    QSize sizeHint() const override { return {640, 440}; }

Q_SIGNALS:
    void boxPressed(licencedesk::FieldId field);
    /// \p gesture: equal for the steps of one run of key presses on one box.
    void boxMoved(licencedesk::FieldId zone, const QRectF &mm, int gesture);
    void leaveWanted(); ///< Enter: back to the value

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Grip
    {
        FieldId zone = FieldId::LicenceNumber;
        Handle handle = Handle::None;
    };
    QSizeF sizeMm() const;
    QRectF targetMm() const; ///< what should be in sight
    void aim();              ///< the zoom at the target
    QTransform mapFor(const QRectF &mm) const;
    FieldBox *selectedBox();
    Grip gripAt(QPointF point) const;
    BoxLimits limits() const;
    void nudge(QPointF delta, bool size);
    void finishNudging();
    void paintBox(QPainter &painter, const FieldBox &box, const QTransform &map) const;
    void paintCaption(QPainter &painter, const FieldBox &box, const QRectF &rect) const;
    void paintHandles(QPainter &painter, const QRectF &rect) const;

    QImage m_card;
    double m_pixelsPerMm = 1;
    std::vector<FieldBox> m_boxes;
    std::optional<FieldId> m_selected;
    bool m_zoomFollows = true;
    QRectF m_sightMm; ///< what is in sight now
    QVariantAnimation m_zoom;
    Grip m_grip;
    QPointF m_pressedMm;
    QRectF m_pressedBox;
    bool m_nudged = false;
    int m_gesture = 0;
};

} // namespace licencedesk
