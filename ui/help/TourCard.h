#pragma once
// One step of the tour: where one is, what is shown, and how to go on.

#include "ui/help/HelpCard.h"

class QPushButton;

namespace licencedesk {

class TourCard : public HelpCard
{
    Q_OBJECT

public:
    explicit TourCard(QWidget *over);

    /// \p number: from 1 to \p count.
    void showStep(int number, int count, const QString &title, const QString &text);
    QPushButton *next() const { return m_next; }
    QPushButton *back() const { return m_back; }
    QPushButton *skip() const { return m_skip; }

Q_SIGNALS:
    void nextWanted();
    void backWanted();

protected:
    QWidget *firstFocus() override;

private:
    QPushButton *m_next;
    QPushButton *m_back;
    QPushButton *m_skip;
};

} // namespace licencedesk
