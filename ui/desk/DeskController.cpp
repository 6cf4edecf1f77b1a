#include "ui/desk/DeskController.h"

#include "imaging/LoadFrame.h"

#include <QStringList>

#include <algorithm>

namespace licencedesk {

namespace {

const QString ReadingMessage = QStringLiteral("reading");
const QString DraftMessage = QStringLiteral("draft");
const QString SessionMessage = QStringLiteral("session");

bool hasFailed(const VerificationReport &report)
{
    return report.overall() == FindingResult::Failed;
}

} // namespace

DeskController::DeskController(PageSourceFactory pages, const Clock &clock, DeskSettings &settings,
                               QObject *parent)
    : QObject(parent), m_clock(clock), m_settings(settings), m_service(std::move(pages)),
      m_draft(clock)
{
    m_rental.policy = defaultPolicy();
    connect(&m_draft, &RecordDraft::pagesChanged, this, &DeskController::afterPagesChanged);
    connect(&m_draft, &RecordDraft::changed, this, &DeskController::checkAgain);
    m_service.warmUp();
    newRental();
}

void DeskController::setRental(const QString &vehicle, QDate start, QDate end)
{
    m_rental.vehicle = vehicle;
    m_rental.start = start;
    m_rental.end = end;
    m_settings.setVehicle(vehicle);
    m_settings.setRentalDays(static_cast<int>(start.daysTo(end)));
    checkAgain();
}

void DeskController::newRental()
{
    m_rental.vehicle = m_settings.vehicle();
    m_rental.start = m_clock.today();
    m_rental.end = m_clock.today().addDays(m_settings.rentalDays());
    checkAgain();
}

void DeskController::checkAgain()
{
    m_rental.today = m_clock.today();
    const std::vector<VerifiedPage> pages = toVerifiedPages(m_draft.pages());
    m_report = pages.empty() ? VerificationReport() : verify(pages, m_rental);
    Q_EMIT changed();
}

void DeskController::openPictures(const QStringList &paths)
{
    for (const QString &path : paths) {
        enqueue({path, {}});
    }
}

void DeskController::openFrame(const Frame &frame)
{
    enqueue({frame, {}});
}

void DeskController::readWithCorners(const Frame &frame, const CardQuad &quad,
                                     std::optional<DocumentPage> page)
{
    ReadOptions options;
    options.quad = quad;
    options.page = page;
    options.maximumPages = 1;
    enqueue({frame, options});
}

void DeskController::enqueue(Order order)
{
    m_queue.push_back(std::move(order));
    if (!m_reading) {
        readNext();
    }
}

void DeskController::readNext()
{
    if (m_queue.empty()) {
        setReading(false);
        return;
    }
    const Order order = std::move(m_queue.front());
    m_queue.pop_front();
    Q_EMIT unsaid(ReadingMessage);
    setReading(true);
    m_service.read(order.picture, order.options, [this, order](Result<PictureReading> reading) {
        takeReading(order, std::move(reading));
    });
}

void DeskController::setReading(bool reading)
{
    if (m_reading != reading) {
        m_reading = reading;
        Q_EMIT readingChanged();
    }
}

void DeskController::cancelReading()
{
    m_service.cancel();
    m_queue.clear();
    setReading(false);
}

void DeskController::takeReading(const Order &order, Result<PictureReading> reading)
{
    if (!reading) {
        if (reading.error().kind != ErrorKind::Cancelled) {
            say({ReadingMessage, Tone::Failed, reading.error().message, {}, {}});
        }
    } else if (reading->pages.empty()) {
        setUnplaced(std::move(reading->frame));
        sayNotFound(order.options.quad.has_value());
    } else {
        const std::vector<Frame> frames(reading->pages.size(), reading->frame);
        putPages(std::move(reading->pages), frames,
                 order.options.quad ? OperatorInput::Kept : OperatorInput::Replaced);
    }
    readNext();
}

void DeskController::putPages(std::vector<PageReading> pages, const std::vector<Frame> &frames,
                              OperatorInput input)
{
    const DocumentPage first = pages.front().page;
    setUnplaced(std::nullopt);
    m_draft.history().beginMacro(tr("Read a picture"));
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const DraftPage fresh = draftPage(std::move(pages[i]), frames[i]);
        input == OperatorInput::Kept ? m_draft.putReadAgain(fresh) : m_draft.putPage(fresh);
    }
    m_draft.history().endMacro();
    m_selection.reset();
    showPage(first);
    if (const auto open = nextOpen(1)) {
        select(*open);
    }
}

