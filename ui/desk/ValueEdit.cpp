#include "ui/desk/ValueEdit.h"

#include "ui/desk/FieldState.h"
#include "ui/style/Theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextEdit>
#include <QTextLayout>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr int DocumentMargin = 4; // px around the text
constexpr int MostLines = 4;      // of the longest address in a narrow window
constexpr int Border = 2;         // px, the focused border of the style sheet

/// Alt+1 … Alt+5 as 0 … 4; -1 for any other key.
int candidateIndex(const QKeyEvent &event)
{
    const int index = event.key() - Qt::Key_1;
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    return alt && index >= 0 && index < 5 ? index : -1;
}

bool isRemoteKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_0 && event.modifiers().testFlag(Qt::AltModifier);
}

} // namespace

ValueEdit::ValueEdit(FieldId field, QWidget *parent) : QPlainTextEdit(parent), m_field(field)
{
    setProperty("quiet", true);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(DocumentMargin);
    setFont(valueFont(font()));
    keepDirection();
    connect(this, &QPlainTextEdit::textChanged, this, &ValueEdit::fitLines);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setInputMethodHints(Qt::ImhNoAutoUppercase);
}

/// A value runs from left to right in every language, beside its label.
void ValueEdit::keepDirection()
{
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setAlignment(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    document()->setDefaultTextOption(option);
}

void ValueEdit::setValue(const QString &value, const std::vector<int> &doubtful)
{
    const bool sameText = m_editing ? this->value() == value : m_value == value;
    m_value = value;
    m_doubtful = doubtful;
    if (!sameText || !m_editing) {
        showText();
    }
    markDoubtful();
}

QString ValueEdit::value() const
{
    if (!m_editing) {
        return m_value;
    }
    return toPlainText().remove(u'\n');
}

QSize ValueEdit::sizeHint() const
{
    const int text = fontMetrics().lineSpacing() * m_lines;
    return {200, text + 2 * (DocumentMargin + Border) + 2};
}

QSize ValueEdit::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void ValueEdit::fitLines()
{
    const int room = viewport()->width() - 2 * DocumentMargin;
    const QRect needed = fontMetrics().boundingRect(QRect(0, 0, std::max(room, 1), QWIDGETSIZE_MAX),
                                                    Qt::TextWrapAnywhere, toPlainText());
    const int lines = std::clamp(needed.height() / fontMetrics().lineSpacing(), 1, MostLines);
    if (lines != m_lines) {
        m_lines = lines;
        updateGeometry();
    }
}

void ValueEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitLines();
}

void ValueEdit::showText()
{
    const QString text = m_editing ? m_value : groupedText(m_field, m_value);
    if (toPlainText() != text) {
        setPlainText(text);
    }
}

void ValueEdit::markDoubtful()
{
    QList<QTextEdit::ExtraSelection> marks;
    const ToneColours colours = toneColours(Tone::Warning, QGuiApplication::palette());
    const QString shown = toPlainText();
    const bool edited = m_editing && isEdited();
    for (const int position : edited ? std::vector<int>() : m_doubtful) {
        // Grouping blanks before a character shift it.
        int place = position;
        for (int i = 0; i <= place && i < shown.size(); ++i) {
            place += !m_editing && shown[i] == u' ' && !m_value.contains(u' ') ? 1 : 0;
        }
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(std::min<int>(place, static_cast<int>(shown.size())));
        mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        mark.format.setBackground(colours.wash);
        mark.format.setForeground(colours.ink);
        mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        mark.format.setUnderlineColor(colours.ink);
        mark.format.setFontWeight(QFont::Bold);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

bool ValueEdit::event(QEvent *event)
{
    // With nothing typed to undo, Ctrl+Z belongs to the desk; Ctrl+Enter always does.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool undo = key->matches(QKeySequence::Undo) && !document()->isUndoAvailable();
        const bool redo = key->matches(QKeySequence::Redo) && !document()->isRedoAvailable();
        const bool paste = key->matches(QKeySequence::Paste) && !canPaste();
        if (undo || redo || paste) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

bool ValueEdit::movesAcrossLines(int step) const
{
    QTextCursor moved = textCursor();
    return !moved.movePosition(step > 0 ? QTextCursor::Down : QTextCursor::Up);
}

void ValueEdit::keyPressEvent(QKeyEvent *event)
{
    const int candidate = candidateIndex(*event);
    if (candidate >= 0) {
        Q_EMIT candidateWanted(candidate);
        return;
    }
    if (isRemoteKey(*event)) {
        Q_EMIT remoteWanted();
        return;
    }
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT confirmed();
        return;
    }
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (plain && step != 0 && movesAcrossLines(step)) {
        Q_EMIT neighbourWanted(step);
        return;
    }
    if (event->key() == Qt::Key_Escape) { // start over, at the desk
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    markDoubtful();
}

void ValueEdit::focusInEvent(QFocusEvent *event)
{
    m_editing = true;
    showText();
    QPlainTextEdit::focusInEvent(event);
    const bool byKey = event->reason() != Qt::MouseFocusReason &&
                       event->reason() != Qt::ActiveWindowFocusReason &&
                       event->reason() != Qt::PopupFocusReason;
    if (byKey) {
        moveCursor(QTextCursor::End);
        if (m_doubtful.empty()) {
            selectAll();
        } else { // right on the first character to look at
            QTextCursor cursor = textCursor();
            cursor.setPosition(std::min<int>(m_doubtful.front(), static_cast<int>(m_value.size())));
            cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
            setTextCursor(cursor);
        }
    }
    markDoubtful();
    Q_EMIT entered();
}

void ValueEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    const bool stays =
        event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
    if (stays) {
        return;
    }
    Q_EMIT left();
    m_editing = false;
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
    showText();
    markDoubtful();
}

bool ValueEdit::focusNextPrevChild(bool next)
{
    Q_EMIT openFieldWanted(next ? 1 : -1);
    return true;
}

void ValueEdit::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text();
    insertPlainText(text.replace(u'\n', u' ').trimmed());
}

void ValueEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        markDoubtful();
    }
}

} // namespace licencedesk
