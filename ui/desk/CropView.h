#pragma once
// A piece of the straightened card, as large as it fits.

#include "layout/FieldId.h"

#include <QImage>
#include <QWidget>

namespace licencedesk {

struct DraftPage;

/// The piece of the card that a field was read from; null where there is none.
QImage cropOf(const DraftPage &page, FieldId field);

class CropView : public QWidget
{
    Q_OBJECT

public:
    explicit CropView(QWidget *parent = nullptr);

    void setImage(const QImage &image);
    QSize sizeHint() const override;

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QImage m_image;
};

} // namespace licencedesk
