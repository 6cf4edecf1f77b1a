#pragma once
// A card that explains something of the window: it floats beside it, takes the keyboard when it
// opens, and gives it back; Tab leads on into the window. Esc closes it. It never grows beyond what
// it floats over.

#include "ui/style/Panel.h"

#include <QPointer>
#include <QTimer>

#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace licencedesk {

class HelpCard : public Panel
{
    Q_OBJECT

public:
    /// \p over: what it floats over; its parent.
    explicit HelpCard(QWidget *over);

    /// Beside \p target, and there again whenever one of them is moved or resized.
    void openBeside(QWidget *target);
    void shut(); ///< the keyboard goes back to where it was
    bool isOpen() const { return !isHidden(); }
    QWidget *target() const { return m_target; }
    QString plainText() const; ///< all that is said, for tests and screen readers

Q_SIGNALS:
    void closed();

protected:
    QVBoxLayout *body() const { return m_body; }
    QVBoxLayout *foot() const { return m_foot; } ///< below what scrolls
    void clearBody();
    void addToBody(QWidget *widget);
    /// A line that wraps; \p title: larger and stronger.
    enum class Line { Title, Text, Muted };
    QLabel *addLine(const QString &text, Line look = Line::Text);
    virtual QWidget *firstFocus() = 0;
    void place();

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void watch(QWidget *target);
    QSize wantedSize(const QRect &room) const;
    void announce();

    QScrollArea *m_area;
    QVBoxLayout *m_body;
    QVBoxLayout *m_foot;
    QPointer<QWidget> m_target;
    QPointer<QWidget> m_before; ///< had the keyboard
    std::vector<QPointer<QWidget>> m_watched;
    QTimer m_settled; ///< everything has its place after a change
};

/// The free place for a card of \p size beside \p target within \p room: at its side, below or
/// above it; over it only where there is no other.
QRect placeBeside(const QRect &target, const QSize &size, const QRect &room);

} // namespace licencedesk
