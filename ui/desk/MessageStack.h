#pragma once
// The sentences to the operator, one bar each, newest on top; each stays until it is answered,
// closed or out of date.

#include "ui/desk/DeskMessage.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;
class QLabel;

namespace licencedesk {

class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(const DeskMessage &message, QWidget *parent = nullptr);

    const DeskMessage &message() const { return m_message; }
    void act();

Q_SIGNALS:
    void done();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DeskMessage m_message;
};

class MessageStack : public QWidget
{
    Q_OBJECT

public:
    explicit MessageStack(QWidget *parent = nullptr);

    void say(const DeskMessage &message);
    void unsay(const QString &id);
    void clear();
    const std::vector<MessageBar *> &bars() const { return m_bars; }
    QString text(const QString &id) const; ///< empty: no such message

private:
    void remove(MessageBar *bar);

    QVBoxLayout *m_layout;
    std::vector<MessageBar *> m_bars; ///< newest first
};

} // namespace licencedesk
