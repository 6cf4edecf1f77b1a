#include "ui/live/CaptureIntake.h"

#include <QSoundEffect>
#include <QUrl>

#include <algorithm>

namespace licencedesk {

namespace {

QString numberOf(const std::vector<PageReading> &pages)
{
    for (const PageReading &page : pages) {
        if (const QString number = fieldText(page.fields, FieldId::LicenceNumber);
            !number.isEmpty()) {
            return number;
        }
    }
    return {};
}

/// Without the pages that are on the desk already.
LiveCapture onlyNew(const LiveCapture &capture, const RecordDraft &draft)
{
    LiveCapture fresh = capture;
    fresh.pages.clear();
    fresh.frames.clear();
    for (std::size_t i = 0; i < capture.pages.size(); ++i) {
        if (!draft.page(capture.pages[i].page)) {
            fresh.pages.push_back(capture.pages[i]);
            fresh.frames.push_back(capture.frames[i]);
        }
    }
    return fresh;
}

} // namespace

CaptureIntake::CaptureIntake(LiveDesk &live, DeskController &desk, DeskSettings &settings,
                             QObject *parent)
    : QObject(parent), m_live(live), m_desk(desk), m_settings(settings)
{
    m_clock.start();
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &CaptureIntake::timeChanged);
    connect(&settings, &DeskSettings::showsTimeChanged, this, &CaptureIntake::timeChanged);
    connect(&live, &LiveDesk::captured, this, &CaptureIntake::take);
    connect(&live, &LiveDesk::failed, this, [this](const Error &error) {
        m_desk.say({QStringLiteral("reading"), Tone::Failed, error.message, {}, {}});
    });
    connect(&desk, &DeskController::pagesChanged, this, &CaptureIntake::followPages);
    connect(&desk, &DeskController::unplacedChanged, this,
            [this] { m_live.setHold(LiveDesk::Hold::CornersOpen, m_desk.unplaced().has_value()); });
    connect(&desk, &DeskController::accepted, this, &CaptureIntake::afterAccepted);
}

CaptureIntake::~CaptureIntake() = default;

void CaptureIntake::take(const LiveCapture &capture)
{
    m_desk.leavePractice(); // a customer is here
    if (capture.pages.empty()) {
        m_desk.showUnplaced(capture.frames.front());
        return;
    }
    if (!capture.byHand && isAcceptedAlready(capture)) {
        sayAcceptedAlready(capture);
        return;
    }
    put(capture.byHand ? capture : onlyNew(capture, m_desk.draft()));
}

void CaptureIntake::put(const LiveCapture &capture)
{
    if (capture.pages.empty()) {
        return;
    }
    if (m_desk.draft().isEmpty()) {
        m_since = m_clock.elapsed() - capture.seenFor;
        m_tick.start();
    }
    m_desk.putCaptured(capture.pages, capture.frames);
    play();
}

bool CaptureIntake::isAcceptedAlready(const LiveCapture &capture) const
{
    const auto &latest = m_desk.records().latest();
    if (!m_desk.draft().isEmpty() || !latest) {
        return false;
    }
    const QString last = latest->value(FieldId::LicenceNumber);
    return !last.isEmpty() && last == numberOf(capture.pages);
}

void CaptureIntake::sayAcceptedAlready(const LiveCapture &capture)
{
    m_desk.say({QStringLiteral("reading"), Tone::Accent,
                tr("This licence was accepted just now. Take it away and put the next one here."),
                tr("Use it again"), [this, capture] { put(capture); }});
}

void CaptureIntake::followPages()
{
    std::set<DocumentPage> have;
    if (m_desk.isPractising()) {
        m_live.setHave(have); // the next customer's licence is taken all the same
        return;
    }
    for (const DraftPage &page : m_desk.draft().pages()) {
        have.insert(page.reading.page);
    }
    m_live.setHave(have);
    if (have.empty()) {
        m_live.rearm(); // what lies there may be taken again; accepting says otherwise afterwards
        // Accepting empties the desk too, and still wants to know the time.
        QTimer::singleShot(0, this, [this] {
            if (m_desk.draft().isEmpty()) {
                m_since.reset();
                m_tick.stop();
                Q_EMIT timeChanged();
            }
        });
    }
}

void CaptureIntake::afterAccepted()
{
    m_live.startOver();
    if (m_since) {
        m_last = secondsSoFar();
        m_since.reset();
        m_tick.stop();
        Q_EMIT timeChanged();
    }
}

std::optional<double> CaptureIntake::secondsSoFar() const
{
    if (!m_since) {
        return std::nullopt;
    }
    return static_cast<double>(m_clock.elapsed() - *m_since) / 1000;
}

QString CaptureIntake::timeText() const
{
    if (!m_settings.showsTime()) {
        return {};
    }
    const auto seconds = [](double value) { return QString::number(qRound(value)); };
    const auto now = secondsSoFar();
    if (now && m_last) {
        return tr("%1 s · last %2 s").arg(seconds(*now), seconds(*m_last));
    }
    if (now) {
        return tr("%1 s").arg(seconds(*now));
    }
    return m_last ? tr("Last licence: %1 s").arg(seconds(*m_last)) : QString();
}

void CaptureIntake::play()
{
    if (!m_settings.captureSound()) {
        return;
    }
    if (!m_sound) { // asks for the sound system, which may be slow or missing: only when wanted
        m_sound = std::make_unique<QSoundEffect>();
        m_sound->setSource(QUrl(QStringLiteral("qrc:/licencedesk/sounds/captured.wav")));
    }
    m_sound->play();
}

} // namespace licencedesk
