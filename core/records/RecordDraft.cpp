#include "records/RecordDraft.h"

#include "records/EditCommand.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace licencedesk {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("EditCommand", source);
}

template <typename Pages>
auto findDraftPage(Pages &pages, DocumentPage kind) -> decltype(pages.data())
{
    const auto it = std::find_if(pages.begin(), pages.end(), [kind](const DraftPage &each) {
        return each.reading.page == kind;
    });
    return it == pages.end() ? nullptr : &*it;
}

DraftPages withPage(DraftPages pages, const DraftPage &page)
{
    if (DraftPage *same = findDraftPage(pages, page.reading.page)) {
        *same = page;
        return pages;
    }
    const auto after = std::find_if(pages.begin(), pages.end(), [&page](const DraftPage &each) {
        return each.reading.page > page.reading.page;
    });
    pages.insert(after, page);
    return pages;
}

ReviewReason doubtOf(const LicenceFields &machine, FieldId field)
{
    const auto it = machine.find(field);
    return it == machine.end() ? ReviewReason::NotRead : it->second.review;
}

void keepOperatorValues(DraftPage &fresh, const DraftPage &old)
{
    for (const auto &[field, value] : old.reading.fields) {
        if (value.source != FieldSource::Recognised) {
            fresh.reading.fields[field] = value;
        }
    }
}

} // namespace

