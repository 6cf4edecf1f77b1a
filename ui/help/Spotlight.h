#pragma once
// Dims what it lies over, but for one widget. Lets every press through.

#include <QPointer>
#include <QWidget>

namespace licencedesk {

class Spotlight : public QWidget
{
    Q_OBJECT

public:
    explicit Spotlight(QWidget *over);

    void shineOn(QWidget *target);
    QRect lit() const; ///< in its own coordinates

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QWidget> m_target;
};

} // namespace licencedesk
