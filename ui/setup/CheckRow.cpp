#include "ui/setup/CheckRow.h"

#include "ui/style/Icons.h"
#include "ui/style/StateMark.h"
#include "ui/style/Theme.h"

#include <QGridLayout>
#include <QLabel>

namespace licencedesk {

Tone toneOf(DeskVerdict verdict)
{
    switch (verdict) {
    case DeskVerdict::Passed:
        return Tone::Passed;
    case DeskVerdict::Warning:
        return Tone::Warning;
    case DeskVerdict::Failed:
        return Tone::Failed;
    case DeskVerdict::NotMeasured:
        break;
    }
    return Tone::Neutral;
}

QString verdictWord(DeskVerdict verdict)
{
    switch (verdict) {
    case DeskVerdict::Passed:
        return CheckRow::tr("Good");
    case DeskVerdict::Warning:
        return CheckRow::tr("Could be better");
    case DeskVerdict::Failed:
        return CheckRow::tr("Fix this");
    case DeskVerdict::NotMeasured:
        break;
    }
    return CheckRow::tr("Not measured");
}

CheckRow::CheckRow(DeskQuality quality, QWidget *parent)
    : QWidget(parent), m_quality(quality), m_mark(new StateMark(this)),
      m_name(new QLabel(deskQualityLabel(quality), this)), m_figure(new QLabel(this)),
      m_advice(new QLabel(this))
{
    m_figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_advice->setWordWrap(true);
    m_name->setWordWrap(true);
    m_mark->setFixedWidth(typeScaled(150));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 5, 14, 5);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_mark, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_figure, 0, 2);
    grid->addWidget(m_advice, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    clear();
}

void CheckRow::display(const DeskFinding &finding)
{
    const Tone tone = toneOf(finding.verdict);
    m_mark->setState(tone, toneIcon(tone), verdictWord(finding.verdict));
    m_figure->setText(finding.figure);
    m_advice->setText(finding.advice);
    m_advice->setVisible(!finding.advice.isEmpty());
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, toneColours(tone, palette()).ink);
    m_advice->setPalette(ink);
    setAccessibleName(QStringLiteral("%1: %2, %3")
                          .arg(m_name->text(), verdictWord(finding.verdict), finding.figure));
    setAccessibleDescription(finding.advice);
}

void CheckRow::clear()
{
    display({m_quality, DeskVerdict::NotMeasured, QStringLiteral("–"), {}, {}});
}

QString CheckRow::advice() const
{
    return m_advice->text();
}

} // namespace licencedesk
