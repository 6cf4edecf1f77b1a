#include "ui/desk/DeskController.h"

#include "imaging/LoadFrame.h"

#include <QStringList>

#include <algorithm>

namespace licencedesk {

namespace {

const QString ReadingMessage = QStringLiteral("reading");
const QString DraftMessage = QStringLiteral("draft");
const QString RecordsMessage = QStringLiteral("records");
constexpr int DraftSavedAfter = 700; // ms: typing is over, or a breath is taken

bool hasFailed(const VerificationReport &report)
{
    return report.overall() == FindingResult::Failed;
}

/// So that there is a doubt to learn on: the specimen is read without one.
void doubtName(PageReading &page)
{
    FieldValue &name = page.fields[FieldId::Name];
    if (name.needsReview() || name.text.isEmpty()) {
        return;
    }
    QString other = name.text;
    other.replace(other.size() - 1, 1, QChar(u'\u6728')); // 木 is easily taken for 本
    name.review = ReviewReason::LowConfidence;
    name.candidates = {other};
    name.characterConfidence.assign(static_cast<std::size_t>(name.text.size()), 1);
    name.characterConfidence.back() = 0.5;
}

} // namespace

DeskController::DeskController(PageSourceFactory pages, const Clock &clock, DeskSettings &settings,
                               DeskRecords &records, DeskAccess &access, QObject *parent)
    : QObject(parent), m_clock(clock), m_settings(settings), m_service(std::move(pages)),
      m_draft(clock), m_records(records), m_access(access)
{
    m_rental.policy = defaultPolicy();
    m_saveDraft.setSingleShot(true);
    m_saveDraft.setInterval(DraftSavedAfter);
    connect(&m_saveDraft, &QTimer::timeout, this, &DeskController::saveDraft);
    connect(&m_draft, &RecordDraft::changed, &m_saveDraft, qOverload<>(&QTimer::start));
    connect(&m_records, &DeskRecords::failed, this, [this](const Error &error) {
        say({RecordsMessage, Tone::Failed, error.message, {}, {}});
    });
    connect(&m_access, &DeskAccess::sessionChanged, this, &DeskController::followOperator);
    connect(&m_access, &DeskAccess::failed, this, [this](const Error &error) {
        say({RecordsMessage, Tone::Failed, error.message, {}, {}});
    });
    connect(&m_records, &DeskRecords::durabilityChanged, this, &DeskController::offerLeftDraft);
    connect(&m_records, &DeskRecords::changed, this, [this] { m_historyOf.reset(); });
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

void DeskController::setPolicy(const VerificationPolicy &policy)
{
    m_rental.policy = policy;
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
    askHistory();
    const std::vector<VerifiedPage> pages = toVerifiedPages(m_draft.pages());
    m_report = pages.empty() ? VerificationReport() : verify(pages, m_rental);
    Q_EMIT changed();
}

/// Only when another number lies on the desk: typing elsewhere asks nothing.
void DeskController::askHistory()
{
    const std::vector<VerifiedPage> pages = toVerifiedPages(m_draft.pages());
    const QString number = fieldText(mergedFields(pages), FieldId::LicenceNumber);
    QString core;
    for (const VerifiedPage &page : pages) {
        core = core.isEmpty() ? page.evidence.barcode : core;
    }
    const std::pair asked(number, core);
    if (m_historyOf != asked) {
        m_historyOf = asked;
        m_rental.history = m_records.history(number, core, m_draft.id());
    }
}

void DeskController::practise(const QString &picture)
{
    if (m_practice || m_reading || m_unplaced || !m_draft.isEmpty()) {
        return;
    }
    m_practice = Practice{m_settings.vehicle(), m_settings.rentalDays()};
    enqueue({picture, {}});
}

void DeskController::leavePractice()
{
    if (!m_practice) {
        return;
    }
    const Practice before = *m_practice;
    cancelReading();
    setUnplaced(std::nullopt);
    Q_EMIT unsaid(ReadingMessage);
    Q_EMIT unsaid(DraftMessage);
    m_selection.reset();
    m_currentPage = DocumentPage::Main;
    m_draft.reset(); // no undo brings it back
    m_saveDraft.stop();
    m_practice.reset();
    m_settings.setVehicle(before.vehicle);
    m_settings.setRentalDays(before.rentalDays);
    newRental();
    Q_EMIT selectionChanged();
    Q_EMIT practiceLeft();
}

void DeskController::openPictures(const QStringList &paths)
{
    if (!paths.isEmpty()) {
        leavePractice();
    }
    for (const QString &path : paths) {
        enqueue({path, {}});
    }
}

void DeskController::openFrame(const Frame &frame)
{
    leavePractice();
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
        if (m_practice && !order.options.quad) {
            doubtName(reading->pages.front());
        }
        putPages(std::move(reading->pages), frames,
                 order.options.quad ? OperatorInput::Kept : OperatorInput::Replaced);
    }
    readNext();
    if (m_practice && !m_reading && m_draft.isEmpty()) {
        leavePractice(); // there is nothing to learn on
    }
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
    leavePractice();
    Q_EMIT unsaid(ReadingMessage);
    putPages(std::move(pages), frames, OperatorInput::Replaced);
}

void DeskController::showUnplaced(const Frame &frame)
{
    leavePractice();
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
    leavePractice();
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
    if (m_draft.isEmpty()) {
        m_onDesk.invalidate();
    } else if (!m_onDesk.isValid()) {
        m_onDesk.start();
    }
    Q_EMIT pagesChanged();
}

bool DeskController::needsSupervisor() const
{
    return hasFailed(m_report) && !m_access.may(Permission::OverrideFailedCheck);
}

AcceptOutcome DeskController::accept(const QString &reason, const QString &allowedBy)
{
    if (m_draft.isEmpty()) {
        return AcceptOutcome::NothingThere;
    }
    if (m_practice) {
        say({DraftMessage,
             Tone::Accent,
             tr("Nothing is kept during the tour. Esc ends it."),
             {},
             {}});
        return AcceptOutcome::NotKept;
    }
    const std::vector<FieldKey> open = m_draft.openFields();
    if (!open.empty()) {
        sayFieldsOpen(open);
        select(open.front());
        return AcceptOutcome::FieldsOpen;
    }
    if (const auto allowed = m_access.require(Permission::AcceptRecord); !allowed) {
        say({DraftMessage, Tone::Failed, allowed.error().message, {}, {}});
        return AcceptOutcome::NotKept;
    }
    const bool noSignature = needsSupervisor() && allowedBy.isEmpty();
    if (hasFailed(m_report) && (noSignature || reason.trimmed().isEmpty())) {
        Q_EMIT unsaid(DraftMessage);
        Q_EMIT reasonWanted();
        return AcceptOutcome::ReasonNeeded;
    }
    return finish(reason, allowedBy);
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

LicenceRecord DeskController::acceptedRecord(const QString &reason, const QString &allowedBy) const
{
    const Actor &actor = m_records.actor();
    LicenceRecord record = m_draft.toRecord(m_rental, m_report);
    record.state = hasFailed(m_report) ? RecordState::Reviewed : RecordState::Verified;
    record.acceptedAt = m_clock.now();
    if (hasFailed(m_report)) {
        record.overriddenBy = Override{allowedBy.isEmpty() ? actor.who : allowedBy,
                                       reason.trimmed(), record.acceptedAt};
    }
    record.counter = actor.counter;
    record.who = actor.who;
    for (FieldEdit &edit : record.edits) {
        edit.who = actor.who;
    }
    for (const DraftPage &page : m_draft.pages()) {
        if (page.frame.origin == FrameOrigin::Camera) {
            record.camera = page.frame.name;
        }
    }
    if (m_onDesk.isValid()) {
        record.secondsTaken = static_cast<double>(m_onDesk.elapsed()) / 1000;
    }
    return record;
}

AcceptOutcome DeskController::finish(const QString &reason, const QString &allowedBy)
{
    const LicenceRecord record = acceptedRecord(reason, allowedBy);
    if (const auto kept = m_records.keep(record, m_draft.pages()); !kept) {
        say({DraftMessage, Tone::Failed, kept.error().message, {}, {}});
        return AcceptOutcome::NotKept; // everything stays on the desk
    }
    Q_EMIT kept(record);
    m_selection.reset();
    m_currentPage = DocumentPage::Main;
    m_draft.reset();
    m_saveDraft.stop();
    newRental();
    Q_EMIT unsaid(DraftMessage);
    sayAccepted(record);
    Q_EMIT accepted();
    return AcceptOutcome::Accepted;
}

void DeskController::sayAccepted(const LicenceRecord &record)
{
    const QString name = maskedName(fieldText(mergedFields(record.pages), FieldId::Name));
    const QString text =
        m_records.isDurable()
            ? tr("Accepted and kept: %1. %n licence(s) today.", nullptr, m_records.countToday())
            : tr("Accepted: %1. %n licence(s) today.", nullptr, m_records.countToday());
    say({RecordsMessage, Tone::Passed, text.arg(name), tr("Reopen"),
         [this, id = record.id] { reopen(id); }});
}

/// A licence that somebody else has begun is not taken over unseen.
void DeskController::followOperator()
{
    const std::optional<Session> &session = m_access.session();
    if (!session || session->isRestricted()) {
        return;
    }
    if (m_operator && m_operator->account != session->account && !m_draft.isEmpty()) {
        say({DraftMessage, Tone::Warning,
             tr("%1 was working on this licence. Compare every field yourself, or start over.")
                 .arg(m_operator->name),
             tr("Start over"), [this] { startOver(); }});
    }
    m_operator = *session;
}

void DeskController::saveDraft()
{
    if (m_practice) {
        return;
    }
    if (m_draft.isEmpty()) {
        m_records.dropDraft();
    } else {
        m_records.keepDraft(m_draft.toRecord(m_rental, m_report), m_draft.pages());
    }
}

void DeskController::offerLeftDraft()
{
    const auto left = m_records.leftDraft();
    if (!left) {
        say({DraftMessage, Tone::Warning, left.error().message, {}, {}});
        return;
    }
    if (left->has_value() && (m_draft.isEmpty() || m_practice)) {
        say({DraftMessage, Tone::Accent,
             tr("A licence was still on the desk when the program ended."), tr("Bring it back"),
             [this, draft = **left] { restoreDraft(draft); }});
    }
}

void DeskController::restoreDraft(const DecodedDraft &draft)
{
    Q_EMIT unsaid(DraftMessage);
    place(draft.pages);
    m_draft.setId(draft.record.id);
    const LicenceRecord &record = draft.record;
    setRental(record.rental.vehicle, record.rental.start.value_or(m_clock.today()),
              record.rental.end.value_or(m_clock.today()));
}

void DeskController::startOver()
{
    leavePractice();
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
        say({DraftMessage, Tone::Accent,
             tr("Started over. You can bring back what you typed with Undo."), tr("Undo"),
             [this] { m_draft.history().undo(); }});
    }
}

void DeskController::place(const DraftPages &pages, const QString &photograph)
{
    leavePractice();
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

void DeskController::reopen(QUuid id)
{
    const auto opened = m_records.reopen(id);
    if (!opened) {
        say({RecordsMessage, Tone::Failed, opened.error().message, {}, {}});
        return;
    }
    Q_EMIT unsaid(RecordsMessage);
    place(opened->pages);
    m_draft.setId(id);
    m_rental.vehicle = opened->record.rental.vehicle;
    m_rental.start = opened->record.rental.start;
    m_rental.end = opened->record.rental.end;
    m_historyOf.reset(); // not counted as seen before: it is the same record
    checkAgain();
}

void DeskController::removeRecord(QUuid id)
{
    if (const auto allowed = m_records.require(Permission::DeleteRecord); !allowed) {
        say({RecordsMessage, Tone::Failed, allowed.error().message, {}, {}});
        return;
    }
    say({RecordsMessage, Tone::Warning, tr("Delete this record for good? It cannot be restored."),
         tr("Delete"), [this, id] {
             const auto removed = m_records.remove(id, QStringLiteral("by hand"));
             if (!removed) {
                 say({RecordsMessage, Tone::Failed, removed.error().message, {}, {}});
                 return;
             }
             say({RecordsMessage, Tone::Accent, tr("The record is deleted."), {}, {}});
         }});
}

} // namespace licencedesk
