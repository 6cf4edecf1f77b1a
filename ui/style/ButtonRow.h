#pragma once
// Widgets beside each other as far as there is room, the rest in further lines: large type and long
// words are never cut off. A field to type in takes what the others leave of its line.

#include <QWidget>

#include <vector>

namespace licencedesk {

class ButtonRow : public QWidget
{
    Q_OBJECT

public:
    explicit ButtonRow(const QList<QWidget *> &widgets, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override; ///< of the widest, in one line
    QSize sizeHint() const override;        ///< of all in one line
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    std::vector<QRect> places(int width) const; ///< of the widgets, in their order

    QList<QWidget *> m_widgets;
};

} // namespace licencedesk
