#include "ui/desk/ReviewPanel.h"

#include "fields/Interpret.h"
#include "ui/desk/FieldRow.h"
#include "ui/desk/ValueEdit.h"
#include "ui/style/Theme.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace licencedesk {

namespace {
constexpr int NarrowWidth = 540; // px; below it the crops give way to the values
constexpr int WideWidth = 660;   // px; from here on they are large
constexpr int SmallCrop = 116;   // px
constexpr int LargeCrop = 164;

/// What the hands do, shown while there is nothing to do it on.
QString guide()
{
    const std::pair<QString, QString> lines[] = {
        {ReviewPanel::tr("Tab"), ReviewPanel::tr("leads to the next doubtful field")},
        {ReviewPanel::tr("Enter"), ReviewPanel::tr("confirms it and goes on")},
        {ReviewPanel::tr("Alt+1 … 5"), ReviewPanel::tr("takes another reading")},
        {ReviewPanel::tr("Ctrl+Enter"), ReviewPanel::tr("accepts the licence")},
    };
    QString rows;
    for (const auto &[keys, meaning] : lines) {
        rows += QStringLiteral("<tr><td align='right'><b>%1</b>&nbsp;&nbsp;&nbsp;</td>"
                               "<td>%2</td></tr>")
                    .arg(keys, meaning);
    }
    return QStringLiteral("<p>%1</p><table cellpadding='4' align='center'>%2</table>")
        .arg(ReviewPanel::tr("Only what is doubtful waits for you."), rows);
}

} // namespace

ReviewPanel::ReviewPanel(DeskController &desk, QWidget *parent)
    : Panel(parent), m_desk(desk), m_area(new QScrollArea(this)), m_content(new QWidget),
      m_layout(new QVBoxLayout(m_content)), m_empty(new QLabel(this))
{
    setAccessibleName(tr("Fields of the licence"));
    m_content->setObjectName(QStringLiteral("scrolled"));
    m_layout->setContentsMargins(1, 6, 1, 6);
    m_layout->setSpacing(1);
    m_layout->addStretch(1);
    m_area->setWidget(m_content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setText(guide());
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::RichText);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->addWidget(m_area, 1);
    outer->addWidget(m_empty, 1);
    connect(&desk, &DeskController::pagesChanged, this, &ReviewPanel::rebuild);
    connect(&desk, &DeskController::changed, this, &ReviewPanel::refresh);
    connect(&desk, &DeskController::selectionChanged, this, &ReviewPanel::follow);
    rebuild();
}

void ReviewPanel::rebuild()
{
    for (FieldRow *row : m_rows) {
        row->disconnect(this);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    const DraftPage *page = m_desk.draft().page(m_desk.currentPage());
    m_shown = m_desk.currentPage();
    m_area->setVisible(page);
    m_empty->setVisible(!page);
    if (!page) {
        return;
    }
    for (const FieldId field : fieldsOfPage(*page)) {
        auto *row = new FieldRow({m_shown, field}, m_content);
        connectRow(row);
        m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
        row->setCropWidth(cropWidth());
        m_rows.push_back(row);
    }
    refresh();
    follow();
}

void ReviewPanel::connectRow(FieldRow *row)
{
    connect(row, &FieldRow::typed, this, &ReviewPanel::type);
    connect(row, &FieldRow::confirmed, this,
            [this](FieldKey key) { m_desk.draft().confirmValue(key); });
    connect(row, &FieldRow::remoteTaken, this,
            [this](FieldKey key) { m_desk.draft().takeRemote(key); });
    connect(row, &FieldRow::entered, this, [this](FieldKey key) {
        const QScopedValueRollback<bool> guard(m_following, true);
        m_desk.select(key);
        for (FieldRow *each : m_rows) {
            each->setCurrent(each->key() == key);
        }
    });
    connect(row, &FieldRow::whyWanted, this, &ReviewPanel::whyWanted);
    connect(row, &FieldRow::openFieldWanted, this, &ReviewPanel::go);
    connect(row, &FieldRow::neighbourWanted, this,
            [this, row](int step) { goToNeighbour(row->key(), step); });
}

void ReviewPanel::refresh()
{
    const DraftPage *page = m_desk.draft().page(m_shown);
    if (!page) {
        return;
    }
    for (FieldRow *row : m_rows) {
        row->display(*page, m_desk.report());
    }
}

void ReviewPanel::follow()
{
    if (m_following) {
        return;
    }
    if (m_shown != m_desk.currentPage()) {
        rebuild();
        return;
    }
    const auto selection = m_desk.selection();
    for (FieldRow *row : m_rows) {
        const bool current = selection && row->key() == *selection;
        row->setCurrent(current);
        if (current) {
            row->focusEditor();
            m_area->ensureWidgetVisible(row, 0, 24);
        }
    }
}

void ReviewPanel::go(int step)
{
    if (const auto next = m_desk.nextOpen(step)) {
        m_desk.select(*next);
        return;
    }
    Q_EMIT nothingOpen();
}

void ReviewPanel::goToNeighbour(FieldKey from, int step)
{
    const auto here = std::find_if(m_rows.begin(), m_rows.end(),
                                   [from](const FieldRow *row) { return row->key() == from; });
    const auto index = here - m_rows.begin() + step;
    if (index >= 0 && index < std::ssize(m_rows)) {
        m_desk.select(m_rows[static_cast<std::size_t>(index)]->key());
    }
}

void ReviewPanel::type(FieldKey key, const QString &text)
{
    m_desk.draft().typeValue(key, canonicalText(key.field, text));
}

FieldRow *ReviewPanel::row(FieldId field) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [field](const FieldRow *each) {
        return each->key().field == field;
    });
    return it == m_rows.end() ? nullptr : *it;
}

void ReviewPanel::commit()
{
    for (FieldRow *row : m_rows) {
        row->commit();
    }
}

void ReviewPanel::focusCurrent()
{
    if (const auto selection = m_desk.selection()) {
        follow();
        if (FieldRow *current = row(selection->field)) {
            current->focusEditor();
        }
        return;
    }
    if (const auto open = m_desk.nextOpen(1)) {
        m_desk.select(*open);
    } else if (!m_rows.empty()) {
        m_desk.select(m_rows.front()->key());
    }
}

int ReviewPanel::cropWidth() const
{
    const DraftPage *page = m_desk.draft().page(m_shown);
    if (!page || !page->hasCard() || width() < typeScaled(NarrowWidth)) {
        return 0;
    }
    return typeScaled(width() < typeScaled(WideWidth) ? SmallCrop : LargeCrop);
}

void ReviewPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    for (FieldRow *row : m_rows) {
        row->setCropWidth(cropWidth());
    }
}

} // namespace licencedesk
