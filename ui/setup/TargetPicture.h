#pragma once
// The frame that was measured, with the target outlined and what was found marked on it.

#include "setup/DeskCheck.h"

#include <QImage>
#include <QWidget>

namespace licencedesk {

class TargetPicture : public QWidget
{
    Q_OBJECT

public:
    explicit TargetPicture(QWidget *parent = nullptr);

    void display(const QImage &frame, const DeskCheckResult &result);
    QSize sizeHint() const override { return {640, 400}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTarget(QPainter &painter, const QTransform &toWidget) const;

    QImage m_frame;
    QImage m_scaled; ///< to the size of the widget
    DeskCheckResult m_result;
};

} // namespace licencedesk
