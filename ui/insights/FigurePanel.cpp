#include "ui/insights/FigurePanel.h"

#include "ui/insights/BarTable.h"
#include "ui/insights/ChartMaker.h"
#include "ui/shell/GuardedPage.h"

#include <QLabel>
#include <QVBoxLayout>

namespace licencedesk {

namespace {
constexpr double TitleSize = 1.08; // of the text's
}

FigurePanel::FigurePanel(QWidget *parent)
    : Panel(parent), m_title(pageHeading({}, TitleSize)),
      m_nothing(new QLabel(tr("Nothing in this period"))), m_layout(new QVBoxLayout(this))
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, mutedText(palette()));
    m_nothing->setPalette(muted);
    m_nothing->setWordWrap(true);
    m_layout->setContentsMargins(14, 10, 14, 12);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_nothing);
    m_layout->addStretch(1);
}

void FigurePanel::display(const BarFigures &figures, ChartMaker *charts)
{
    delete m_picture;
    m_picture = nullptr;
    m_table = nullptr;
    m_figures = figures;
    m_title->setText(figures.title);
    setAccessibleName(figures.title);
    setAccessibleDescription(spokenFigures(figures));
    // A share of nothing is a good sign; no licence at all is nothing.
    const bool nothing = figures.bars.empty() || (figures.largest() <= 0 && !figures.percent);
    m_nothing->setVisible(nothing);
    if (!nothing) {
        addPicture(charts);
    }
}

void FigurePanel::addPicture(ChartMaker *charts)
{
    if (charts) {
        m_picture =
            charts->bars(m_figures, {toneColours(Tone::Accent, palette()).ink,
                                     palette().color(QPalette::WindowText), hairline(palette())});
        m_picture->setAccessibleName(m_figures.title);
        m_picture->setAccessibleDescription(spokenFigures(m_figures));
    } else {
        m_table = new BarTable(m_figures);
        m_picture = m_table;
    }
    m_layout->insertWidget(1, m_picture);
}

} // namespace licencedesk