RecordDraft::RecordDraft(const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_id(QUuid::createUuid()), m_createdAt(clock.now())
{}

const DraftPage *RecordDraft::page(DocumentPage page) const
{
    return findDraftPage(m_pages, page);
}

DraftPage *RecordDraft::mutablePage(DocumentPage page)
{
    return findDraftPage(m_pages, page);
}

FieldValue RecordDraft::value(FieldKey key) const
{
    const DraftPage *found = page(key.page);
    return found ? found->value(key.field) : FieldValue();
}

bool RecordDraft::hasOperatorInput() const
{
    return std::any_of(m_pages.begin(), m_pages.end(), [](const DraftPage &page) {
        return std::any_of(
            page.reading.fields.begin(), page.reading.fields.end(),
            [](const auto &each) { return each.second.source != FieldSource::Recognised; });
    });
}

void RecordDraft::putPage(const DraftPage &page)
{
    const char *text = this->page(page.reading.page)
                           ? QT_TRANSLATE_NOOP("EditCommand", "Replace page")
                           : QT_TRANSLATE_NOOP("EditCommand", "Add page");
    m_history.push(new PagesCommand(*this, withPage(m_pages, page), translated(text)));
}

void RecordDraft::putReadAgain(DraftPage page)
{
    if (const DraftPage *old = this->page(page.reading.page)) {
        keepOperatorValues(page, *old);
    }
    const char *text = QT_TRANSLATE_NOOP("EditCommand", "Set corners");
    m_history.push(new PagesCommand(*this, withPage(m_pages, page), translated(text)));
}

void RecordDraft::removePage(DocumentPage page)
{
    DraftPages rest = m_pages;
    std::erase_if(rest, [page](const DraftPage &each) { return each.reading.page == page; });
    const char *text = QT_TRANSLATE_NOOP("EditCommand", "Remove page");
    m_history.push(new PagesCommand(*this, std::move(rest), translated(text)));
}

void RecordDraft::typeValue(FieldKey key, const QString &canonicalText)
{
    if (!page(key.page)) {
        return;
    }
    const QString text = translated(QT_TRANSLATE_NOOP("EditCommand", "Correct: %1"));
    m_history.push(new ValueCommand(*this, key, operatorValue(canonicalText, value(key)),
                                    text.arg(fieldLabel(key.field))));
}

void RecordDraft::confirmValue(FieldKey key)
{
    const FieldValue before = value(key);
    if (!page(key.page) || !before.needsReview()) {
        return;
    }
    const QString text = translated(QT_TRANSLATE_NOOP("EditCommand", "Confirm: %1"));
    m_history.push(new ValueCommand(*this, key, operatorValue(before.text, before),
                                    text.arg(fieldLabel(key.field))));
}

void RecordDraft::putRemote(DocumentPage kind, const LicenceFields &remote)
{
    const DraftPage *found = page(kind);
    if (!found) {
        return;
    }
    const QString text = translated(QT_TRANSLATE_NOOP("EditCommand", "Compare with the service"));
    m_history.beginMacro(text);
    for (const FieldId field : fieldsOfPage(*found)) {
        if (const QString there = fieldText(remote, field); !there.isEmpty()) {
            const FieldKey key{kind, field};
            m_history.push(
                new ValueCommand(*this, key, comparedValue(field, value(key), there), text));
        }
    }
    m_history.endMacro();
}

void RecordDraft::takeRemote(FieldKey key)
{
    const FieldValue before = value(key);
    if (before.remote.isEmpty()) {
        return;
    }
    const QString text = translated(QT_TRANSLATE_NOOP("EditCommand", "Take from the service: %1"));
    m_history.push(
        new ValueCommand(*this, key, remoteValue(before), text.arg(fieldLabel(key.field))));
}

int RecordDraft::moveBox(DocumentPage page, FieldId zone, const QRectF &boxMm, int gesture)
{
    if (!this->page(page)) {
        return 0;
    }
    const int move = ++m_lastMove;
    m_history.push(new BoxCommand(*this, {move, gesture, page, zone}, boxMm));
    return move;
}

void RecordDraft::completeMove(int move, const PageReading &readAgain)
{
    for (int i = 0; i < m_history.count(); ++i) {
        // The stack hands out its commands as const; completing one is not another step.
        auto *command =
            dynamic_cast<BoxCommand *>(const_cast<QUndoCommand *>(m_history.command(i)));
        if (command && command->move() == move) {
            command->complete(readAgain);
            return;
        }
    }
}

void RecordDraft::attachPhotograph(const Frame &frame)
{
    for (DraftPage &page : m_pages) {
        if (page.frame.image.isNull()) {
            page.frame = frame;
        }
    }
    Q_EMIT changed();
}

void RecordDraft::startOver()
{
    if (isEmpty()) {
        return;
    }
    m_history.push(
        new PagesCommand(*this, {}, translated(QT_TRANSLATE_NOOP("EditCommand", "Start over"))));
}

void RecordDraft::replaceAll(const DraftPages &pages)
{
    const char *text = QT_TRANSLATE_NOOP("EditCommand", "Another licence");
    m_id = QUuid::createUuid();
    m_history.push(new PagesCommand(*this, pages, translated(text)));
}

void RecordDraft::reset(const DraftPages &pages)
{
    m_history.clear();
    m_id = QUuid::createUuid();
    m_createdAt = m_clock.now();
    setPages(pages);
}

LicenceRecord RecordDraft::toRecord(const RentalContext &rental,
                                    const VerificationReport &report) const
{
    LicenceRecord record;
    record.id = m_id;
    record.rental = rental;
    record.report = report;
    record.createdAt = m_createdAt;
    record.edits = edits();
    record.pages = toVerifiedPages(m_pages);
    return record;
}

std::vector<FieldEdit> RecordDraft::edits() const
{
    std::vector<FieldEdit> edits;
    for (const DraftPage &page : m_pages) {
        for (const auto &[field, value] : page.reading.fields) {
            const QString before = fieldText(page.machine, field);
            if (value.source != FieldSource::Recognised && value.text != before) {
                edits.push_back({page.reading.page,
                                 field,
                                 before,
                                 value.text,
                                 m_clock.now(),
                                 doubtOf(page.machine, field),
                                 {}});
            }
        }
    }
    return edits;
}

void RecordDraft::setPages(const DraftPages &pages)
{
    m_pages = pages;
    Q_EMIT pagesChanged();
    Q_EMIT changed();
}

void RecordDraft::setValue(FieldKey key, const std::optional<FieldValue> &value)
{
    DraftPage *page = mutablePage(key.page);
    if (!page) {
        return;
    }
    if (value) {
        page->reading.fields[key.field] = *value;
    } else {
        page->reading.fields.erase(key.field);
    }
    Q_EMIT changed();
}

void RecordDraft::setBox(DocumentPage page, FieldId zone, const QRectF &boxMm)
{
    DraftPage *found = mutablePage(page);
    if (!found) {
        return;
    }
    for (FieldReading &reading : found->reading.readings) {
        if (reading.field == zone) {
            reading.boxMm = boxMm;
        }
    }
    Q_EMIT changed();
}

void RecordDraft::setReading(DocumentPage page, const FieldReading &reading,
                             const LicenceFields &fields)
{
    DraftPage *found = mutablePage(page);
    if (!found) {
        return;
    }
    for (FieldReading &each : found->reading.readings) {
        if (each.field == reading.field) {
            each = reading;
        }
    }
    for (const auto &[field, value] : fields) {
        found->reading.fields[field] = value;
    }
    Q_EMIT changed();
}

} // namespace licencedesk
