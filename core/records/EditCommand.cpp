#include "records/EditCommand.h"

#include <QCoreApplication>

#include <algorithm>

namespace licencedesk {

namespace {

const FieldReading *findReading(const std::vector<FieldReading> &readings, FieldId zone)
{
    const auto it = std::find_if(readings.begin(), readings.end(),
                                 [zone](const FieldReading &each) { return each.field == zone; });
    return it == readings.end() ? nullptr : &*it;
}

bool isMadeFrom(FieldId field, FieldId zone)
{
    if (zone == FieldId::ValidPeriod) {
        return field == FieldId::ValidFrom || field == FieldId::ValidTo;
    }
    return field == zone || (zone == FieldId::ValidFor && field == FieldId::ValidTo);
}

} // namespace

PagesCommand::PagesCommand(RecordDraft &draft, DraftPages after, const QString &text)
    : EditCommand(draft, text), m_before(draft.pages()), m_after(std::move(after))
{}

void PagesCommand::undo()
{
    draft().setPages(m_before);
}

void PagesCommand::redo()
{
    draft().setPages(m_after);
}

ValueCommand::ValueCommand(RecordDraft &draft, FieldKey key, FieldValue after, const QString &text)
    : EditCommand(draft, text), m_key(key), m_after(std::move(after))
{
    const DraftPage *page = draft.page(key.page);
    if (page && page->reading.fields.contains(key.field)) {
        m_before = page->value(key.field);
    }
}

void ValueCommand::undo()
{
    draft().setValue(m_key, m_before);
}

void ValueCommand::redo()
{
    draft().setValue(m_key, m_after);
}

BoxCommand::BoxCommand(RecordDraft &draft, Target target, const QRectF &boxMm)
    : EditCommand(
          draft,
          QCoreApplication::translate("EditCommand", "Move box: %1").arg(fieldLabel(target.zone))),
      m_target(target), m_box(boxMm)
{
    const DraftPage *page = draft.page(target.page);
    const FieldReading *reading = page ? findReading(page->reading.readings, target.zone) : nullptr;
    if (reading) {
        m_before = State{*reading, fieldsOfZone(page->reading.fields)};
    }
}

void BoxCommand::undo()
{
    m_done = false;
    if (m_before) {
        draft().setReading(m_target.page, m_before->reading, m_before->fields);
    }
}

void BoxCommand::redo()
{
    m_done = true;
    if (m_after) {
        draft().setReading(m_target.page, m_after->reading, m_after->fields);
        return;
    }
    draft().setBox(m_target.page, m_target.zone, m_box);
}

bool BoxCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const BoxCommand *>(other);
    const bool sameGesture =
        next && m_target.gesture != 0 && next->m_target.gesture == m_target.gesture &&
        next->m_target.page == m_target.page && next->m_target.zone == m_target.zone;
    if (!sameGesture) {
        return false;
    }
    m_target.move = next->m_target.move;
    m_box = next->m_box;
    m_after.reset();
    return true;
}

void BoxCommand::complete(const PageReading &readAgain)
{
    const FieldReading *reading = findReading(readAgain.readings, m_target.zone);
    if (!reading) {
        return;
    }
    State state{*reading, fieldsOfZone(readAgain.fields)};
    for (auto &[field, value] : state.fields) { // what the operator typed is never overwritten
        const FieldValue current = draft().value({m_target.page, field});
        if (current.source != FieldSource::Recognised) {
            value = current;
        }
    }
    m_after = std::move(state);
    if (m_done) {
        redo();
    }
}

LicenceFields BoxCommand::fieldsOfZone(const LicenceFields &all) const
{
    LicenceFields made;
    for (const auto &[field, value] : all) {
        if (isMadeFrom(field, m_target.zone)) {
            made[field] = value;
        }
    }
    return made;
}

} // namespace licencedesk
