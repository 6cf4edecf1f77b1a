#pragma once
// A page of the menu: its title, the way back, and a sentence in place of all the rest for those
// who may not see it.

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace licencedesk {

class SaidLine;

class GuardedPage : public QWidget
{
    Q_OBJECT

public:
    explicit GuardedPage(const QString &title, QWidget *parent = nullptr);

    /// \p refusal: what is said to those who may not; only needed then.
    void setAllowed(bool allowed, const QString &refusal = {});
    bool isAllowed() const { return m_allowed; }

Q_SIGNALS:
    void closed(); ///< back to the desk

protected:
    QVBoxLayout *body() const { return m_body; }
    QHBoxLayout *titleBar() const { return m_titleBar; } ///< between the title and the way back

private:
    QHBoxLayout *m_titleBar;
    SaidLine *m_refusal;
    QWidget *m_content;
    QVBoxLayout *m_body;
    bool m_allowed = true;
};

/// Larger and stronger than the text below it, wrapped.
QLabel *pageHeading(const QString &text, double size);

} // namespace licencedesk
