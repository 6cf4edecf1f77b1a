#include "ui/desk/PageStrip.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr std::array Pages = {DocumentPage::Main, DocumentPage::Duplicate,
                              DocumentPage::Electronic};
constexpr int FocusWidth = 4;     // px
constexpr int CaptionHeight = 24; // px
constexpr int SmallestWidth = 92; // px
constexpr double PageStripRadius = 7;

/// So small that the longest word of \p text fits into \p width, as far as that can be read.
QFont fittingFont(QFont font, const QString &text, double width)
{
    constexpr double Smallest = 0.75; // of the usual size
    double longest = 1;
    for (const QString &word : text.split(u' ')) {
        longest = std::max(longest, QFontMetricsF(font).horizontalAdvance(word));
    }
    font.setPointSizeF(font.pointSizeF() * std::clamp(width / longest, Smallest, 1.0));
    return font;
}

} // namespace

PageButton::PageButton(DocumentPage page, QWidget *parent) : QAbstractButton(parent), m_page(page)
{
    setFixedHeight(sizeHint().height());
    setMaximumWidth(sizeHint().width());
    setMinimumWidth(typeScaled(SmallestWidth));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void PageButton::display(const DraftPage *page, int openFields, bool current)
{
    m_there = page;
    m_current = current;
    m_open = openFields;
    m_picture = page && page->hasCard() ? page->reading.card.image : QImage();
    setText(pageLabel(m_page));
    const int number = static_cast<int>(m_page) + 1;
    const QString what = !m_there     ? tr("%1: not there yet, opens a picture").arg(text())
                         : m_open > 0 ? tr("%1: %n field(s) to check", nullptr, m_open).arg(text())
                                      : tr("%1: nothing left to check").arg(text());
    setToolTip(tr("%1 (Ctrl+%2)").arg(what).arg(number));
    setAccessibleName(what);
    update();
}

void PageButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath shape;
    shape.addRoundedRect(frame, PageStripRadius, PageStripRadius);
    painter.fillPath(shape, palette().color(m_there ? QPalette::Base : QPalette::Window));
    const bool mirrored = isRightToLeft();
    const QRectF caption = frame.adjusted(
        mirrored ? 6 : 8, frame.height() - typeScaled(CaptionHeight), mirrored ? -8 : -6, 0);
    if (!m_picture.isNull()) {
        painter.save();
        painter.setClipPath(shape);
        const QRectF room = frame.adjusted(0, 0, 0, -typeScaled(CaptionHeight));
        const QSizeF scaled =
            QSizeF(m_picture.size()).scaled(room.size(), Qt::KeepAspectRatioByExpanding);
        painter.setClipRect(room, Qt::IntersectClip);
        painter.drawImage(QRectF(room.topLeft(), scaled), m_picture);
        painter.restore();
    }
    const Tone tone = !m_there ? Tone::Neutral : m_open > 0 ? Tone::Warning : Tone::Passed;
    const QColor line = m_current ? palette().color(QPalette::Highlight) : hairline(palette());
    painter.setPen(QPen(line, m_current ? 2 : 1, m_there ? Qt::SolidLine : Qt::DashLine));
    painter.drawPath(shape);
    if (hasFocus()) { // seen on the page in view, too
        painter.setPen(QPen(focusRing(palette()), FocusWidth));
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), PageStripRadius, PageStripRadius);
    }
    if (!m_there) {
        painter.setPen(mutedText(palette()));
        const QRectF room = frame.adjusted(4, 4, -4, -4);
        painter.setFont(fittingFont(font(), text(), room.width()));
        painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, QStringLiteral("+ ") + text());
        return;
    }
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.86);
    painter.setFont(small);
    const double side = typeScaled(15);
    paintIcon(painter, toneIcon(tone),
              QRectF(mirrored ? caption.left() : caption.right() - side,
                     caption.center().y() - side / 2, side, side),
              toneColours(tone, palette()).ink);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(caption.adjusted(mirrored ? side + 4 : 0, 0, mirrored ? 0 : -side - 4, 0),
                     Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(
                         text(), Qt::ElideRight, static_cast<int>(caption.width() - side - 4)));
}

PageStrip::PageStrip(DeskController &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_buttons{}
{
    setAccessibleName(tr("Pages of this licence"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (std::size_t i = 0; i < Pages.size(); ++i) {
        auto *button = new PageButton(Pages[i], this);
        m_buttons[i] = button;
        layout->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, button] { press(button->page()); });
        connect(button, &QWidget::customContextMenuRequested, this,
                [this, button](const QPoint &place) { offerRemoval(button, place); });
    }
    layout->addStretch(1);
    connect(&desk, &DeskController::pagesChanged, this, &PageStrip::refresh);
    connect(&desk, &DeskController::changed, this, &PageStrip::refresh);
    connect(&desk, &DeskController::selectionChanged, this, &PageStrip::refresh);
    refresh();
}

void PageStrip::refresh()
{
    const auto open = m_desk.draft().openFields();
    for (PageButton *button : m_buttons) {
        const auto count = std::count_if(open.begin(), open.end(), [button](FieldKey key) {
            return key.page == button->page();
        });
        button->display(m_desk.draft().page(button->page()), static_cast<int>(count),
                        button->page() == m_desk.currentPage());
    }
}

void PageStrip::press(DocumentPage page)
{
    if (m_desk.draft().page(page)) {
        m_desk.showPage(page);
    } else {
        Q_EMIT pictureWanted();
    }
}

void PageStrip::offerRemoval(PageButton *button, const QPoint &place)
{
    if (!m_desk.draft().page(button->page())) {
        return;
    }
    auto *menu = new QMenu(button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Remove this page"), this,
                    [this, page = button->page()] { m_desk.draft().removePage(page); });
    menu->popup(button->mapToGlobal(place));
}

} // namespace licencedesk
