#include "ui/help/TourCard.h"

#include "ui/style/ButtonRow.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace licencedesk {

TourCard::TourCard(QWidget *over)
    : HelpCard(over), m_next(new QPushButton), m_back(new QPushButton(tr("Back"))),
      m_skip(new QPushButton(tr("End the tour")))
{
    m_next->setProperty("primary", true);
    m_skip->setProperty("link", true);
    m_skip->setToolTip(tr("End the tour (Esc)"));
    connect(m_next, &QPushButton::clicked, this, &TourCard::nextWanted);
    connect(m_back, &QPushButton::clicked, this, &TourCard::backWanted);
    connect(m_skip, &QPushButton::clicked, this, &TourCard::shut);
    foot()->addWidget(new ButtonRow({m_next, m_back, m_skip}, this));
}

void TourCard::showStep(int number, int count, const QString &title, const QString &text)
{
    clearBody();
    addLine(tr("%1 of %2").arg(number).arg(count), Line::Muted);
    addLine(title, Line::Title);
    addLine(text);
    setAccessibleName(title);
    const bool last = number == count;
    m_next->setText(last ? tr("Finish") : tr("Next"));
    m_back->setEnabled(number > 1);
    m_skip->setVisible(!last);
}

QWidget *TourCard::firstFocus()
{
    return m_next;
}

} // namespace licencedesk
