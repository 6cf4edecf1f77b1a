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
    /// Whether the text has an end that nobody misses, such as a path; else a layout that leaves it
    /// no room is a mistake (tests look for it).
    void setMayEndEarly(bool may) { m_mayEndEarly = may; }
    bool mayEndEarly() const { return m_mayEndEarly; }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_mayEndEarly = false;
};

} // namespace licencedesk
