#include "ui/help/TourOffer.h"

#include "ui/desk/DeskController.h"
#include "ui/style/ButtonRow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace licencedesk {

TourOffer::TourOffer(DeskController &desk, DeskSettings &settings, QWidget *parent)
    : Panel(parent), m_desk(desk), m_settings(settings),
      m_yes(new QPushButton(tr("Show me round (1 minute)"))), m_no(new QPushButton(tr("Not now")))
{
    setTone(Tone::Accent);
    auto *text = new QLabel(tr("New here? See the desk at work on an invented licence."), this);
    text->setWordWrap(true);
    setAccessibleName(text->text());
    m_no->setProperty("link", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->setSpacing(12);
    layout->addWidget(text, 1);
    layout->addWidget(new ButtonRow({m_yes, m_no}, this));
    connect(m_yes, &QPushButton::clicked, this, [this] {
        answer();
        Q_EMIT taken();
    });
    connect(m_no, &QPushButton::clicked, this, &TourOffer::answer);
    connect(&desk, &DeskController::changed, this, &TourOffer::refresh);
    connect(&desk, &DeskController::readingChanged, this, &TourOffer::refresh);
    connect(&desk, &DeskController::unplacedChanged, this, &TourOffer::refresh);
    // Whoever has accepted a licence needs no tour.
    connect(&desk, &DeskController::accepted, this, &TourOffer::answer);
    refresh();
}

void TourOffer::answer()
{
    m_settings.setTourAnswered(true);
    refresh();
}

void TourOffer::refresh()
{
    setVisible(!m_settings.tourAnswered() && m_desk.draft().isEmpty() && !m_desk.isReading() &&
               !m_desk.unplaced());
}

} // namespace licencedesk
