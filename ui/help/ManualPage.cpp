#include "ui/help/ManualPage.h"

#include "help/ManualHtml.h"
#include "ui/style/Theme.h"
#include "ui/style/Tones.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextOption>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr int ListWidth = 260;      // px at 100 % type
constexpr int TextWidth = 760;      // px at 100 % type: lines that the eye finds its way back from
constexpr int SearchWidth = 200;    // px at 100 % type
constexpr int SideBySideFrom = 760; // px at 100 % type; below, the text has the page to itself
constexpr double TextMargin = 22;   // px

QString manualStyle(const QPalette &palette)
{
    return QStringLiteral("h1{font-size:x-large}"
                          "h2{font-size:large;margin-top:22px}"
                          "p{margin-top:7px;margin-bottom:7px}li{margin-top:4px;margin-bottom:4px}"
                          "code{color:%1;background-color:%2}a{color:%3}")
        .arg(palette.color(QPalette::Text).name(), toneColours(Tone::Neutral, palette).wash.name(),
             toneColours(Tone::Accent, palette).ink.name());
}

} // namespace

ManualPage::ManualPage(QWidget *parent)
    : GuardedPage(tr("Manual"), parent), m_chapters(new QListWidget), m_browser(new QTextBrowser),
      m_search(new QLineEdit), m_found(new QLabel)
{
    m_search->setPlaceholderText(tr("Find in the manual"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(typeScaled(SearchWidth));
    m_search->setToolTip(QStringLiteral("%1 (%2)").arg(
        m_search->placeholderText(),
        QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    titleBar()->addWidget(m_found);
    titleBar()->addWidget(m_search);
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setWordWrap(true);
    m_chapters->setTextElideMode(Qt::ElideNone);
    m_chapters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chapters->setFixedWidth(typeScaled(ListWidth));
    m_browser->setAccessibleName(tr("Manual"));
    m_browser->setOpenLinks(false);
    m_browser->setMaximumWidth(typeScaled(TextWidth));
    setFocusProxy(m_browser);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(12);
    parts->addWidget(m_chapters);
    parts->addWidget(m_browser, 1);
    parts->addStretch(0);
    body()->addLayout(parts, 1);
    connect(m_chapters, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && !m_following) {
            m_browser->scrollToAnchor(item->data(Qt::UserRole).toString());
        }
    });
    connect(m_browser, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { showChapter(link.fragment()); });
    connect(m_browser->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &ManualPage::markChapter);
    connect(m_search, &QLineEdit::textChanged, this, &ManualPage::find);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { findNext(); });
    auto *keys = new QShortcut(QKeySequence::Find, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

/// When it is first seen: nobody waits for it at the start of the program.
void ManualPage::load()
{
    if (m_loaded) {
        return;
    }
    m_loaded = true;
    QTextDocument *document = m_browser->document();
    QTextOption option = document->defaultTextOption();
    option.setTextDirection(layoutDirection());
    document->setDefaultTextOption(option);
    document->setDefaultStyleSheet(manualStyle(palette()));
    m_browser->setHtml(manualBody(manualBlocks()));
    document->setDocumentMargin(TextMargin);
    const QScopedValueRollback<bool> guard(m_following, true);
    for (const ManualBlock &block : manualBlocks()) {
        if (block.kind == ManualBlockKind::Chapter) {
            auto *item = new QListWidgetItem(block.text(), m_chapters);
            item->setData(Qt::UserRole, block.anchor);
        }
    }
    m_chapters->setCurrentRow(0);
}

void ManualPage::showEvent(QShowEvent *event)
{
    GuardedPage::showEvent(event);
    load();
    placeParts();
}

void ManualPage::resizeEvent(QResizeEvent *event)
{
    GuardedPage::resizeEvent(event);
    placeParts();
}

void ManualPage::placeParts()
{
    m_chapters->setVisible(width() >= typeScaled(SideBySideFrom));
}

void ManualPage::showChapter(const QString &anchor)
{
    load();
    for (int row = 0; row < m_chapters->count(); ++row) {
        if (m_chapters->item(row)->data(Qt::UserRole).toString() == anchor) {
            const QScopedValueRollback<bool> guard(m_following, true);
            m_chapters->setCurrentRow(row);
            m_browser->scrollToAnchor(anchor);
            return;
        }
    }
    m_chapters->setCurrentRow(0);
    m_browser->verticalScrollBar()->setValue(0);
}

QString ManualPage::chapter() const
{
    const QListWidgetItem *item = m_chapters->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

/// The list follows the text: the chapter that stands at the top.
void ManualPage::markChapter()
{
    if (m_following) {
        return;
    }
    const QTextBlock top = m_browser->cursorForPosition(QPoint(4, 4)).block();
    int chapter = -1;
    for (QTextBlock block = m_browser->document()->begin(); block.isValid(); block = block.next()) {
        constexpr int ChapterLevel = 2;
        chapter += block.blockFormat().headingLevel() == ChapterLevel ? 1 : 0;
        if (block == top) {
            break;
        }
    }
    const QScopedValueRollback<bool> guard(m_following, true);
    m_chapters->setCurrentRow(std::max(0, chapter));
}

QString ManualPage::found() const
{
    return m_found->text();
}

void ManualPage::find(const QString &words)
{
    QList<QTextEdit::ExtraSelection> marks;
    const ToneColours colours = toneColours(Tone::Warning, palette());
    QTextCursor at(m_browser->document());
    while (!words.trimmed().isEmpty()) {
        at = m_browser->document()->find(words.trimmed(), at);
        if (at.isNull()) {
            break;
        }
        QTextCharFormat format;
        format.setBackground(colours.wash);
        format.setForeground(colours.ink);
        format.setFontUnderline(true);
        marks.append({at, format});
    }
    m_browser->setExtraSelections(marks);
    m_found->setText(words.trimmed().isEmpty()
                         ? QString()
                         : tr("%n place(s)", nullptr, static_cast<int>(marks.size())));
    if (!marks.isEmpty()) {
        m_browser->setTextCursor(marks.constFirst().cursor);
        m_browser->ensureCursorVisible();
    }
}

/// Round the end.
void ManualPage::findNext()
{
    const QString words = m_search->text().trimmed();
    if (words.isEmpty() || m_browser->find(words)) {
        return;
    }
    m_browser->moveCursor(QTextCursor::Start);
    m_browser->find(words);
}

} // namespace licencedesk