void DeskController::putCaptured(std::vector<PageReading> pages, const std::vector<Frame> &frames)
{
    Q_EMIT unsaid(ReadingMessage);
    putPages(std::move(pages), frames, OperatorInput::Replaced);
}

void DeskController::showUnplaced(const Frame &frame)
{
    setUnplaced(frame);
    sayNotFound(false);
}

void DeskController::setUnplaced(std::optional<Frame> frame)
{
    m_unplaced = std::move(frame);
    Q_EMIT unplacedChanged();
}

void DeskController::sayNotFound(bool byHand)
{
    const QString text =
        byHand
            ? tr("No licence was recognised between these corners. Put them on the corners of the "
                 "card, or type the licence in.")
            : tr("No licence was found in this picture. Put the four corners on the card, or type "
                 "the "
                 "licence in.");
    say({ReadingMessage, Tone::Warning, text, tr("Type it in"), [this] { typeIn(); }});
}

void DeskController::typeIn()
{
    if (m_draft.page(DocumentPage::Main)) {
        say({DraftMessage, Tone::Warning,
             tr("A main page is on the desk already. Accept it or start over first."),
             tr("Start over"), [this] { startOver(); }});
        return;
    }
    const Frame picture = m_unplaced.value_or(Frame());
    setUnplaced(std::nullopt);
    Q_EMIT unsaid(ReadingMessage);
    m_draft.putPage(typedPage(DocumentPage::Main, picture));
    select({DocumentPage::Main, FieldId::LicenceNumber});
}

void DeskController::select(FieldKey key)
{
    m_currentPage = key.page;
    m_selection = key;
    Q_EMIT selectionChanged();
}

void DeskController::showPage(DocumentPage page)
{
    m_currentPage = page;
    if (m_selection && m_selection->page != page) {
        m_selection.reset();
    }
    Q_EMIT selectionChanged();
}

std::optional<FieldKey> DeskController::nextOpen(int step) const
{
    const std::vector<FieldKey> open = m_draft.openFields();
    if (open.empty()) {
        return std::nullopt;
    }
    const auto order = [](FieldKey key) {
        return static_cast<int>(key.page) * 1000 + static_cast<int>(key.field);
    };
    if (!m_selection) {
        return step > 0 ? open.front() : open.back();
    }
    const int here = order(*m_selection);
    if (step > 0) {
        const auto next =
            std::find_if(open.begin(), open.end(), [&](FieldKey key) { return order(key) > here; });
        return next == open.end() ? open.front() : *next;
    }
    const auto previous =
        std::find_if(open.rbegin(), open.rend(), [&](FieldKey key) { return order(key) < here; });
    return previous == open.rend() ? open.back() : *previous;
}

void DeskController::moveBox(FieldId zone, const QRectF &boxMm, int gesture)
{
    const int move = m_draft.moveBox(m_currentPage, zone, boxMm, gesture);
    if (move == 0 || m_reading) {
        return;
    }
    m_movedBoxes[zone] = boxMm;
    m_moves[zone] = move;
    rereadMoved();
}

void DeskController::rereadMoved()
{
    const DraftPage *page = m_draft.page(m_currentPage);
    if (!page || !page->hasCard()) {
        return;
    }
    m_service.reread(
        page->reading, m_movedBoxes,
        [this, moves = m_moves](const Result<PageReading> &fresh) { takeReread(moves, fresh); });
}

void DeskController::takeReread(const std::map<FieldId, int> &moves,
                                const Result<PageReading> &fresh)
{
    m_movedBoxes.clear();
    m_moves.clear();
    if (!fresh) {
        say({ReadingMessage, Tone::Failed, fresh.error().message, {}, {}});
        return;
    }
    for (const auto &[zone, move] : moves) {
        m_draft.completeMove(move, *fresh);
    }
}

void DeskController::afterPagesChanged()
{
    m_movedBoxes.clear();
    m_moves.clear();
    const bool gone = !m_draft.page(m_currentPage) && !m_draft.isEmpty();
    if (gone) {
        m_currentPage = m_draft.pages().front().reading.page;
    }
    if (m_selection && !m_draft.page(m_selection->page)) {
        m_selection.reset();
    }
    Q_EMIT pagesChanged();
}

AcceptOutcome DeskController::accept(const QString &reason)
{
    if (m_draft.isEmpty()) {
        return AcceptOutcome::NothingThere;
    }
    const std::vector<FieldKey> open = m_draft.openFields();
    if (!open.empty()) {
        sayFieldsOpen(open);
        select(open.front());
        return AcceptOutcome::FieldsOpen;
    }
    if (hasFailed(m_report) && reason.trimmed().isEmpty()) {
        Q_EMIT unsaid(DraftMessage);
        Q_EMIT reasonWanted();
        return AcceptOutcome::ReasonNeeded;
    }
    finish(reason);
    return AcceptOutcome::Accepted;
}

