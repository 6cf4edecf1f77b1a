#pragma once
// A piece of the straightened card, as large as it fits.

#include <QImage>
#include <QWidget>

namespace licencedesk {

class CropView : public QWidget
{
    Q_OBJECT

public:
    explicit CropView(QWidget *parent = nullptr);

    void setImage(const QImage &image);
    QSize sizeHint() const override { return {160, 34}; }

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QImage m_image;
};

} // namespace licencedesk
