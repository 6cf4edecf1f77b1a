#pragma once
// The licence on the desk while the operator works on it. Every change is a command on its history,
// so views, keys and tests share one undo; a change that a slow reading completes later stays one
// step.

#include "records/DraftPage.h"
#include "records/LicenceRecord.h"
#include "support/Clock.h"

#include <QObject>
#include <QUndoStack>

#include <map>
#include <optional>
#include <vector>

namespace licencedesk {

class RecordDraft : public QObject
{
    Q_OBJECT

public:
    explicit RecordDraft(const Clock &clock, QObject *parent = nullptr);

    const DraftPages &pages() const { return m_pages; }
    const DraftPage *page(DocumentPage page) const;
    FieldValue value(FieldKey key) const;
    bool isEmpty() const { return m_pages.empty(); }
    bool hasOperatorInput() const; ///< something was typed or confirmed by hand
    /// What the operator still has to look at, page by page in display order.
    std::vector<FieldKey> openFields() const { return licencedesk::openFields(m_pages); }
    QUndoStack &history() { return m_history; }

    /// Adds a page or replaces the one of the same kind.
    void putPage(const DraftPage &page);
    void removePage(DocumentPage page);
    /// As putPage, but what the operator typed on the old page stays: the same picture read again.
    void putReadAgain(DraftPage page);
    /// The operator's value for a field, in canonical form.
    void typeValue(FieldKey key, const QString &canonicalText);
    /// The operator has compared the value and it is right.
    void confirmValue(FieldKey key);
    /// What a service elsewhere reads on this page, beside what was read here. Where they differ
    /// the operator has to decide.
    void putRemote(DocumentPage page, const LicenceFields &remote);
    /// The operator takes what the service reads.
    void takeRemote(FieldKey key);
    /// Moves the box of a printed zone; returns a number under which the new reading of it may
    /// be handed in later with completeMove. Repeated moves of one box are one undo step when
    /// \p gesture is the same and not 0.
    int moveBox(DocumentPage page, FieldId zone, const QRectF &boxMm, int gesture = 0);
    /// Late results of a move that was undone, or of a page that is gone, change nothing visible.
    void completeMove(int move, const PageReading &readAgain);
    /// The photograph of pages that were read without keeping it; not a step of the history.
    void attachPhotograph(const Frame &frame);
    /// Clears the desk; one undo brings everything back.
    void startOver();

    /// Another licence in place of this one; one undo brings this one back.
    void replaceAll(const DraftPages &pages);

    /// Puts another licence on the desk and forgets the history.
    void reset(const DraftPages &pages = {});
    /// The record that this draft will replace when it is accepted.
    void setId(QUuid id) { m_id = id; }
    QUuid id() const { return m_id; }

    LicenceRecord toRecord(const RentalContext &rental, const VerificationReport &report) const;

Q_SIGNALS:
    void changed();      ///< anything
    void pagesChanged(); ///< a page came, went or was replaced; before changed()

private:
    friend class EditCommand;
    friend class PagesCommand;
    friend class ValueCommand;
    friend class BoxCommand;

    DraftPage *mutablePage(DocumentPage page);
    void setPages(const DraftPages &pages);
    void setValue(FieldKey key, const std::optional<FieldValue> &value);
    void setBox(DocumentPage page, FieldId zone, const QRectF &boxMm);
    void setReading(DocumentPage page, const FieldReading &reading, const LicenceFields &fields);
    std::vector<FieldEdit> edits() const;

    const Clock &m_clock;
    DraftPages m_pages;
    QUndoStack m_history;
    QUuid m_id;
    QDateTime m_createdAt;
    int m_lastMove = 0;
};

} // namespace licencedesk
