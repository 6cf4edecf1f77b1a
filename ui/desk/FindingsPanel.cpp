#include "ui/desk/FindingsPanel.h"

#include "ui/desk/FieldState.h"
#include "ui/style/ButtonRow.h"
#include "ui/style/Icons.h"
#include "ui/style/StateMark.h"
#include "ui/style/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace licencedesk {

namespace {

int countOf(const VerificationReport &report, FindingResult result)
{
    return static_cast<int>(
        std::count_if(report.findings.begin(), report.findings.end(),
                      [result](const Finding &finding) { return finding.result == result; }));
}

bool needsAttention(const Finding &finding)
{
    return finding.result == FindingResult::Failed || finding.result == FindingResult::Warning;
}

QString verdictText(const VerificationReport &report)
{
    switch (report.overall()) {
    case FindingResult::Failed:
        return FindingsPanel::tr("%n check(s) failed", nullptr,
                                 countOf(report, FindingResult::Failed));
    case FindingResult::Warning:
        return FindingsPanel::tr("%n point(s) to look at", nullptr,
                                 countOf(report, FindingResult::Warning));
    case FindingResult::Passed:
        return FindingsPanel::tr("Every check that could be made passed");
    case FindingResult::NotChecked:
        break;
    }
    return FindingsPanel::tr("Nothing checked yet");
}

} // namespace

FindingRow::FindingRow(const Finding &finding, QWidget *parent)
    : QWidget(parent), m_finding(finding), m_why(new QPushButton(tr("Why?"), this))
{
    const Tone tone = toneOf(finding.result);
    auto *mark = new StateMark(this);
    mark->setState(tone, toneIcon(tone), {});
    mark->setFixedWidth(typeScaled(24));
    auto *message = new QLabel(finding.message, this);
    message->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 14, 4);
    layout->setSpacing(8);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(message, 3, Qt::AlignTop);
    if (!finding.nextAction.isEmpty() && needsAttention(finding)) {
        auto *next = new QLabel(finding.nextAction, this);
        next->setWordWrap(true);
        QPalette ink = palette();
        ink.setColor(QPalette::WindowText, toneColours(tone, palette()).ink);
        next->setPalette(ink);
        layout->addWidget(next, 2, Qt::AlignTop);
    }
    if (!needsAttention(finding)) {
        QPalette muted = palette();
        muted.setColor(QPalette::WindowText, mutedText(palette()));
        message->setPalette(muted);
    }
    m_why->setProperty("link", true);
    m_why->setProperty("chip", true);
    m_why->setFocusPolicy(Qt::NoFocus); // the row has it: Shift+F1
    const QString keys = QKeySequence(Qt::SHIFT | Qt::Key_F1).toString(QKeySequence::NativeText);
    m_why->setToolTip(QStringLiteral("%1 (%2)").arg(m_why->text(), keys));
    m_why->setAccessibleName(m_why->text());
    m_why->setAccessibleDescription(finding.message);
    layout->addWidget(m_why, 0, Qt::AlignTop);
    connect(m_why, &QPushButton::clicked, this, &FindingRow::whyPressed);
    setToolTip(tr("Rule %1").arg(finding.rule));
    setAccessibleName(finding.message);
    setAccessibleDescription(finding.nextAction);
    setCursor(finding.fields.empty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus); // those that passed as well: they can be asked why
}

void FindingRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_finding.result == FindingResult::Failed) {
        painter.fillRect(rect(), toneColours(Tone::Failed, palette()).wash);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void FindingRow::mousePressEvent(QMouseEvent *)
{
    Q_EMIT pressed();
}

void FindingRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        event->key() == Qt::Key_Space) {
        Q_EMIT pressed();
        return;
    }
    QWidget::keyPressEvent(event);
}

FindingsPanel::FindingsPanel(QWidget *parent)
    : Panel(parent), m_verdict(new StateMark(this)), m_counts(new QLabel(this)),
      m_more(new QPushButton(this)), m_area(new QScrollArea(this))
{
    setAccessibleName(tr("Checks"));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_verdict->setFont(strong);
    m_more->setProperty("link", true);
    connect(m_more, &QPushButton::clicked, this, [this] { showPassed(!m_showAll); });
    auto *head = new ButtonRow({m_verdict, m_counts, m_more});
    head->setContentsMargins(14, 8, 8, 2);

    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("scrolled"));
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(1, 0, 1, 6);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(2);
    outer->addWidget(head);
    outer->addWidget(m_area, 1);
    showVerdict({});
}

void FindingsPanel::setReport(const VerificationReport &report)
{
    if (report.findings == m_report.findings && !m_rows.empty()) {
        return;
    }
    m_report = report;
    for (FindingRow *row : m_rows) {
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const FindingResult part : {FindingResult::Failed, FindingResult::Warning,
                                     FindingResult::NotChecked, FindingResult::Passed}) {
        for (const Finding &finding : report.findings) {
            if (finding.result == part) {
                addRow(finding);
            }
        }
    }
    showVerdict(report);
    showPassed(m_showAll);
}

void FindingsPanel::addRow(const Finding &finding)
{
    auto *row = new FindingRow(finding, m_area->widget());
    m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.push_back(row);
    connect(row, &FindingRow::pressed, this, [this, row] {
        if (!row->finding().fields.empty()) {
            Q_EMIT fieldWanted(row->finding().fields.front());
        }
    });
    connect(row, &FindingRow::whyPressed, this, [this, row] { Q_EMIT whyWanted(row); });
}

FindingRow *FindingsPanel::focusedRow() const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [](const FindingRow *row) { return row->hasFocus(); });
    return it == m_rows.end() ? nullptr : *it;
}

QString FindingsPanel::verdict() const
{
    return m_verdict->word();
}

void FindingsPanel::showVerdict(const VerificationReport &report)
{
    const Tone tone = toneOf(report.overall());
    m_verdict->setState(tone, toneIcon(tone), verdictText(report));
    const int passed = countOf(report, FindingResult::Passed);
    const int open = countOf(report, FindingResult::NotChecked);
    m_counts->setText(report.findings.empty()
                          ? QString()
                          : tr("%1 passed · %2 not checked").arg(passed).arg(open));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, mutedText(palette()));
    m_counts->setPalette(muted);
    m_more->setVisible(!report.findings.empty());
}

void FindingsPanel::showPassed(bool visible)
{
    m_showAll = visible;
    m_more->setText(visible ? tr("Show less") : tr("Show all"));
    for (FindingRow *row : m_rows) {
        row->setVisible(visible || needsAttention(row->finding()));
    }
}

} // namespace licencedesk
