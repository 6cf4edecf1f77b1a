#include "ui/outbox/OutboxStrip.h"

#include "ui/outbox/OutboxWords.h"
#include "ui/style/Icons.h"
#include "ui/style/StateMark.h"
#include "ui/style/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace licencedesk {

namespace {
constexpr int OutboxStripMarkWidth = 24; // px at 100 % type: the shape without a word
constexpr int MeterHeight = 6;           // px at 100 % type
} // namespace

OutboxStrip::OutboxStrip(OutboxRunner &runner, QWidget *parent)
    : Panel(parent), m_runner(runner), m_mark(new StateMark), m_text(new QLabel),
      m_quota(new QLabel), m_meter(new QProgressBar), m_action(new QPushButton)
{
    m_mark->setFixedWidth(typeScaled(OutboxStripMarkWidth));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_quota->setTextFormat(Qt::PlainText);
    m_quota->setWordWrap(true);
    m_meter->setTextVisible(false);
    m_meter->setFixedHeight(typeScaled(MeterHeight));
    m_meter->setAccessibleName(tr("Calls made today"));
    auto *calls = new QVBoxLayout;
    calls->setSpacing(4);
    calls->addWidget(m_quota);
    calls->addWidget(m_meter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(10);
    layout->addWidget(m_mark);
    layout->addWidget(m_text, 3);
    layout->addLayout(calls, 2);
    layout->addSpacing(8);
    layout->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &OutboxStrip::act);
    refresh();
}

QString OutboxStrip::text() const
{
    return m_text->text();
}

QString OutboxStrip::quota() const
{
    return m_quota->isHidden() ? QString() : m_quota->text();
}

OutboxStrip::Action OutboxStrip::actionFor(const OutboxStatus &status) const
{
    switch (status.pause) {
    case OutboxPause::None:
        return status.restsUntil.isValid() ? Action::TryNow : Action::Pause;
    case OutboxPause::Off:
        return Action::SetUp;
    case OutboxPause::ByHand:
    case OutboxPause::SetUp:
    case OutboxPause::ByService:
        return Action::GoOn;
    case OutboxPause::StoreTrouble:
        return Action::TryNow;
    case OutboxPause::NoStore:
    case OutboxPause::UsedUp:
        break;
    }
    return Action::None;
}

void OutboxStrip::refresh()
{
    const OutboxStatus status = m_runner.status();
    const auto &items = m_runner.items();
    const auto waiting = std::count_if(items.begin(), items.end(), [](const OutboxItem &each) {
        return each.state == OutboxState::Waiting || each.state == OutboxState::Sending;
    });
    const Tone tone = outboxStatusTone(status);
    const QString said = outboxStatusText(status, waiting);
    const bool isNews = said != m_text->text();
    m_mark->setState(tone, toneIcon(tone), {});
    m_text->setText(said);
    setAccessibleName(said);
    setTone(tone == Tone::Warning || tone == Tone::Failed ? tone : Tone::Neutral);
    displayQuota(status);
    m_what = actionFor(status);
    const QStringList words{{}, tr("&Pause"), tr("&Go on"), tr("&Try now"), tr("&Settings…")};
    m_action->setText(words[static_cast<int>(m_what)]);
    m_action->setVisible(m_what != Action::None);
    m_action->setEnabled(m_allowed || m_what == Action::SetUp);
    if (isNews && isVisible()) {
        QAccessibleEvent heard(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&heard);
    }
}

void OutboxStrip::displayQuota(const OutboxStatus &status)
{
    const bool isOn = status.pause != OutboxPause::Off && status.pause != OutboxPause::NoStore;
    m_quota->setVisible(isOn);
    m_quota->setText(quotaText(status.quota));
    m_meter->setVisible(isOn && status.quota.limit > 0);
    m_meter->setRange(0, std::max(1, status.quota.limit));
    m_meter->setValue(std::min(status.quota.used, status.quota.limit));
    m_meter->setAccessibleDescription(m_quota->text());
}

void OutboxStrip::setAllowed(bool allowed, const QString &refusal)
{
    m_allowed = allowed;
    m_action->setToolTip(allowed ? QString() : refusal);
    refresh();
}

void OutboxStrip::act()
{
    Result<void> done;
    switch (m_what) {
    case Action::Pause:
        done = m_runner.pause();
        break;
    case Action::GoOn:
        done = m_runner.resume();
        break;
    case Action::TryNow:
        m_runner.sendNow();
        break;
    case Action::SetUp:
        Q_EMIT settingsWanted();
        break;
    case Action::None:
        break;
    }
    if (!done) {
        Q_EMIT failed(done.error());
    }
}

} // namespace licencedesk
