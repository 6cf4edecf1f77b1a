#pragma once
// Paints the newest live view: the picture, the card's outline, the field that is spoiled, and the
// one instruction. The picture comes in the size of this widget, so painting is a plain copy.

#include "live/LiveView.h"
#include "ui/style/Tones.h"

#include <QWidget>

namespace licencedesk {

class LiveDesk;

/// How an instruction is marked; never by colour alone, its words stand beside it.
Tone guidanceTone(Instruction instruction);

class LivePictureView : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Whole, Thumbnail }; ///< a thumbnail has no room for words

    explicit LivePictureView(LiveDesk &live, Size size = Size::Whole, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void askForSize();
    QRectF pictureRect() const;
    void paintCards(QPainter &painter, const QTransform &toWidget) const;
    void paintGuidance(QPainter &painter) const;

    LiveDesk &m_live;
    Size m_size;
    Guidance m_said;
};

} // namespace licencedesk
