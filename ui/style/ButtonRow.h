#pragma once
// Widgets beside each other while there is room, else one below the other: large type and long
// words are never cut off.

#include <QWidget>

class QBoxLayout;

namespace licencedesk {

class ButtonRow : public QWidget
{
    Q_OBJECT

public:
    explicit ButtonRow(const QList<QWidget *> &widgets, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override; ///< of the widest
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int widthInOneLine() const;
    void arrange();

    QList<QWidget *> m_widgets;
    QBoxLayout *m_layout;
};

} // namespace licencedesk
