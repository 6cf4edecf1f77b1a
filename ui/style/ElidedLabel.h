#pragma once
// One line of text that ends in "…" where there is no room; whole in its tool tip.

#include <QLabel>

namespace licencedesk {

class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setWhole(const QString &text);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace licencedesk