void DeskController::sayFieldsOpen(const std::vector<FieldKey> &open)
{
    QStringList labels;
    for (const FieldKey key : open) {
        labels << fieldLabel(key.field);
    }
    labels.removeDuplicates();
    const QString text = tr("%n field(s) still to check: %1. Compare each with the card, Enter "
                            "confirms it.",
                            nullptr, static_cast<int>(open.size()));
    say({DraftMessage, Tone::Warning, text.arg(labels.join(tr(", "))), {}, {}});
}

LicenceRecord DeskController::acceptedRecord(const QString &reason) const
{
    LicenceRecord record = m_draft.toRecord(m_rental, m_report);
    record.state = hasFailed(m_report) ? RecordState::Reviewed : RecordState::Verified;
    record.acceptedAt = m_clock.now();
    if (hasFailed(m_report)) {
        record.overriddenBy = Override{{}, reason.trimmed(), record.acceptedAt};
    }
    return record;
}

void DeskController::finish(const QString &reason)
{
    LicenceRecord record = acceptedRecord(reason);
    const QString name = maskedName(fieldText(mergedFields(record.pages), FieldId::Name));
    m_session.add(std::move(record), m_draft.pages());
    m_selection.reset();
    m_currentPage = DocumentPage::Main;
    m_draft.reset();
    newRental();
    Q_EMIT unsaid(DraftMessage);
    const int last = m_session.count() - 1;
    say({SessionMessage, Tone::Passed,
         tr("Accepted: %1. %n licence(s) in this session.", nullptr, m_session.count()).arg(name),
         tr("Reopen"), [this, last] { reopen(last); }});
    Q_EMIT accepted();
}

void DeskController::startOver()
{
    cancelReading();
    setUnplaced(std::nullopt);
    Q_EMIT unsaid(ReadingMessage);
    Q_EMIT unsaid(DraftMessage);
    const bool typed = m_draft.hasOperatorInput();
    m_draft.startOver();
    m_selection.reset();
    m_currentPage = DocumentPage::Main;
    Q_EMIT selectionChanged();
    if (typed) {
        say({DraftMessage, Tone::Accent, tr("Started over. What you typed is kept until you undo."),
             tr("Undo"), [this] { m_draft.history().undo(); }});
    }
}

void DeskController::place(const DraftPages &pages, const QString &photograph)
{
    const bool edited = m_draft.hasOperatorInput();
    cancelReading();
    setUnplaced(std::nullopt);
    m_selection.reset();
    if (edited) {
        m_draft.replaceAll(pages);
        say({DraftMessage, Tone::Accent,
             tr("The licence you were working on was put aside without being accepted."),
             tr("Bring it back"), [this] { m_draft.history().undo(); }});
    } else {
        m_draft.reset(pages);
    }
    loadPhotograph(photograph);
    showPage(pages.empty() ? DocumentPage::Main : pages.front().reading.page);
    if (const auto open = nextOpen(1)) {
        select(*open);
    }
}

void DeskController::loadPhotograph(const QString &path)
{
    m_loader.cancel();
    if (path.isEmpty()) {
        return;
    }
    m_loader.start<Frame>(
        this, [path](const CancelToken &) { return loadFrame(path); },
        [this](const Result<Frame> &frame) {
            if (frame) {
                m_draft.attachPhotograph(*frame);
            }
        });
}

void DeskController::reopen(int index)
{
    if (index < 0 || index >= m_session.count()) {
        return;
    }
    const SessionEntry entry = m_session.entries()[static_cast<std::size_t>(index)];
    Q_EMIT unsaid(SessionMessage);
    place(entry.pages);
    m_draft.setId(entry.record.id);
    m_rental = entry.record.rental;
    checkAgain();
}

void DeskController::removeRecord(int index)
{
    if (index < 0 || index >= m_session.count()) {
        return;
    }
    const SessionEntry entry = m_session.take(index);
    say({SessionMessage, Tone::Accent, tr("Removed one licence from this session."), tr("Undo"),
         [this, index, entry] { m_session.insert(index, entry); }});
}

void DeskController::exportTo(const ExportTarget &target)
{
    const auto count = m_session.exportTo(target);
    if (!count) {
        say({SessionMessage, Tone::Failed, count.error().message, {}, {}});
        return;
    }
    say({SessionMessage,
         Tone::Passed,
         tr("Exported %n licence(s) to %1", nullptr, *count).arg(target.path),
         {},
         {}});
}

} // namespace licencedesk
