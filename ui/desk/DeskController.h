#pragma once
// What happens at the desk, without any widget: pictures come in and are read, the draft is
// corrected, checked for the rental and accepted into the records. Views listen and ask.

#include "records/RecordDraft.h"
#include "ui/desk/DeskMessage.h"
#include "ui/desk/ReadingService.h"
#include "ui/operators/DeskAccess.h"
#include "ui/records/DeskRecords.h"
#include "ui/shell/DeskSettings.h"
#include "ui/shell/FilePort.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>

namespace licencedesk {

enum class AcceptOutcome { Accepted, NothingThere, FieldsOpen, ReasonNeeded, NotKept };

class DeskController : public QObject
{
    Q_OBJECT

public:
    DeskController(PageSourceFactory pages, const Clock &clock, DeskSettings &settings,
                   DeskRecords &records, DeskAccess &access, QObject *parent = nullptr);

    RecordDraft &draft() { return m_draft; }
    DeskRecords &records() { return m_records; }
    DeskAccess &access() { return m_access; }
    const VerificationReport &report() const { return m_report; }
    const RentalContext &rental() const { return m_rental; }
    void setRental(const QString &vehicle, QDate start, QDate end);
    void setPolicy(const VerificationPolicy &policy); ///< of the firm
    void newRental();  ///< the vehicle chosen last, from today for the usual days
    void checkAgain(); ///< after anything the checks depend on has changed, the language too

    // Pictures
    void openPictures(const QStringList &paths);
    void openFrame(const Frame &frame);
    bool isReading() const { return m_reading; }
    void cancelReading();
    /// A picture in which no licence was found; it waits for its corners or for typing.
    const std::optional<Frame> &unplaced() const { return m_unplaced; }
    void readWithCorners(const Frame &frame, const CardQuad &quad,
                         std::optional<DocumentPage> page);
    /// Pages that the live desk captured, each with the frame it came from.
    void putCaptured(std::vector<PageReading> pages, const std::vector<Frame> &frames);
    /// A picture without a licence, for its corners or for typing.
    void showUnplaced(const Frame &frame);
    void typeIn(); ///< an empty main page, beside the unplaced picture if there is one

    /// A licence to learn on: nothing of it is kept, and whatever else comes to the desk takes its
    /// place. Only on an empty desk.
    void practise(const QString &picture);
    void leavePractice();
    bool isPractising() const { return m_practice.has_value(); }

    // Fields
    std::optional<FieldKey> selection() const { return m_selection; }
    DocumentPage currentPage() const { return m_currentPage; }
    void select(FieldKey key);
    void showPage(DocumentPage page);
    /// The next open field after the selection, in display order and round the end.
    std::optional<FieldKey> nextOpen(int step) const;
    void moveBox(FieldId zone, const QRectF &boxMm, int gesture);

    // The record
    /// \p allowedBy: name of the supervisor who lets it pass although checks failed, where who is
    /// signed in may not.
    AcceptOutcome accept(const QString &reason = {}, const QString &allowedBy = {});
    /// A reason alone is not enough: somebody who may has to sign for it.
    bool needsSupervisor() const;
    void startOver();
    /// Puts read pages on the desk; an edited draft can be had back by undo. \p photograph: where
    /// the picture is, for setting its corners; may be empty.
    void place(const DraftPages &pages, const QString &photograph = {});
    void reopen(QUuid id);
    /// Asks first: what is deleted cannot be had back.
    void removeRecord(QUuid id);
    /// Offers the licence that was on the desk when the program ended without being closed.
    void offerLeftDraft();
    void say(const DeskMessage &message) { Q_EMIT said(message); }

Q_SIGNALS:
    void pagesChanged();
    void changed(); ///< draft or checks
    void selectionChanged();
    void readingChanged();
    void unplacedChanged();
    void reasonWanted(); ///< accepting needs a reason: checks have failed
    /// On the disk if the records are; the draft is still there.
    void kept(const licencedesk::LicenceRecord &record);
    void accepted();
    void said(const licencedesk::DeskMessage &message);
    void unsaid(const QString &id);
    void practiceLeft();

private:
    struct Order
    {
        Picture picture;
        ReadOptions options;
    };
    void enqueue(Order order);
    void readNext();
    void setReading(bool reading);
    void takeReading(const Order &order, Result<PictureReading> reading);
    enum class OperatorInput { Kept, Replaced };
    void putPages(std::vector<PageReading> pages, const std::vector<Frame> &frames,
                  OperatorInput input);
    void setUnplaced(std::optional<Frame> frame);
    void sayNotFound(bool byHand);
    void rereadMoved();
    void takeReread(const std::map<FieldId, int> &moves, const Result<PageReading> &fresh);
    void afterPagesChanged();
    void sayFieldsOpen(const std::vector<FieldKey> &open);
    AcceptOutcome finish(const QString &reason, const QString &allowedBy);
    void sayAccepted(const LicenceRecord &record);
    void askHistory();
    void followOperator();
    void saveDraft();
    void restoreDraft(const DecodedDraft &draft);
    LicenceRecord acceptedRecord(const QString &reason, const QString &allowedBy) const;
    void loadPhotograph(const QString &path);

    const Clock &m_clock;
    DeskSettings &m_settings;
    ReadingService m_service;
    TaskRunner m_loader; ///< photographs of pages that are read already
    RecordDraft m_draft;
    DeskRecords &m_records;
    DeskAccess &m_access;
    std::optional<Session> m_operator; ///< who worked here last
    QTimer m_saveDraft;                ///< a moment after the last change
    QElapsedTimer m_onDesk;            ///< since the first page; invalid: nothing is there
    std::optional<std::pair<QString, QString>> m_historyOf; ///< number and core asked for last
    RentalContext m_rental;
    VerificationReport m_report;
    std::deque<Order> m_queue;
    std::map<FieldId, QRectF> m_movedBoxes; ///< of the current page, not read again yet
    std::map<FieldId, int> m_moves;         ///< the moves that they belong to
    std::optional<Frame> m_unplaced;
    std::optional<FieldKey> m_selection;
    DocumentPage m_currentPage = DocumentPage::Main;
    bool m_reading = false;
    struct Practice
    {
        QString vehicle; ///< what was chosen before
        int rentalDays = 0;
    };
    std::optional<Practice> m_practice;
};

} // namespace licencedesk
