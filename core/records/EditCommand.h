#pragma once
// The steps of a draft's history: pages, one value, one box. Each knows the state before and after
// and applies either; a box's new reading may arrive later and belongs to the same step.

#include "records/RecordDraft.h"

#include <QUndoCommand>

namespace licencedesk {

enum class CommandId { Box = 1 }; ///< what QUndoStack may merge

class EditCommand : public QUndoCommand
{
protected:
    EditCommand(RecordDraft &draft, const QString &text) : QUndoCommand(text), m_draft(draft) {}
    RecordDraft &draft() const { return m_draft; }

private:
    RecordDraft &m_draft;
};

/// Adding, replacing, removing pages and starting over: the whole list before and after.
class PagesCommand final : public EditCommand
{
public:
    PagesCommand(RecordDraft &draft, DraftPages after, const QString &text);
    void undo() override;
    void redo() override;

private:
    DraftPages m_before;
    DraftPages m_after;
};

class ValueCommand final : public EditCommand
{
public:
    ValueCommand(RecordDraft &draft, FieldKey key, FieldValue after, const QString &text);
    void undo() override;
    void redo() override;

private:
    FieldKey m_key;
    std::optional<FieldValue> m_before; ///< empty: the field was absent
    FieldValue m_after;
};

class BoxCommand final : public EditCommand
{
public:
    struct Target
    {
        int move = 0;    ///< number handed out by RecordDraft::moveBox
        int gesture = 0; ///< equal and not 0: one step
        DocumentPage page = DocumentPage::Main;
        FieldId zone = FieldId::LicenceNumber;
    };

    BoxCommand(RecordDraft &draft, Target target, const QRectF &boxMm);
    void undo() override;
    void redo() override;
    int id() const override { return static_cast<int>(CommandId::Box); }
    bool mergeWith(const QUndoCommand *other) override;

    int move() const { return m_target.move; }
    void complete(const PageReading &readAgain);

private:
    struct State
    {
        FieldReading reading;
        LicenceFields fields; ///< those made from the zone
    };
    LicenceFields fieldsOfZone(const LicenceFields &all) const;

    Target m_target;
    QRectF m_box;
    std::optional<State> m_before;
    std::optional<State> m_after; ///< empty until the new reading has arrived
    bool m_done = false;
};

} // namespace licencedesk
