#include "ui/setup/SetupPage.h"

#include "setup/DeskTarget.h"
#include "ui/live/LiveDesk.h"
#include "ui/setup/CheckRow.h"
#include "ui/setup/TargetPicture.h"
#include "ui/shell/FilePort.h"
#include "ui/style/ActionButton.h"
#include "ui/style/ButtonRow.h"
#include "ui/style/Icons.h"
#include "ui/style/Panel.h"
#include "ui/style/StateMark.h"
#include "ui/style/Theme.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr int Interval = 600; // ms between measurements: quick enough while a lamp is moved
constexpr int SetupGap = 12;  // px
constexpr int SetupSideBySideWidth = 980; // px at 100 % type

constexpr DeskQuality Qualities[] = {
    DeskQuality::Mirroring,  DeskQuality::Resolution, DeskQuality::Margin, DeskQuality::Tilt,
    DeskQuality::Brightness, DeskQuality::Evenness,   DeskQuality::Glare,  DeskQuality::Contrast,
    DeskQuality::Sharpness,  DeskQuality::Noise};

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    label->setFont(large);
    label->setWordWrap(true);
    return label;
}

/// The first that failed, else the first that could be better.
const DeskFinding *firstToMend(const std::vector<DeskFinding> &findings)
{
    for (const auto verdict : {DeskVerdict::Failed, DeskVerdict::Warning}) {
        const auto found =
            std::find_if(findings.begin(), findings.end(),
                         [verdict](const DeskFinding &each) { return each.verdict == verdict; });
        if (found != findings.end()) {
            return &*found;
        }
    }
    return nullptr;
}

} // namespace

SetupPage::SetupPage(LiveDesk &live, FilePort &files, QAction *camera, QWidget *parent)
    : QWidget(parent), m_live(live), m_files(files), m_picture(new TargetPicture),
      m_saved(new QLabel), m_save(new QPushButton(tr("Save the target as PDF…"))),
      m_panel(new Panel), m_mark(new StateMark), m_verdict(heading({}))
{
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("scrolled"));
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_sides->setContentsMargins(20, 16, 20, 20);
    m_sides->setSpacing(SetupGap);
    m_sides->addWidget(leftSide(camera), 1);
    m_sides->addWidget(rightSide(), 1);
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    m_timer.setInterval(Interval);
    connect(&m_timer, &QTimer::timeout, &live, &LiveDesk::requestFrame);
    connect(&live, &LiveDesk::frameReady, this, &SetupPage::check);
    display({}, {});
}

QWidget *SetupPage::leftSide(QAction *camera)
{
    auto *side = new QWidget;
    auto *steps = new QLabel(
        tr("1. Print the target at 100 % and check its ruler.\n2. Cut it out and lay it where "
           "licences lie, in a sleeve if licences lie in one.\n3. Change what is said here until "
           "everything is good."));
    steps->setWordWrap(true);
    m_save->setProperty("primary", true);
    m_save->setFocusPolicy(Qt::StrongFocus);
    m_saved->setWordWrap(true);
    m_saved->hide();
    setFocusProxy(m_save);
    connect(m_save, &QPushButton::clicked, this, &SetupPage::saveTarget);
    auto *back = new QPushButton(tr("Back to the desk"));
    connect(back, &QPushButton::clicked, this, &SetupPage::closed);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(SetupGap);
    layout->addWidget(heading(tr("Check this desk")));
    layout->addWidget(steps);
    layout->addWidget(new ButtonRow({m_save, new ActionButton(camera), back}));
    layout->addWidget(m_saved);
    layout->addWidget(verdictPanel());
    layout->addWidget(m_picture, 1);
    return side;
}

/// Above the picture: what to do now is read first, at every size of type.
QWidget *SetupPage::verdictPanel()
{
    m_mark->setFixedWidth(typeScaled(26));
    auto *layout = new QHBoxLayout(m_panel);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(8);
    layout->addWidget(m_mark);
    layout->addWidget(m_verdict, 1);
    return m_panel;
}

QWidget *SetupPage::rightSide()
{
    auto *panel = new Panel;
    panel->setAccessibleName(tr("What was measured"));
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(1, 10, 1, 10);
    layout->setSpacing(2);
    for (const DeskQuality quality : Qualities) {
        m_rows.push_back(new CheckRow(quality));
        layout->addWidget(m_rows.back());
    }
    layout->addStretch(1);
    return panel;
}

QString SetupPage::verdict() const
{
    return m_verdict->text();
}

CheckRow *SetupPage::row(DeskQuality quality) const
{
    return m_rows.at(static_cast<std::size_t>(quality));
}

void SetupPage::showEvent(QShowEvent *)
{
    m_live.requestFrame();
    m_timer.start();
}

void SetupPage::hideEvent(QHideEvent *)
{
    m_timer.stop();
    m_runner.cancel();
}

void SetupPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool stacked = width() < typeScaled(SetupSideBySideWidth);
    m_sides->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void SetupPage::saveTarget()
{
    const QString path = m_files.choosePdf(QStringLiteral("licencedesk-target.pdf"));
    if (path.isEmpty()) {
        return;
    }
    const auto saved = writeTargetPdf(path);
    m_saved->setText(saved ? tr("Saved as %1. Print it at 100 %, not “fit to page”.")
                                 .arg(QDir::toNativeSeparators(path))
                           : saved.error().message);
    m_saved->show();
}

void SetupPage::check(const Frame &frame)
{
    if (!isVisible() || m_runner.isBusy()) {
        return;
    }
    if (frame.image.isNull()) {
        display({}, {});
        return;
    }
    m_runner.start<DeskCheckResult>(
        this,
        [image = frame.image](const CancelToken &) -> Result<DeskCheckResult> {
            return checkDesk(image);
        },
        [this, image = frame.image](const Result<DeskCheckResult> &result) {
            display(image, result.value_or(DeskCheckResult()));
        });
}

void SetupPage::display(const QImage &frame, const DeskCheckResult &result)
{
    m_picture->display(frame, result);
    sayVerdict(!frame.isNull(), result);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i < result.findings.size()) {
            m_rows[i]->display(result.findings[i]);
        } else {
            m_rows[i]->clear();
        }
    }
}

void SetupPage::sayVerdict(bool picture, const DeskCheckResult &result)
{
    const DeskFinding *first = firstToMend(result.findings);
    Tone tone = Tone::Passed;
    QString text = tr("This desk is good: every test passed");
    if (!picture || !result.target) {
        tone = Tone::Accent;
        text = picture ? tr("Lay the target under the camera: it is not seen yet")
                       : tr("Switch on the camera");
    } else if (first) {
        tone = toneOf(first->verdict);
        text = first->advice;
    }
    if (m_verdict->text() != text) {
        m_verdict->setText(text);
        m_mark->setState(tone, toneIcon(tone), {});
        m_panel->setTone(tone);
        m_panel->setAccessibleName(text);
    }
}

} // namespace licencedesk
