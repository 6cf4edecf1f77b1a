#pragma once
// A button for an action, with the action's shortcut drawn as a key cap beside its words.

#include <QPushButton>

class QAction;

namespace licencedesk {

class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

    /// The one thing to do next on the page.
    void setPrimary(bool primary);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< without the keys

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void takeFromAction();
    QString keys() const;
    int keyWidth() const;

    QAction *m_action;
};

/// A key cap, as in "Ctrl+O", right of or alone in \p rect.
void paintKeyCap(QPainter &painter, const QRectF &rect, const QString &keys, const QColor &ink);

} // namespace licencedesk
